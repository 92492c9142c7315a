//! L225: a question of triage does not say how its answer is found.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L225", gravity: Gravity::Warning, source: "R23 R24" };

/// What says no more than "find out".
const NOTHING: &[&str] = &[
    "check",
    "check it",
    "check this",
    "check manually",
    "check the system",
    "look",
    "look at it",
    "look it up",
    "have a look",
    "see",
    "see above",
    "see below",
    "test",
    "test it",
    "ask",
    "verify",
    "find out",
    "manually",
    "yes/no",
    "n/a",
    "none",
    "-",
];

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let triage = Trail::FILE.field("triage");
    for (n, question) in sheet.content.triage.iter().enumerate() {
        let how = question.how.as_str().trim().trim_end_matches('.');
        if question.command.is_none() && NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(how)) {
            let message = say_with("rule2-how-says-nothing", [("id", question.id.as_str().into()), ("how", how.into())]);
            remarks.say(&RULE, &sheet.file, &triage.item(n).field("how"), message, say("rule2-how-says-nothing-help"));
        }
    }
}
