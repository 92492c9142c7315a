//! L165: the deputies of a contact end, on a Sunday night, with nobody.

use super::prelude::*;
use crate::domain::lint::night::{is_reached, sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L165", gravity: Gravity::Warning, source: "R14 X3" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let party = subject.party_of_file(file);
        let named = contact.deputy.as_ref().filter(|id| **id != contact.id && !subject.may_be_unread(&party));
        if contact.hours.is_none() || named.is_none() {
            return;
        }
        let Some(night) = sunday_night(subject, &zone_of(subject, &party)) else { return };
        if !is_reached(subject, &contact.id, night) {
            let message = say_with("rule1-deputies-end", [("name", (&contact.name).into())]);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("rule1-deputies-end-help"));
        }
    });
}
