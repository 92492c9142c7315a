//! L160: on a Sunday night nobody can be reached at some level of an escalation.

use super::prelude::*;
use crate::domain::lint::night::{is_reached, sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L160", gravity: Gravity::Warning, source: "R13 R14 R15 X3" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_escalation(&mut |file, party, trail, levels| {
        let Some(night) = sunday_night(subject, &zone_of(subject, party)).filter(|_| !subject.may_be_unread(party)) else { return };
        for (n, level) in levels.iter().enumerate().filter(|(_, level)| !level.contacts.is_empty()) {
            // That the last level ends nowhere is told by another rule.
            let told = n + 1 == levels.len() && !level.contacts.iter().any(|id| super::escalation_dead_end::always(subject, id));
            if !told && !level.contacts.iter().any(|id| is_reached(subject, id, night)) {
                let message = say_with("rule1-night-gap", [("level", (n + 1).into())]);
                remarks.say(&RULE, file, &trail.item(n), message, say("rule1-night-gap-help"));
            }
        }
    });
}
