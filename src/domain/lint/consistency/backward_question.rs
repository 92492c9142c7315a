//! L024: an answer goes back to a question further up, so that triage would never end; the jump is not followed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L024", gravity: Gravity::Error, source: "R26 P20" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_jump(sheet.content, &mut |trail, from, to| {
        let target = sheet.content.triage.iter().position(|question| question.id == *to);
        if target.is_some_and(|target| target <= from) {
            let message = say_with("check-backward-question", [("id", to.as_str().into())]);
            remarks.say(&RULE, &sheet.file, trail, message, say("check-backward-question-help"));
        }
    });
}
