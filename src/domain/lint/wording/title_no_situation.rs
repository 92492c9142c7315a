//! L221: a title names no error situation: it names the paper or the system, which is not what an operator searches for.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L221", gravity: Gravity::Advice, source: "R17 R23" };

const PAPERS: &[&str] = &[
    "runbook",
    "procedure",
    "work instruction",
    "instruction",
    "instructions",
    "guide",
    "manual",
    "checklist",
    "how to",
    "documentation",
    "emergency plan",
];

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let title = sheet.content.title.as_str().trim();
    let begins = |paper: &str| {
        title.get(..paper.len()).is_some_and(|head| head.eq_ignore_ascii_case(paper))
            && title.get(paper.len()..).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let systems = sheet.content.targets.iter().filter_map(|id| subject.system(id));
    let is_system =
        systems.clone().any(|system| title.eq_ignore_ascii_case(system.name.as_str()) || title.eq_ignore_ascii_case(system.id.as_str()));
    if is_system || (subject.is_english() && PAPERS.iter().any(|paper| begins(paper))) {
        let message = say_with("rule2-title-no-situation", [("title", title.into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("title"), message, say("rule2-title-no-situation-help"));
    }
}
