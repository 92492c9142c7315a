//! L167: the hotline of a line is closed on a Sunday night.

use super::prelude::*;
use crate::domain::lint::night::{is_reached, sunday_night, zone_of};

pub static RULE: Rule = Rule { code: "L167", gravity: Gravity::Warning, source: "R6 R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, party, trail, system| {
        let Some(line) = &system.line else { return };
        // Without hours, another rule tells.
        let Some(hotline) = subject.contact(&line.hotline).filter(|hotline| hotline.hours.is_some()) else { return };
        let Some(night) = sunday_night(subject, &zone_of(subject, party)) else { return };
        if !is_reached(subject, &hotline.id, night) {
            let values = [("hotline", (&hotline.name).into()), ("name", (&system.name).into())];
            let message = say_with("rule1-hotline-closed", values);
            remarks.say(&RULE, file, &trail.field("line").field("hotline"), message, say("rule1-hotline-closed-help"));
        }
    });
}
