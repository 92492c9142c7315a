//! A person on a card: who, how to reach them, whether now, and who instead.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::{is_open, party_name};
use crate::base::id::{ContactId, ThirdPartyId};
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::domain::availability::Availability;
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::library::Party;
use crate::domain::third_party::ThirdParty;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Person {
    pub id: ContactId,
    /// The id where the case does not know the contact; the name of the client where it is another client's.
    pub name: SafeText,
    /// None: the case knows nothing of this contact, or may not show it.
    pub role: Option<SafeText>,
    pub phones: Vec<SafeText>,
    /// The name of the third party for which the person works.
    pub third_party: Option<SafeText>,
    /// None: nobody wrote down the hours.
    pub reachable: Option<bool>,
    /// When that changes next; none when never, or not known.
    pub until: Option<Timestamp>,
    /// Who is asked instead; only one link of the chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deputy: Option<Box<Person>>,
    #[serde(skip)]
    pub availability: Availability,
    #[serde(skip)]
    pub zone: Zone,
}

impl Person {
    /// The contact that `id` names, with its deputy, as it stands at `now`.
    pub fn of(case: &Case, id: &ContactId, now: Timestamp) -> Self {
        let mut person = Self::alone(case, id, now);
        let deputy = case.contact(id).and_then(|(_, contact)| contact.deputy.as_ref()).filter(|_| person.role.is_some());
        person.deputy = deputy.map(|deputy| Box::new(Self::alone(case, deputy, now)));
        person
    }

    fn alone(case: &Case, id: &ContactId, now: Timestamp) -> Self {
        match case.contact(id) {
            Some((party, contact)) if may_be_shown(case, party, contact) => Self::known(case, party, contact, now),
            Some((party, _)) => Self::unknown(id, party_name(case, party)),
            None => Self::unknown(id, SafeText::new(id.as_str())),
        }
    }

    fn known(case: &Case, party: &Party, contact: &Contact, now: Timestamp) -> Self {
        let availability = case.availability(contact, now);
        Self {
            id: contact.id.clone(),
            name: contact.name.one_line(),
            role: Some(contact.role.one_line()),
            phones: contact.phones.iter().map(SafeText::one_line).collect(),
            third_party: contact
                .third_party
                .as_ref()
                .map(|id| third_party(case, party, id).map_or_else(|| id.as_str().into(), |t| t.name.one_line())),
            reachable: (availability != Availability::NotKnown).then(|| availability.is_now()),
            until: match availability {
                Availability::Now { until } => until,
                Availability::From(from) => Some(from),
                Availability::Never | Availability::NotKnown => None,
            },
            deputy: None,
            availability,
            zone: case.zone_of(contact).clone(),
        }
    }

    fn unknown(id: &ContactId, name: SafeText) -> Self {
        Self {
            id: id.clone(),
            name,
            role: None,
            phones: Vec::new(),
            third_party: None,
            reachable: None,
            until: None,
            deputy: None,
            availability: Availability::NotKnown,
            zone: Zone::utc(),
        }
    }

    pub fn each(case: &Case, ids: &[ContactId], now: Timestamp) -> Vec<Self> {
        ids.iter().map(|id| Self::of(case, id, now)).collect()
    }

    /// The earliest moment at which this person or the deputy can be reached. None: nobody wrote it down, or never.
    pub fn earliest(&self, now: Timestamp) -> Option<Timestamp> {
        let of = |availability: Availability| match availability {
            Availability::Now { .. } => Some(now),
            Availability::From(from) => Some(from),
            Availability::Never | Availability::NotKnown => None,
        };
        let deputy = self.deputy.as_ref().and_then(|deputy| of(deputy.availability));
        of(self.availability).into_iter().chain(deputy).min()
    }
}

/// Whether a contact may stand on a card of this case with its name and numbers: one of an open party, or one that the runbook itself
/// names (X15).
pub fn may_be_shown(case: &Case, party: &Party, contact: &Contact) -> bool {
    is_open(case, party) || case.named_by_runbook().contains(&contact.id)
}

/// A third party by its id: of the provider for what is the provider's, else of the client or the provider.
pub fn third_party<'a>(case: &'a Case, party: &Party, id: &ThirdPartyId) -> Option<&'a ThirdParty> {
    let of_client = case.client.iter().filter(|_| *party == case.party).flat_map(|client| &client.third_parties);
    of_client.chain(&case.provider.third_parties).find(|third| third.id == *id)
}

/// How many whole days lie between a day and today; negative for a day to come.
pub fn days_since(day: jiff::civil::Date, now: Timestamp, zone: &Zone) -> i64 {
    let today = zone.at(now).date();
    today.duration_since(day).as_secs() / SignedDuration::from_hours(24).as_secs()
}
