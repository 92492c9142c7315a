//! L229: a command that cannot be taken back comes without a warning, a forbidden action, a look or a word before.

use super::prelude::*;
use crate::domain::lint::commands::irreversible;
use crate::domain::step::{Second, Step, StepKind};

pub static RULE: Rule = Rule { code: "L229", gravity: Gravity::Warning, source: "R25 X5 P31" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let step = scene.step;
    let Some(what) = step.command.as_ref().and_then(|command| irreversible(command.as_str())) else { return };
    let announced = !step.warnings.is_empty() || !step.forbidden.is_empty() || step.only_if.is_some() || step.dangerous.is_some();
    let announced = announced || step.second_person == Some(Second::Before);
    let looked = scene.before.last().is_some_and(|before| looks(before));
    if !announced && !looked {
        let message = say_with("rule2-danger-unannounced", [("id", scene.id().into()), ("what", what.into())]);
        scene.say(remarks, &RULE, "command", message, say("rule2-danger-unannounced-help"));
    }
}

fn looks(step: &Step) -> bool {
    matches!(step.kind, StepKind::Check { .. } | StepKind::Verify { .. } | StepKind::Hold { .. } | StepKind::Decide { .. })
}
