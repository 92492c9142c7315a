//! L207: time passes and nobody says what for, so that a long wait ends as it began.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L207", gravity: Gravity::Advice, source: "P23 P25" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Wait { time, .. } = &scene.step.kind else { return };
    // What comes next looks, asks or calls: then the wait was for that.
    if scene.step.expect.is_none() && scene.after().is_empty() {
        let message = say_with("rule2-wait-without-expect", [("id", scene.id().into()), ("time", time.to_string().into())]);
        scene.say(remarks, &RULE, "wait", message, say("rule2-wait-without-expect-help"));
    }
}
