//! L023: an answer goes on with a question that the triage does not have.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::QuestionId;

pub static RULE: Rule = Rule { code: "L023", gravity: Gravity::Error, source: "R26 P20" };

/// For more of them in one runbook nothing is suggested: each suggestion is compared with every question.
const SUGGESTED: usize = 20;

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let questions = &sheet.content.triage;
    // Most triages only go on to the next question and need no table.
    let mut known: Option<HashSet<&QuestionId>> = None;
    let mut told = 0;
    each_jump(sheet.content, &mut |trail, _, to| {
        if known.get_or_insert_with(|| questions.iter().map(|question| &question.id).collect()).contains(to) {
            return;
        }
        let message = say_with("check-unknown-question", [("id", to.as_str().into())]);
        remarks.say(&RULE, &sheet.file, trail, message, say("check-unknown-question-help"));
        told += 1;
        if told > SUGGESTED {
            return;
        }
        if let Some(near) = nearest(to.as_str(), questions.iter().map(|question| question.id.as_str())) {
            remarks.meant(near, format!("Ask(\"{near}\")"));
        }
    });
}
