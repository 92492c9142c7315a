//! L220: a title repeats the name of its client, which stands beside it on every screen.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L220", gravity: Gravity::Advice, source: "R24 P35" };

/// What may stand behind the name of a company.
const LEGAL_FORMS: &[&str] = &["gmbh", "ag", "eg", "se", "kg", "ohg", "ug", "inc", "inc.", "ltd", "ltd.", "llc", "plc", "mbh"];

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let Some(client) = subject.client(&sheet.party) else { return };
    let name = short(client.name.as_str());
    let title = sheet.content.title.as_str();
    if name.len() >= 3 && contains_words(title, name) {
        let message = say_with("rule2-title-with-client", [("name", name.into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("title"), message, say("rule2-title-with-client-help"));
    }
}

/// The name without its legal form.
fn short(name: &str) -> &str {
    match name.trim().rsplit_once(' ') {
        Some((before, last)) if LEGAL_FORMS.contains(&last.to_lowercase().as_str()) => before,
        _ => name.trim(),
    }
}

fn contains_words(text: &str, words: &str) -> bool {
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    text.match_indices(&words).any(|(at, found)| {
        let before = text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        let behind = text.get(at + found.len()..).is_some_and(|behind| behind.starts_with(char::is_alphanumeric));
        !before && !behind
    })
}
