//! L232: a recorded value has limits and no unit, so that 95 can be good in percent and bad in gigabytes.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L232", gravity: Gravity::Warning, source: "R24 P28" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    if let StepKind::Record { limits: Some(limits), unit: None, .. } = &scene.step.kind
        && (limits.min.is_some() || limits.max.is_some())
    {
        let message = say_with("rule2-limits-without-unit", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, "limits", message, say("rule2-limits-without-unit-help"));
    }
}
