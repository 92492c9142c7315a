//! L005: two steps of a runbook have the same id, so that one is ticked with the other.

use std::collections::HashSet;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L005", gravity: Gravity::Error, source: "R24 P14" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut seen = HashSet::new();
    each_step(sheet.content, &mut |trail, step| {
        if !seen.insert(&step.id) {
            let message = say_with("check-duplicate-step", [("id", step.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &trail.field("id"), message, say("check-duplicate-step-help"));
        }
    });
}
