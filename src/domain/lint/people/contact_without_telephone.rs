//! L041: a contact has no telephone number, so that nobody can call at three in the morning.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L041", gravity: Gravity::Error, source: "R9 R32" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        if contact.phones.iter().all(|phone| !phone.as_str().contains(|c: char| c.is_ascii_digit())) {
            let message = say_with("check-contact-without-telephone", [("name", (&contact.name).into())]);
            remarks.say(&RULE, file, &trail.field("phones"), message, say("check-contact-without-telephone-help"));
        }
    });
}
