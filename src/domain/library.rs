//! The library without its runbooks: the provider, the clients, their systems and contacts. It is small; runbooks are opened one by one.

use indexmap::IndexMap;
use jiff::civil::Date;
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

/// `library.ron`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Library", deny_unknown_fields)]
pub struct Imprint {
    pub format: u32,
    pub name: SafeText,
    pub time_zone: Zone,
    #[serde(default)]
    pub holidays: Vec<Date>,
}

/// `provider.ron`
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    pub name: SafeText,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    #[serde(default)]
    pub escalation: Vec<Level>,
    /// Systems of the provider that serve several clients.
    #[serde(default)]
    pub systems: Vec<System>,
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Roles,
    /// What follows from protection needs at every client (R35).
    #[serde(default, skip_serializing_if = "HandlingRules::is_empty")]
    pub handling: HandlingRules,
    #[serde(default, skip_serializing_if = "is_default")]
    pub emergency: Emergency,
    /// The exercise concept (R18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<PlannedExercise>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operator {
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Phase {
    Migration,
    Introduction,
    #[default]
    Regular,
}

/// `clients/<client>/client.ron`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    pub id: ClientId,
    pub name: SafeText,
    /// What the client does, in a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business: Option<SafeText>,
    pub contract: SafeText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<SafeText>,
    #[serde(default)]
    pub phase: Phase,
    /// Absent: the time zone of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Zone>,
    /// The days on which the client's office hours do not hold. Absent: those of the library.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Vec<Date>>,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Whom to call, level by level.
    #[serde(default)]
    pub escalation: Vec<Level>,
    /// How a caller who says that he is the client is verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_back: Option<SafeText>,
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Tightens the computed authority for everything of this client; it can never loosen it.
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Roles,
    /// What follows from protection needs at this client, beside those of the provider (R35).
    #[serde(default, skip_serializing_if = "HandlingRules::is_empty")]
    pub handling: HandlingRules,
    #[serde(default, skip_serializing_if = "is_default")]
    pub emergency: Emergency,
    /// The exercise concept (R18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<PlannedExercise>,
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
