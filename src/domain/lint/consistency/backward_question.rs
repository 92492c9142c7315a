//! L024: an answer goes back to a question further up, so that triage would never end; the jump is not followed.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::QuestionId;

pub static RULE: Rule = Rule { code: "L024", gravity: Gravity::Error, source: "R26 P20" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    // The first place of each question; most triages only go on to the next one and need no table.
    let mut places: Option<HashMap<&QuestionId, usize>> = None;
    let all = || {
        let mut places = HashMap::new();
        sheet.content.triage.iter().enumerate().for_each(|(n, question)| {
            places.entry(&question.id).or_insert(n);
        });
        places
    };
    each_jump(sheet.content, &mut |trail, from, to| {
        let target = places.get_or_insert_with(all).get(to);
        if target.is_some_and(|target| *target <= from) {
            let message = say_with("check-backward-question", [("id", to.as_str().into())]);
            remarks.say(&RULE, &sheet.file, trail, message, say("check-backward-question-help"));
        }
    });
}
