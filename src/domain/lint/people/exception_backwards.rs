//! L163: an exception of a contact's hours ends before it begins.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L163", gravity: Gravity::Error, source: "R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let list = trail.field("exceptions");
        for (n, other) in contact.exceptions.iter().enumerate() {
            if let Some(to) = other.to.filter(|to| *to < other.from) {
                let values = [("from", other.from.to_string().into()), ("to", to.to_string().into())];
                let message = say_with("rule1-exception-backwards", values);
                remarks.say(&RULE, file, &list.item(n).field("to"), message, say("rule1-exception-backwards-help"));
            }
        }
    });
}
