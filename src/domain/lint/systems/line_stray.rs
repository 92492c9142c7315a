//! L128: a line is written at a system that is no interface.

use super::prelude::*;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L128", gravity: Gravity::Warning, source: "R6" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        if system.kind != Kind::Interface && system.line.is_some() {
            let message = say_with("rule1-line-stray", [("name", (&system.name).into())]);
            remarks.say(&RULE, file, &trail.field("line"), message, say("rule1-line-stray-help"));
        }
    });
}
