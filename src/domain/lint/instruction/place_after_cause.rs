//! L072: a question about the place stands behind one about the cause, where it may never be asked.

use super::prelude::*;
use crate::domain::triage::{Answer, Then};

pub static RULE: Rule = Rule { code: "L072", gravity: Gravity::Error, source: "X1" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut cause_before = false;
    let list = Trail::FILE.field("triage");
    for (n, question) in sheet.content.triage.iter().enumerate() {
        let thens = || Answer::ALL.into_iter().filter_map(|answer| question.then(answer));
        let about_cause = thens().any(|then| matches!(then, Then::Cause(_)));
        let about_place = thens().any(|then| matches!(then, Then::Place(_)));
        if about_place && cause_before {
            let message = say_with("check-place-after-cause", [("id", question.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n), message, say("check-place-after-cause-help"));
        }
        cause_before |= about_cause;
    }
}
