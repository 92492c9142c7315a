//! L162: a contact cannot be reached on any day of the next year.

use super::prelude::*;
use crate::domain::availability::Availability;
use crate::domain::lint::night::{hours_at, sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L162", gravity: Gravity::Warning, source: "R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        // Without exceptions every week is like the other, and hours are never empty.
        if contact.exceptions.is_empty() || contact.hours.is_none() {
            return;
        }
        let Some(now) = sunday_night(subject, &zone_of(subject, &subject.party_of_file(file))) else { return };
        if hours_at(subject, contact, now) == Availability::Never {
            let message = say_with("rule1-hours-never-open", [("name", (&contact.name).into())]);
            remarks.say(&RULE, file, &trail.field("exceptions"), message, say("rule1-hours-never-open-help"));
        }
    });
}
