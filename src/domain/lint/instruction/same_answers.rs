//! L210: a decision offers the same answer twice.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L210", gravity: Gravity::Error, source: "P20" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Decide { answers, .. } = &scene.step.kind else { return };
    let list = scene.trail.field("answers");
    for (n, branch) in answers.iter().enumerate() {
        let text = branch.answer.as_str().trim();
        let before = answers.iter().take(n);
        if before.map(|other| other.answer.as_str().trim()).any(|other| other.to_lowercase() == text.to_lowercase()) {
            let message = say_with("rule2-same-answers", [("id", scene.id().into()), ("answer", text.into())]);
            let here = list.item(n);
            remarks.say(&RULE, &scene.sheet.file, &here.field("answer"), message, say("rule2-same-answers-help"));
        }
    }
}
