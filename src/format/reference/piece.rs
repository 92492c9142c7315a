//! One value of one field, looked at alone: put into the smallest file that has such a field, so that what is wrong with it is told in
//! the words of the check.

use super::kind::Kind;
use super::types::{Field, Holds, Reference, Shape};
use crate::domain::finding::Finding;
use crate::domain::library::{Client, Imprint, Provider};
use crate::domain::runbook::Runbook;
use crate::domain::system::System;
use crate::format::library::{SourceFile, parse};

/// A text as it is written in RON where `holds` is wanted: in quotes, or as it is for a word or a number; the items of a list are parted
/// by commas in it.
pub fn ron_of(reference: &Reference, holds: &Holds, text: &str) -> String {
    let plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match holds {
        Holds::List(item) => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            format!("[{}]", items.map(|text| ron_of(reference, item, text)).collect::<Vec<_>>().join(", "))
        }
        Holds::Count | Holds::Number | Holds::Truth if plain(text) => text.to_owned(),
        Holds::One(name) if plain(text) && matches!(reference.get(name).map(|t| &t.shape), Some(Shape::Words(_))) => text.to_owned(),
        _ => quoted(text),
    }
}

/// A text in quotes, with what must be escaped.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// The field of a group.
pub fn field<'a>(reference: &'a Reference, group: &str, name: &str) -> Option<&'a Field> {
    match &reference.get(group)?.shape {
        Shape::Fields(fields) => fields.iter().find(|field| field.name == name),
        _ => None,
    }
}

/// What is wrong with a field of a group that stands in a file of this kind, by itself or in one of its fields. `ron` is the value as it
/// would be written.
pub fn wrong(reference: &Reference, kind: Kind, group: &str, name: &str, ron: &str) -> Vec<Finding> {
    let Some(root) = reference.of(kind) else { return Vec::new() };
    let inner = with(reference, group, name, ron);
    let whole = match &root.shape {
        Shape::Fields(fields) if root.name != group => {
            // What such a file has no place for is for whoever asked to judge.
            let Some(field) = fields.iter().find(|field| field.holds.named() == Some(group)) else { return Vec::new() };
            let held = if matches!(field.holds, Holds::List(_)) { format!("[{inner}]") } else { inner };
            with(reference, &root.name, &field.name, &held)
        }
        _ => inner,
    };
    let whole = if kind == Kind::Systems { format!("[{whole}]") } else { whole };
    let source = SourceFile { path: kind.path().into(), text: whole };
    match kind {
        Kind::Library => parse::<Imprint>(&source).findings,
        Kind::Provider => parse::<Provider>(&source).findings,
        Kind::Client => parse::<Client>(&source).findings,
        Kind::Systems => parse::<Vec<System>>(&source).findings,
        Kind::Runbook => parse::<Runbook>(&source).findings,
    }
}

/// A group with what must be there, by its examples, and one field more.
fn with(reference: &Reference, group: &str, name: &str, ron: &str) -> String {
    let fields = match reference.get(group).map(|group| &group.shape) {
        Some(Shape::Fields(fields)) => fields.as_slice(),
        _ => &[],
    };
    let others = fields.iter().filter(|field| field.required && field.name != name);
    let others: String = others.map(|field| format!("{}: {}, ", field.name, field.example.unwrap_or_default())).collect();
    format!("({others}{name}: {ron})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_is_judged_in_the_words_of_the_check() {
        let reference = Reference::new();
        let told = |kind, group: &str, name: &str, text: &str| {
            let holds = &field(&reference, group, name).expect("a field").holds;
            let ron = ron_of(&reference, holds, text);
            wrong(&reference, kind, group, name, &ron).first().map(|finding| finding.message.to_string())
        };
        for (kind, group, name, good) in [
            (Kind::Library, "Library", "time_zone", "Europe/Berlin"),
            (Kind::Client, "Contact", "hours", "always"),
            (Kind::Client, "Contact", "phones", "+49 30 23125 001, +49 30 23125 002"),
            (Kind::Runbook, "Runbook", "severity", "High"),
            (Kind::Runbook, "Card", "covers", "the word \"full\" and a \\"),
            (Kind::Runbook, "Review", "due", "2027-03-01"),
            (Kind::Systems, "System", "kind", "Application"),
        ] {
            assert_eq!(told(kind, group, name, good), None, "{group}.{name}");
        }
        assert!(told(Kind::Library, "Library", "time_zone", "Berlin").is_some_and(|told| told.contains("is no time zone")));
        assert!(told(Kind::Client, "Contact", "hours", "Mo-Fr 8-18").is_some_and(|told| told.contains("is no day or range of days")));
        assert!(told(Kind::Runbook, "Runbook", "severity", "Hihg").is_some_and(|told| told.contains("cannot be `Hihg`")));
        assert!(told(Kind::Runbook, "Runbook", "id", "two words").is_some_and(|told| told.contains("an id is made of")));
        assert!(told(Kind::Runbook, "Review", "due", "tomorrow").is_some());
        assert!(told(Kind::Runbook, "Runbook", "severity", "High), x: (").is_some());
    }
}
