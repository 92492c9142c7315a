//! L314: all days on which a contact's hours were other ones have passed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L314", gravity: Gravity::Advice, source: "R9" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let last = contact.exceptions.iter().map(|exception| exception.to.unwrap_or(exception.from)).max();
        if let Some(last) = last.filter(|last| *last < subject.today) {
            let message = say_with("rule3-exceptions-past", [("name", (&contact.name).into()), ("last", last.to_string().into())]);
            remarks.say(&RULE, file, &trail.field("exceptions"), message, say("rule3-exceptions-past-help"));
        }
    });
}
