//! L127: an interface says nothing about its line.

use super::prelude::*;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L127", gravity: Gravity::Warning, source: "R6" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        if system.kind == Kind::Interface && system.line.is_none() {
            let message = say_with("rule1-line-missing", [("name", (&system.name).into())]);
            remarks.say(&RULE, file, &trail.field("line"), message, say("rule1-line-missing-help"));
        }
    });
}
