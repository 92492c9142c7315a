//! L129: nothing says how a line is tested, so that nobody can tell on whose side the fault is.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L129", gravity: Gravity::Warning, source: "R6 X1" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        if system.line.as_ref().is_some_and(|line| line.test.is_none()) {
            let message = say_with("rule1-line-untested", [("name", (&system.name).into())]);
            remarks.say(&RULE, file, &trail.field("line").field("test"), message, say("rule1-line-untested-help"));
        }
    });
}
