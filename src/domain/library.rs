//! The library without its runbooks: the provider, the clients, their systems and contacts. It is small; runbooks are opened one by one.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::authority::Tightening;
use super::contact::{Contact, Level};
use super::forbidden::Forbidden;
use super::system::System;
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

    /// The name of a party, as the screen shows it.
    pub fn name_of(&self, party: &Party) -> SafeText {
        match party {
            Party::Provider => self.provider.name.clone(),
            Party::Client(id) => self.client(id).map_or_else(|| SafeText::new(id.as_str()), |client| client.name.clone()),
        }
    }
}
