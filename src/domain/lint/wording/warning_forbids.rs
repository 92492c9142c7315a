//! L215: a warning forbids something, so that it has no consequence, no alternative and nobody who may lift it.

use super::prelude::*;
use crate::domain::lint::english::{forbids, sentences};

pub static RULE: Rule = Rule { code: "L215", gravity: Gravity::Warning, source: "R25 P10" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    if !scene.subject.is_english() {
        return;
    }
    let list = scene.trail.field("warnings");
    for (n, warning) in scene.step.warnings.iter().enumerate() {
        if sentences(warning.as_str()).any(forbids) {
            let message = say_with("rule2-warning-forbids", [("id", scene.id().into())]);
            remarks.say(&RULE, &scene.sheet.file, &list.item(n), message, say("rule2-warning-forbids-help"));
        }
    }
}
