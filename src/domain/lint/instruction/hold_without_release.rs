//! L208: a hold point names nobody whose word opens it.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L208", gravity: Gravity::Warning, source: "R24 P29" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    if let StepKind::Hold { release, .. } = &scene.step.kind
        && release.is_empty()
    {
        let message = say_with("rule2-hold-without-release", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, "hold", message, say("rule2-hold-without-release-help"));
    }
}
