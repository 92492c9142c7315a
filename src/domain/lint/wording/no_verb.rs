//! L200: a step does not begin with what is to be done.

use super::prelude::*;
use crate::domain::lint::english::no_order;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L200", gravity: Gravity::Warning, source: "R20 P1" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let (field, text) = match &scene.step.kind {
        StepKind::Action { what } => ("do", what),
        StepKind::Verify { what } => ("verify", what),
        StepKind::Check { what } => ("check", what),
        StepKind::Record { what, .. } => ("record", what),
        _ => return,
    };
    if !scene.subject.is_english() {
        return;
    }
    if let Some(word) = no_order(text.as_str()) {
        let message = say_with("rule2-no-verb", [("id", scene.id().into()), ("word", word.into())]);
        scene.say(remarks, &RULE, field, message, say("rule2-no-verb-help"));
    }
}
