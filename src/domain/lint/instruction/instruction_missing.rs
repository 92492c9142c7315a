//! L070: triage can find a cause for which the runbook has no instruction.

use super::prelude::*;
use crate::domain::cause::{Cause, Scope};
use crate::domain::triage::{Answer, Then};

pub static RULE: Rule = Rule { code: "L070", gravity: Gravity::Error, source: "R17 R24" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    let covered = |cause: Cause| Scope::fitting(cause).any(|scope| runbook.instructions.get(&scope).is_some_and(|steps| !steps.is_empty()));
    let mut told = Vec::new();
    let list = Trail::FILE.field("triage");
    for (n, question) in runbook.triage.iter().enumerate() {
        let question_trail = list.item(n);
        for answer in Answer::ALL {
            let Some(Then::Cause(cause)) = question.then(answer) else { continue };
            if !covered(*cause) && !told.contains(cause) {
                told.push(*cause);
                let name = format!("{cause:?}");
                let message = say_with("check-instruction-missing", [("cause", name.as_str().into())]);
                let help = say_with("check-instruction-missing-help", [("cause", name.as_str().into())]);
                remarks.say(&RULE, &sheet.file, &question_trail.field(field_of(answer)), message, help);
            }
        }
    }
    // Where every question was answered and no cause was found, the cause is unknown.
    if !covered(Cause::Unknown) {
        let help = say_with("check-instruction-missing-help", [("cause", "Unknown".into())]);
        let message = say("check-instruction-missing-unknown");
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("instructions"), message, help);
    }
}
