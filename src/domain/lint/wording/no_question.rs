//! L223: a question is none, so that yes and no do not answer it.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L223", gravity: Gravity::Warning, source: "R26 P20" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let emergency = Trail::FILE.field("emergency");
    let grading = emergency.field("grading");
    for party in subject.parties() {
        for (n, criterion) in party.emergency.grading.iter().enumerate() {
            look(remarks, party.file, &grading.item(n).field("ask"), &criterion.ask);
        }
    }
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let triage = Trail::FILE.field("triage");
    for (n, question) in sheet.content.triage.iter().enumerate() {
        look(remarks, &sheet.file, &triage.item(n).field("ask"), &question.ask);
    }
}

pub fn step(scene: &Scene<'_>, remarks: &mut Remarks) {
    if let StepKind::Decide { question, .. } = &scene.step.kind {
        look(remarks, &scene.sheet.file, &scene.trail.field("decide"), question);
    }
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, text: &SafeText) {
    // The question marks of all scripts; in Greek it looks like a semicolon.
    if !text.is_empty() && !text.as_str().contains(['?', '？', '؟', '\u{37e}', '՞', ';']) {
        remarks.say(&RULE, file, trail, say_with("rule2-no-question", [("text", text.into())]), say("rule2-no-question-help"));
    }
}
