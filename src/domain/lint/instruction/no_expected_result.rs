//! L201: a step is verified, or changes something, and nobody says what is to be seen afterwards.

use super::prelude::*;
use crate::domain::lint::commands::changes;
use crate::domain::step::{By, Step, StepKind};

pub static RULE: Rule = Rule { code: "L201", gravity: Gravity::Warning, source: "R20 R24 P23" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let step = scene.step;
    if step.expect.is_some() || step.by != By::Provider {
        return;
    }
    let (field, key) = match &step.kind {
        StepKind::Verify { .. } => ("verify", "rule2-no-expected-result-verify"),
        StepKind::Check { .. } if step.command.is_some() => ("check", "rule2-no-expected-result-verify"),
        StepKind::Action { .. } if acts_unseen(scene) => ("do", "rule2-no-expected-result-do"),
        _ => return,
    };
    let message = say_with(key, [("id", scene.id().into())]);
    scene.say(remarks, &RULE, field, message, say("rule2-no-expected-result-help"));
}

/// Whether its command changes something that nothing after it looks at.
fn acts_unseen(scene: &Scene<'_>) -> bool {
    let changes = scene.step.command.as_ref().is_some_and(|command| changes(command.as_str()) > 0);
    let looks = |step: &Step| {
        step.expect.is_some() || matches!(step.kind, StepKind::Verify { .. } | StepKind::Check { .. } | StepKind::Record { .. })
    };
    changes && !scene.after().iter().any(looks)
}
