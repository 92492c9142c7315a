//! L214: a warning orders an action, which nobody would tick and which is missing where warnings are not read.

use super::prelude::*;
use crate::domain::lint::english::{forbids, order, sentences};

pub static RULE: Rule = Rule { code: "L214", gravity: Gravity::Warning, source: "R20 P9" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    if !scene.subject.is_english() {
        return;
    }
    let list = scene.trail.field("warnings");
    for (n, warning) in scene.step.warnings.iter().enumerate() {
        let verb = sentences(warning.as_str()).filter(|sentence| !forbids(sentence)).find_map(order);
        if let Some(verb) = verb {
            let message = say_with("rule2-action-in-warning", [("id", scene.id().into()), ("verb", verb.into())]);
            remarks.say(&RULE, &scene.sheet.file, &list.item(n), message, say("rule2-action-in-warning-help"));
        }
    }
}
