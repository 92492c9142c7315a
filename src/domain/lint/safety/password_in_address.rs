//! L358: an address has a password in it. The password itself is never told, and its line is not shown.

use std::ops::Range;

use super::prelude::*;
use super::secret::{is_gap, tell};

pub static RULE: Rule = Rule { code: "L358", gravity: Gravity::Warning, source: "R67" };

pub static PHRASES: Phrases = Phrases { english: false, list: &["://"] };

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let Some(rest) = passage.text.get(at.end..) else { return false };
    let authority = rest.split(|c: char| c.is_whitespace() || matches!(c, '/' | '\'' | '"' | ')' | '?' | '#')).next().unwrap_or_default();
    let password = authority.rsplit_once('@').and_then(|(user, _)| user.split_once(':')).map(|(_, password)| password);
    if password.is_none_or(|password| password.is_empty() || is_gap(password)) {
        return false;
    }
    tell(
        passage,
        remarks,
        &RULE,
        say_with("rule3-password-in-address", [("place", passage.trail.to_string().into())]),
        say("rule3-password-in-address-help"),
    );
    true
}
