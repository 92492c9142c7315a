//! L359: something that looks like a password, a key or a token stands in a text. What it is is never told, and its line is not shown.

use std::ops::Range;

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::lint::remark::{Place, Remark};

pub static RULE: Rule = Rule { code: "L359", gravity: Gravity::Warning, source: "R67" };

pub static PHRASES: Phrases = Phrases {
    english: false,
    list: &[
        "password",
        "passwd",
        "pwd",
        "passphrase",
        "passwort",
        "kennwort",
        "secret",
        "token",
        "api key",
        "apikey",
        "api_key",
        "api-key",
        "access key",
        "secret_key",
        "private key",
        "pin",
        "-----begin",
        "akia",
        "ghp_",
        "gho_",
        "glpat-",
        "xoxb-",
        "xoxp-",
        "sk_live_",
    ],
};

/// A value of fewer letters is no secret, or none that is worth the name.
const FEWEST: usize = 6;
const FEWEST_OF_PIN: usize = 4;

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let (Some(phrase), Some(behind)) = (passage.text.get(at.clone()), passage.text.get(at.end..)) else { return false };
    if !is_secret(&phrase.to_ascii_lowercase(), behind) {
        return false;
    }
    tell(passage, remarks, &RULE, say_with("rule3-secret", [("place", passage.trail.to_string().into())]), say("rule3-secret-help"));
    true
}

/// Tells it with the trail in words and without a place in the text: the drawing of a finding shows its line.
pub(super) fn tell(passage: &Passage<'_>, remarks: &mut Remarks, rule: &'static Rule, message: SafeText, help: SafeText) {
    let place = Place::Unseen(passage.trail.to_string());
    remarks.said.push(Remark { rule, file: passage.file.clone(), place, message, label: None, help: Some(help), instead: None });
}

fn is_secret(phrase: &str, behind: &str) -> bool {
    let length = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(behind.len());
    match phrase {
        "-----begin" => behind.contains("PRIVATE KEY"),
        "akia" => length == 16,
        "ghp_" | "gho_" | "glpat-" | "sk_live_" | "xoxb-" | "xoxp-" => length >= 16,
        _ => {
            let value = value_of(behind);
            let fewest = if phrase == "pin" { FEWEST_OF_PIN } else { FEWEST };
            let guessable = value.chars().any(|c| c.is_ascii_digit()) || value.contains(['!', '#', '%', '&', '?']);
            value.chars().count() >= fewest && guessable && !is_gap(value)
        }
    }
}

/// What is said to be the value: "password: x", "password=x", "the password is x", "--password x".
fn value_of(behind: &str) -> &str {
    let rest = behind.trim_start();
    let rest = match rest.strip_prefix([':', '=']) {
        Some(rest) => rest,
        None => rest.strip_prefix("is ").unwrap_or_default(),
    };
    let rest = rest.trim_start().trim_start_matches(['"', '\'']);
    rest.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | ';' | ')')).next().unwrap_or_default().trim_end_matches('.')
}

/// A gap, a variable, a file or stars: not the thing itself.
pub(super) fn is_gap(value: &str) -> bool {
    value.starts_with(['<', '$', '{', '/', '~', '*', '%', '@', '[', '('])
        || value.chars().all(|c| matches!(c, '*' | '.' | 'x' | 'X' | '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_told_from_what_speaks_of_them() {
        for (phrase, behind) in [
            ("password", ": Winter2026!"),
            ("password", "=hunter22 -h x"),
            ("passwort", " is geheim1234"),
            ("akia", "ABCDEFGHIJKLMNOP"),
            ("-----begin", " RSA PRIVATE KEY-----"),
            ("pin", ": 4711"),
        ] {
            assert!(is_secret(phrase, behind), "{phrase}{behind}");
        }
        for (phrase, behind) in [
            ("password", " lies in the safe"),
            ("password", ": <from the safe>"),
            ("password", "=$PGPASSWORD"),
            ("password", ": /etc/keys/db1"),
            ("token", " of 2026"),
            ("password", ": ********"),
            ("secret", ": everything about it"),
            ("pin", " 3 of the plug"),
        ] {
            assert!(!is_secret(phrase, behind), "{phrase}{behind}");
        }
    }
}
