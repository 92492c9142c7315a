//! L222: a symptom says what the title or another symptom says already.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L222", gravity: Gravity::Advice, source: "R23" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    let list = Trail::FILE.field("symptoms");
    for (n, symptom) in runbook.symptoms.iter().enumerate() {
        let before = runbook.symptoms.get(..n).unwrap_or_default();
        let said = || std::iter::once(&runbook.title).chain(before);
        if said().any(|other| same(symptom.as_str(), other.as_str())) {
            let message = say_with("rule2-symptom-repeats", [("symptom", symptom.into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n), message, say("rule2-symptom-repeats-help"));
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    !a.is_empty() && a.eq_ignore_ascii_case(b)
}

fn plain(text: &str) -> &str {
    text.trim().trim_end_matches('.')
}
