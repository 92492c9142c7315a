//! Cards as JSON: the facts themselves, which never change with the language.

use serde::Serialize;

use crate::base::text::SafeText;
use crate::domain::card::contacts::Contacts;
use crate::domain::card::emergency::EmergencyCard;
use crate::domain::card::forbidden::{ForbiddenCard, every};
use crate::domain::card::interface::Interface;
use crate::domain::card::responsibilities::{Responsibilities, RolesCard, roles};
use crate::domain::card::restore::Restore;
use crate::domain::card::system::SystemCard;
use crate::domain::card::{Card, emergency, interface, subjects};
use crate::view::card::Of;

/// The cards that were asked for; the others are absent.
#[derive(Debug, Default, Serialize)]
pub struct Facts {
    /// Whose the cards are.
    party: SafeText,
    /// The moment for which they say who can be reached.
    now: jiff::Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<Vec<SystemCard>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    responsibilities: Option<Vec<Responsibilities>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<Vec<RolesCard>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    restore: Option<Vec<Restore>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interface: Option<Vec<Interface>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contacts: Option<Contacts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forbidden: Option<Vec<ForbiddenCard>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    emergency: Option<Vec<EmergencyCard>>,
}

pub fn of(cards: &[Card], of: Of<'_>) -> Facts {
    let (case, now) = (of.case, of.now);
    let subjects = subjects(case, of.at);
    let mut facts = Facts { party: case.party_name.one_line(), now, ..Facts::default() };
    for card in cards {
        match card {
            Card::System => facts.system = Some(subjects.iter().map(|(party, system)| SystemCard::of(case, party, system, now)).collect()),
            Card::Responsibilities => {
                let each = subjects.iter().map(|(party, system)| Responsibilities::of(case, party, system, now));
                facts.responsibilities = Some(each.collect());
                facts.roles = Some(roles(case, now));
            }
            Card::Restore => facts.restore = Some(subjects.iter().map(|(_, system)| Restore::of(case, system, now, of.away)).collect()),
            Card::Interface => facts.interface = Some(interface::of(case, of.at, now)),
            Card::Contacts => facts.contacts = Some(Contacts::of(case, now)),
            Card::Forbidden => {
                facts.forbidden = Some(every(case).iter().map(|(holds, one)| ForbiddenCard::of(case, holds, one, now)).collect());
            }
            Card::Emergency => facts.emergency = Some(emergency::of(case, now)),
        }
    }
    facts
}
