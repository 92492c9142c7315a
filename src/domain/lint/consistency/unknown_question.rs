//! L023: an answer goes on with a question that the triage does not have.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L023", gravity: Gravity::Error, source: "R26 P20" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_jump(sheet.content, &mut |trail, _, to| {
        if sheet.content.triage.iter().all(|question| question.id != *to) {
            let message = say_with("check-unknown-question", [("id", to.as_str().into())]);
            remarks.say(&RULE, &sheet.file, trail, message, say("check-unknown-question-help"));
            if let Some(near) = nearest(to.as_str(), sheet.content.triage.iter().map(|question| question.id.as_str())) {
                remarks.meant(near, format!("Ask(\"{near}\")"));
            }
        }
    });
}
