//! L161: nobody knows when a contact can be reached.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L161", gravity: Gravity::Warning, source: "R9 R13 R97" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        if contact.hours.is_none() {
            let message = say_with("rule1-hours-missing", [("name", (&contact.name).into())]);
            remarks.say(&RULE, file, &trail.field("hours"), message, say("rule1-hours-missing-help"));
        }
    });
}
