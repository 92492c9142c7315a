//! Who can be reached at the worst hour of the week: at 03:00 on the next Sunday, exceptions, holidays and deputies considered.

use jiff::civil::{Date, Weekday, time};
use jiff::{Timestamp, ToSpan};

use super::subject::Subject;
use crate::base::id::ContactId;
use crate::base::time::Zone;
use crate::domain::availability::Availability;
use crate::domain::contact::Contact;
use crate::domain::library::Party;

/// The time zone of a party: its own, else that of the library.
pub(super) fn zone_of(subject: &Subject<'_>, party: &Party) -> Zone {
    let own = subject.client(party).and_then(|client| client.time_zone.clone());
    own.or_else(|| subject.sheets.imprint.as_ref().map(|sheet| sheet.content.time_zone.clone())).unwrap_or_else(Zone::utc)
}

/// The days on which the office hours of a party do not hold: its own, else those of the library.
fn holidays_of<'a>(subject: &Subject<'a>, party: &Party) -> &'a [Date] {
    let own = subject.client(party).and_then(|client| client.holidays.as_deref());
    own.or_else(|| subject.sheets.imprint.as_ref().map(|sheet| sheet.content.holidays.as_slice())).unwrap_or_default()
}

/// 03:00 in `zone` on the next Sunday, or on this day if it is one.
pub(super) fn sunday_night(subject: &Subject<'_>, zone: &Zone) -> Option<Timestamp> {
    let ahead = subject.today.weekday().until(Weekday::Sunday);
    let sunday = subject.today.checked_add(i64::from(ahead).days()).ok()?;
    zone.time_zone().to_timestamp(sunday.to_datetime(time(3, 0, 0, 0))).ok()
}

/// Whether the contact himself can be reached then.
pub(super) fn is_there(subject: &Subject<'_>, contact: &Contact, at: Timestamp) -> bool {
    hours_at(subject, contact, at).is_now()
}

/// When the contact himself can be reached. His hours count in his own time zone, else in that of his party.
pub(super) fn hours_at(subject: &Subject<'_>, contact: &Contact, at: Timestamp) -> Availability {
    let party = subject.party_of_contact(&contact.id).unwrap_or(&Party::Provider);
    let zone = contact.time_zone.clone().unwrap_or_else(|| zone_of(subject, party));
    contact.at(at, &zone, holidays_of(subject, party))
}

/// Whether the contact, or somebody in the chain of his deputies, can be reached then. A contact that is nowhere is told by another
/// rule and counts as reached.
pub(super) fn is_reached(subject: &Subject<'_>, id: &ContactId, at: Timestamp) -> bool {
    let mut asked: Vec<&ContactId> = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next.filter(|id| !asked.contains(id)) {
        let Some(contact) = subject.contact(id) else { return true };
        if is_there(subject, contact, at) {
            return true;
        }
        asked.push(&contact.id);
        next = contact.deputy.as_ref();
    }
    false
}
