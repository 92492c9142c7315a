//! L183: an instruction for an application fault calls nobody of the client.

use super::prelude::*;
use crate::domain::cause::CauseKind;
use crate::domain::step::{By, Step, StepKind};

pub static RULE: Rule = Rule { code: "L183", gravity: Gravity::Warning, source: "R30 R31" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if sheet.party == Party::Provider {
        return;
    }
    let list = Trail::FILE.field("instructions");
    for (scope, steps) in sheet.content.instructions.iter().filter(|(scope, _)| scope.kind() == Some(CauseKind::Application)) {
        let calls = |step: &Step| {
            let mut calls = false;
            step.each(&mut |step| calls |= step.by == By::Client || is_call(subject, &sheet.party, step));
            calls
        };
        // Whoever was called before the cause was known may know nothing of it.
        if !steps.is_empty() && !steps.iter().any(calls) {
            let scope = format!("{scope:?}");
            let message = say_with("rule1-client-not-called", [("scope", scope.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &list.field(&scope), message, say("rule1-client-not-called-help"));
        }
    }
}

fn is_call(subject: &Subject<'_>, party: &Party, step: &Step) -> bool {
    match &step.kind {
        StepKind::Notify { contact, .. } => subject.is_of(contact, party),
        StepKind::Hold { release, .. } => release.iter().any(|id| subject.is_of(id, party)),
        _ => false,
    }
}
