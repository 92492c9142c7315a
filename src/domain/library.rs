//! The library without its runbooks: the provider, the clients, their systems and contacts. It is small; runbooks are opened one by one.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::allow::Allow;
use super::authority::Tightening;
use super::contact::{Contact, Level};
use super::contract::{Clause, PlannedExercise};
use super::emergency::Emergency;
use super::forbidden::Forbidden;
use super::needs::HandlingRules;
use super::responsibility::{Responsibility, Roles};
use super::system::System;
use super::third_party::ThirdParty;
use crate::base::id::{ClientId, ContactId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Zone;

/// The version of the file format that this program reads.
pub const FORMAT: u32 = 1;

/// `library.ron`: what the library is called, and what holds where nothing else is said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename = "Library", deny_unknown_fields)]
pub struct Imprint {
    /// The version of the file format: 1.
    pub format: u32,
    /// The name of the handbook, as the screens show it.
    pub name: SafeText,
    /// The time zone of everybody who has none of his own, by its IANA name.
    pub time_zone: Zone,
    /// The days on which office hours do not hold. Hours that name all seven days hold all the same.
    #[serde(default)]
    pub holidays: Vec<Date>,
    /// The language in which it is written, such as "de". Absent: English. The check looks for vague words, missing verbs and the like
    /// in English texts only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<SafeText>,
}

impl Imprint {
    pub fn is_english(&self) -> bool {
        let code = self.language.as_ref().map_or("en", |language| language.as_str());
        code.split(['-', '_']).next().is_some_and(|code| code.eq_ignore_ascii_case("en") || code.eq_ignore_ascii_case("english"))
    }
}

/// `provider.ron`: your own people, systems and rules.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The name of the provider, as the screens show it.
    pub name: SafeText,
    /// Your own contacts, and those of third parties with whom you work.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Whom to call at the provider, level by level (R14).
    #[serde(default)]
    pub escalation: Vec<Level>,
    /// Systems of the provider that serve several clients: power, network, storage, backup.
    #[serde(default)]
    pub systems: Vec<System>,
    /// What nobody may do at any client (R25).
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Who works at the console.
    #[serde(default)]
    pub operators: Vec<Operator>,
    /// Terms and abbreviations of the data centre that a stranger would not know (R21).
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub terms: IndexMap<SafeText, SafeText>,
    /// Third parties with whom the provider works: makers, carriers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub third_parties: Vec<ThirdParty>,
    /// The responsibility matrix (R8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsibilities: Vec<Responsibility>,
    /// Who has the roles to which the artefacts of the provider refer (R36).
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Roles,
    /// What follows from protection needs at every client (R35).
    #[serde(default, skip_serializing_if = "HandlingRules::is_empty")]
    pub handling: HandlingRules,
    /// What holds when a disruption grows into an emergency of the provider (X10–X12).
    #[serde(default, skip_serializing_if = "is_default")]
    pub emergency: Emergency,
    /// The exercise concept (R18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<PlannedExercise>,
    /// Findings about this file that are accepted for a while.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
}

/// Somebody who works at the console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    /// The name, as records and reports show it.
    pub name: SafeText,
    /// The user name on the console.
    pub login: SafeText,
    /// The clients for which this operator has been briefed (R84).
    #[serde(default)]
    pub briefed: Vec<ClientId>,
    /// The clients to whom this operator was reported as entitled (R47).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reported: Vec<ClientId>,
}

/// In which phase the contract is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub enum Phase {
    /// Systems and tasks are being taken over.
    Migration,
    /// It runs, and reinforced stand-by is still needed.
    Introduction,
    /// The usual state.
    #[default]
    Regular,
}

/// `clients/<client>/client.ron`: the contract, the people and the rules of one client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// The id of the client: the name of its folder.
    pub id: ClientId,
    /// The name of the client, as the screens show it.
    pub name: SafeText,
    /// What the client does, in a line. Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business: Option<SafeText>,
    /// The contract number, as it is quoted on the telephone.
    pub contract: SafeText,
    /// The customer number, where it is quoted as well. Absent: there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<SafeText>,
    /// In which phase the contract is.
    #[serde(default)]
    pub phase: Phase,
    /// The time zone of the client. Absent: that of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Zone>,
    /// The days on which the client's office hours do not hold. Absent: those of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Vec<Date>>,
    /// The people and desks of the client, and of third parties with whom it works (R32).
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Whom to call, level by level.
    #[serde(default)]
    pub escalation: Vec<Level>,
    /// How a caller who says that he is the client is verified (R83). Absent: no rule is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_back: Option<SafeText>,
    /// What nobody may do on any system of this client (R25).
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Tightens the computed authority for everything of this client; it can never loosen it. Absent: the computed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Tightening>,
    /// Clauses of the service level agreement, made specific (R7).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sla: Vec<Clause>,
    /// Third parties with whom the client works: makers, carriers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub third_parties: Vec<ThirdParty>,
    /// The responsibility matrix (R8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsibilities: Vec<Responsibility>,
    /// Who has the roles to which the artefacts of this client refer (R36).
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Roles,
    /// What follows from protection needs at this client, beside those of the provider (R35).
    #[serde(default, skip_serializing_if = "HandlingRules::is_empty")]
    pub handling: HandlingRules,
    /// What holds when a disruption grows into an emergency of this client (X10–X12).
    #[serde(default, skip_serializing_if = "is_default")]
    pub emergency: Emergency,
    /// The exercise concept (R18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<PlannedExercise>,
    /// Findings about this file that are accepted for a while.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
}

impl Client {
    /// A client of whom nothing is known but these two.
    pub fn new(id: ClientId, name: SafeText) -> Self {
        Self {
            id,
            name,
            business: None,
            contract: SafeText::default(),
            customer_number: None,
            phase: Phase::default(),
            time_zone: None,
            holidays: None,
            contacts: Vec::new(),
            escalation: Vec::new(),
            call_back: None,
            forbidden: Vec::new(),
            authority: None,
            sla: Vec::new(),
            third_parties: Vec::new(),
            responsibilities: Vec::new(),
            roles: Roles::default(),
            handling: HandlingRules::default(),
            emergency: Emergency::default(),
            exercises: Vec::new(),
            allow: Vec::new(),
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Whose something is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Party {
    Provider,
    Client(ClientId),
}

/// Everything of a library except its runbooks.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    pub imprint: Imprint,
    pub provider: Provider,
    pub clients: IndexMap<ClientId, Client>,
    /// All systems, the provider's too, with whose they are.
    pub systems: IndexMap<SystemId, (Party, System)>,
}

impl Library {
    pub fn client(&self, id: &ClientId) -> Option<&Client> {
        self.clients.get(id)
    }

    pub fn system(&self, id: &SystemId) -> Option<&System> {
        self.systems.get(id).map(|(_, system)| system)
    }

    pub fn party_of(&self, id: &SystemId) -> Option<&Party> {
        self.systems.get(id).map(|(party, _)| party)
    }

    /// Every contact with whose it is.
    pub fn contacts(&self) -> impl Iterator<Item = (Party, &Contact)> {
        let own = self.provider.contacts.iter().map(|c| (Party::Provider, c));
        own.chain(self.clients.values().flat_map(|client| client.contacts.iter().map(|c| (Party::Client(client.id.clone()), c))))
    }

    pub fn contact(&self, id: &ContactId) -> Option<(Party, &Contact)> {
        self.contacts().find(|(_, contact)| &contact.id == id)
    }

    /// The time zone of a party.
    pub fn zone_of(&self, party: &Party) -> &Zone {
        match party {
            Party::Provider => &self.imprint.time_zone,
            Party::Client(id) => self.client(id).and_then(|c| c.time_zone.as_ref()).unwrap_or(&self.imprint.time_zone),
        }
    }

    /// The days on which the office hours of a party do not hold.
    pub fn holidays_of(&self, party: &Party) -> &[Date] {
        let own = match party {
            Party::Provider => None,
            Party::Client(id) => self.client(id).and_then(|client| client.holidays.as_deref()),
        };
        own.unwrap_or(&self.imprint.holidays)
    }

    /// The name of a party, as the screen shows it.
    pub fn name_of(&self, party: &Party) -> SafeText {
        match party {
            Party::Provider => self.provider.name.clone(),
            Party::Client(id) => self.client(id).map_or_else(|| SafeText::new(id.as_str()), |client| client.name.clone()),
        }
    }
}
