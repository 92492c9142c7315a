//! L306: a contact was verified on a day that has not come yet.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L306", gravity: Gravity::Error, source: "X14" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        if let Some(verified) = contact.verified.filter(|verified| *verified > subject.today) {
            let values =
                [("name", (&contact.name).into()), ("on", verified.to_string().into()), ("today", subject.today.to_string().into())];
            remarks.say(&RULE, file, &trail.field("verified"), say_with("rule3-contact-ahead", values), say("rule3-ahead-help"));
        }
    });
}
