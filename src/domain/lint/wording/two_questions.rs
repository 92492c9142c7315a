//! L224: one question of triage asks two things, so that one answer cannot be right for both.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L224", gravity: Gravity::Warning, source: "R26 P20" };

const JOINTS: &[&str] = &[
    " and is ",
    " and are ",
    " and does ",
    " and do ",
    " and has ",
    " and have ",
    " and did ",
    " and was ",
    " and were ",
    " and can ",
    " and could ",
    " and will ",
    " and should ",
    " and/or ",
];

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let triage = Trail::FILE.field("triage");
    for (n, question) in sheet.content.triage.iter().enumerate() {
        let ask = question.ask.as_str();
        let joined = subject.is_english() && ask.contains(" and") && JOINTS.iter().any(|joint| ask.contains(joint));
        if joined || ask.matches('?').count() > 1 {
            let message = say_with("rule2-two-questions", [("id", question.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &triage.item(n).field("ask"), message, say("rule2-two-questions-help"));
        }
    }
}
