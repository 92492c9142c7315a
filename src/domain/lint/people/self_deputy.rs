//! L032: a contact is named as the deputy of himself.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L032", gravity: Gravity::Error, source: "R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        if contact.deputy.as_ref() == Some(&contact.id) {
            let message = say_with("check-self-deputy", [("id", contact.id.as_str().into())]);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("check-self-deputy-help"));
        }
    });
}
