//! L216: a step forbids something. It would be ticked once and then forgotten, and nobody may lift it.

use super::prelude::*;
use crate::domain::lint::english::forbids;
use crate::domain::lint::passage::says;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L216", gravity: Gravity::Warning, source: "R25 P10" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let (StepKind::Action { .. } | StepKind::Verify { .. } | StepKind::Check { .. }) = &scene.step.kind else { return };
    let Some((field, text)) = says(&scene.step.kind) else { return };
    if scene.subject.is_english() && forbids(text.as_str()) {
        let message = say_with("rule2-step-forbids", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, field, message, say("rule2-step-forbids-help"));
    }
}
