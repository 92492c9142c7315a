//! L360: a command talks to another company's machine without encryption.

use std::ops::Range;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L360", gravity: Gravity::Advice, source: "R24 R67" };

pub static PHRASES: Phrases = Phrases { english: false, list: &["://"] };

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let (Some(before), Some(rest)) = (passage.text.get(..at.start), passage.text.get(at.end..)) else { return false };
    let scheme = before.get(before.len().saturating_sub(4)..).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"));
    if !passage.is_command() || !scheme {
        return false;
    }
    let host = rest.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '_')).next().unwrap_or_default();
    // A name without a dot and a bare address are of the own network, where a health check speaks plainly.
    let own = !host.contains('.')
        || host.chars().all(|c| c.is_ascii_digit() || c == '.')
        || host.ends_with(".internal")
        || host.ends_with(".local");
    if own {
        return false;
    }
    passage.say(remarks, &RULE, say_with("rule3-plain-http", [("host", host.into())]), say("rule3-plain-http-help"));
    true
}
