//! L211: whatever is answered, the same follows: a decision whose branches all end nowhere.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L211", gravity: Gravity::Warning, source: "R24 P20" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Decide { answers, .. } = &scene.step.kind else { return };
    let (first, rest) = match answers.as_slice() {
        [first, rest @ ..] => (first, rest),
        [] => return,
    };
    // Ids are there once, so steps are never equal; equal answers are empty ones.
    if first.steps.is_empty() && rest.iter().all(|branch| branch.steps.is_empty()) {
        let message = say_with("rule2-decision-without-consequence", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, "decide", message, say("rule2-decision-without-consequence-help"));
    }
}
