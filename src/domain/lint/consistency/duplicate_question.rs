//! L006: two questions of a triage have the same id, so that one answer counts for both.

use std::collections::HashSet;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L006", gravity: Gravity::Error, source: "R26 P21" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("triage");
    let mut seen = HashSet::new();
    for (n, question) in sheet.content.triage.iter().enumerate() {
        if !seen.insert(&question.id) {
            let message = say_with("check-duplicate-question", [("id", question.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n).field("id"), message, say("check-duplicate-question-help"));
        }
    }
}
