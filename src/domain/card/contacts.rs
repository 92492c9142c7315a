//! The contact card: everybody who may be called, who of them can be reached now, and who is next on the ladder (R9, R13, R32, R83,
//! X3, X14).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::party_name;
use super::person::{Person, days_since, may_be_shown};
use crate::base::id::{ContactId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Length;
use crate::domain::availability::OtherHours;
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::library::Party;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contacts {
    pub customer_number: Option<SafeText>,
    pub contract: Option<SafeText>,
    /// How a caller who says that he is the client is verified.
    pub call_back: Option<SafeText>,
    /// Who is to be called first as things stand: the first on the ladder who can be reached, else the first who can at all.
    pub next: Option<Next>,
    pub ladder: Vec<Level>,
    /// Those who stand on no level, in the order in which to call them.
    pub others: Vec<ContactCard>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Next {
    pub person: Person,
    /// From 1; none for somebody who stands on no level.
    pub level: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Level {
    /// From 1.
    pub level: usize,
    /// What starts it, beside the time that ran out on the one before.
    pub when: Option<SafeText>,
    /// After how long without success the next level is due.
    pub next_after: Option<Length>,
    pub decides: Option<SafeText>,
    pub contacts: Vec<ContactCard>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactCard {
    #[serde(flatten)]
    pub person: Person,
    pub party: SafeText,
    pub email: Option<SafeText>,
    pub hours: Option<String>,
    pub time_zone: SafeText,
    /// Today is a holiday where the contact works.
    pub holiday: bool,
    /// The exceptions that hold today or are still to come.
    pub exceptions: Vec<Exception>,
    pub quote: Option<SafeText>,
    pub verified: Option<Date>,
    pub verified_days_ago: Option<i64>,
    pub challenge: Option<SafeText>,
    pub note: Option<SafeText>,
    /// The levels on which the contact stands, from 1.
    pub levels: Vec<usize>,
}

/// Days on which other hours hold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Exception {
    pub from: Date,
    pub to: Date,
    /// None: not reachable.
    pub hours: Option<String>,
    pub because: Option<SafeText>,
    /// It holds today.
    pub today: bool,
}

/// Everybody who may be shown in the order in which to call them. Of other clients only those whom the runbook names, and those of the
/// systems in `affected`: there somebody must be told.
pub fn order<'a>(case: &'a Case, affected: &[SystemId]) -> Vec<(&'a Party, &'a Contact)> {
    let touched = case.systems.iter().map(|(_, system)| system).filter(|system| affected.contains(&system.id));
    let theirs: Vec<&ContactId> = touched.flat_map(|system| std::iter::once(&system.owner).chain(&system.contacts)).collect();
    let mut order = case.in_order();
    order.retain(|(party, contact)| theirs.contains(&&contact.id) || may_be_shown(case, party, contact));
    order
}

impl Contacts {
    pub fn of(case: &Case, now: Timestamp) -> Self {
        let card = |id: &ContactId| case.contact(id).map(|(party, contact)| ContactCard::of(case, party, contact, now));
        let level = |(n, level): (usize, &crate::domain::contact::Level)| Level {
            level: n + 1,
            when: level.when.clone(),
            next_after: level.after,
            decides: level.decides.clone(),
            contacts: level.contacts.iter().filter_map(card).collect(),
        };
        let on_ladder: Vec<&ContactId> = case.escalation().iter().flat_map(|level| &level.contacts).collect();
        let others = order(case, &[]).into_iter().filter(|(_, contact)| !on_ladder.contains(&&contact.id));
        let mut contacts = Self {
            customer_number: case.client.as_ref().and_then(|client| client.customer_number.clone()),
            contract: case.client.as_ref().map(|client| client.contract.clone()).filter(|contract| !contract.is_empty()),
            call_back: case.client.as_ref().and_then(|client| client.call_back.clone()),
            next: None,
            ladder: case.escalation().iter().enumerate().map(level).collect(),
            others: others.map(|(party, contact)| ContactCard::of(case, party, contact, now)).collect(),
        };
        contacts.next = contacts.who_is_next(now);
        contacts
    }

    fn who_is_next(&self, now: Timestamp) -> Option<Next> {
        let on_ladder = self.ladder.iter().flat_map(|level| level.contacts.iter().map(|card| (Some(level.level), card)));
        let all: Vec<(Option<usize>, &ContactCard)> = on_ladder.chain(self.others.iter().map(|card| (None, card))).collect();
        let reachable = all.iter().find(|(_, card)| card.person.availability.is_now());
        let soonest = || {
            all.iter()
                .filter_map(|entry| Some((entry.1.person.earliest(now)?, entry)))
                .min_by_key(|(when, _)| *when)
                .map(|(_, entry)| entry)
        };
        let (level, card) = reachable.or_else(soonest)?;
        Some(Next { person: card.person.clone(), level: *level })
    }
}

impl ContactCard {
    /// What is shown of a contact; the caller has seen to it that it may be.
    pub fn of(case: &Case, party: &Party, contact: &Contact, now: Timestamp) -> Self {
        let person = Person::of(case, &contact.id, now);
        let zone = case.zone_of(contact);
        let today = zone.at(now).date();
        let exception = |other: &OtherHours| Exception {
            from: other.from,
            to: other.last(),
            hours: other.hours.as_ref().map(ToString::to_string),
            because: other.because.clone(),
            today: (other.from..=other.last()).contains(&today),
        };
        let levels = case.escalation().iter().enumerate().filter(|(_, level)| level.contacts.contains(&contact.id));
        Self {
            party: party_name(case, party),
            email: contact.email.clone(),
            hours: contact.hours.as_ref().map(ToString::to_string),
            time_zone: zone.name().into(),
            holiday: case.holidays_of(contact).contains(&today),
            exceptions: contact.exceptions.iter().filter(|other| other.last() >= today).map(exception).collect(),
            quote: quote(case, party, contact),
            verified: contact.verified,
            verified_days_ago: contact.verified.map(|day| days_since(day, now, &case.provider_zone)),
            challenge: contact.challenge.clone(),
            note: contact.note.clone(),
            levels: levels.map(|(n, _)| n + 1).collect(),
            person,
        }
    }
}

/// The number to quote: the contact's own, else the customer number of the client whose case it is.
fn quote(case: &Case, party: &Party, contact: &Contact) -> Option<SafeText> {
    let of_client = || case.client.as_ref().filter(|_| *party == case.party).and_then(|client| client.customer_number.clone());
    contact.quote.clone().or_else(of_client)
}
