//! L140: a batch job says nothing about its window, restart and latest finish, or something else does.

use super::prelude::*;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L140", gravity: Gravity::Warning, source: "R33" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let (message, help) = match (system.kind == Kind::BatchJob, &system.batch) {
            (true, None) => (say_with("rule1-batch-missing", [("name", (&system.name).into())]), say("rule1-batch-missing-help")),
            (false, Some(_)) => (say_with("rule1-batch-stray", [("name", (&system.name).into())]), say("rule1-batch-stray-help")),
            (true, Some(batch))
                if [&batch.window, &batch.restart, &batch.latest_finish].iter().any(|text| text.as_str().trim().is_empty()) =>
            {
                (say_with("rule1-batch-empty", [("name", (&system.name).into())]), say("rule1-batch-missing-help"))
            }
            _ => return,
        };
        remarks.say(&RULE, file, &trail.field("batch"), message, help);
    });
}
