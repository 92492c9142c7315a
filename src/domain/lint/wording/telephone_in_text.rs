//! L235: a telephone number stands in a text and belongs to no contact, so that nobody verifies it and nobody learns that it changed.

use std::ops::Range;

use super::prelude::*;
use crate::domain::lint::passage::Sort;

pub static RULE: Rule = Rule { code: "L235", gravity: Gravity::Warning, source: "R9 X14" };

pub static PHRASES: Phrases = Phrases { english: false, list: &["+1", "+2", "+3", "+4", "+5", "+6", "+7", "+8", "+9"] };

/// With fewer digits it is an amount, a difference or a page.
const FEWEST: usize = 8;

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let (Sort::Prose | Sort::Order) = passage.sort else { return false };
    let Some(rest) = passage.text.get(at.start + 1..) else { return false };
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '-' | '/' | '(' | ')')).unwrap_or(rest.len());
    let number = rest.get(..end).unwrap_or_default().trim_end();
    let digits = || number.bytes().filter(u8::is_ascii_digit);
    if digits().count() < FEWEST || belongs_to_somebody(passage.subject, digits) {
        return false;
    }
    let message = say_with("rule2-telephone-in-text", [("number", format!("+{number}").into())]);
    passage.say(remarks, &RULE, message, say("rule2-telephone-in-text-help"));
    true
}

fn belongs_to_somebody<I: Iterator<Item = u8>>(subject: &Subject<'_>, digits: impl Fn() -> I) -> bool {
    let mut phones = subject.parties().flat_map(|party| party.contacts).flat_map(|contact| &contact.phones);
    phones.any(|phone| phone.as_str().bytes().filter(u8::is_ascii_digit).eq(digits()))
}
