//! L212: the expected result of something that cannot be taken back, or of a last check, was not obtained, and the instruction goes on as if
//! it were: nobody is called and nothing is held, decided or mended.

use super::prelude::*;
use crate::domain::lint::commands::irreversible;
use crate::domain::step::{Step, StepKind};

pub static RULE: Rule = Rule { code: "L212", gravity: Gravity::Warning, source: "R24 P23" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let step = scene.step;
    if step.otherwise.is_empty() {
        return;
    }
    let dangerous = step.command.as_ref().is_some_and(|command| irreversible(command.as_str()).is_some()) && step.warnings.is_empty();
    let last = scene.depth == 0 && scene.after().is_empty() && matches!(step.kind, StepKind::Verify { .. });
    if (dangerous || last) && !step.otherwise.iter().any(leads_on) {
        let message = say_with("rule2-otherwise-goes-on", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, "otherwise", message, say("rule2-otherwise-goes-on-help"));
    }
}

/// Whether it does more than look, wait and write down.
fn leads_on(step: &Step) -> bool {
    match &step.kind {
        StepKind::Wait { .. } | StepKind::Record { .. } | StepKind::Check { .. } | StepKind::Verify { .. } => {
            step.otherwise.iter().any(leads_on)
        }
        StepKind::Group { steps, .. } => steps.iter().any(leads_on),
        _ => true,
    }
}
