//! L233: a time limit that says nothing about what to do when it was missed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L233", gravity: Gravity::Warning, source: "R14 P25" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let Some(limit) = &scene.step.limit else { return };
    let missed = limit.missed.as_str().trim().trim_end_matches(['.', '!', '?']);
    let nothing = ["", "-", "--", "n/a", "none", "nothing", "ignore", "tbd", "too late", "late", "missed"];
    if nothing.iter().any(|nothing| nothing.eq_ignore_ascii_case(missed)) {
        let message = say_with("rule2-missed-says-nothing", [("id", scene.id().into())]);
        let here = scene.trail.field("limit");
        remarks.say(&RULE, &scene.sheet.file, &here.field("missed"), message, say("rule2-missed-says-nothing-help"));
    }
}
