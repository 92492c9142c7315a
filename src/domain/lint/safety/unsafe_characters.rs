//! L060: a file holds characters that cannot be seen, which can make a command look like another one.

use super::prelude::*;
use crate::base::text::{SafeText, unsafe_characters};
use crate::domain::lint::remark::{Place, Remark};

pub static RULE: Rule = Rule { code: "L060", gravity: Gravity::Error, source: "R24" };

/// More of them in one file are not told one by one.
const MOST: usize = 20;

/// Looks at the text of a file itself. A tab is fine where it only sets lines in.
pub fn check(file: &Arc<str>, text: &str, remarks: &mut Remarks) {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b) || b == b'\n') {
        return;
    }
    let sets_in = |at: usize| text.get(..at).and_then(|before| before.rsplit('\n').next()).is_some_and(|line| line.trim().is_empty());
    let found = unsafe_characters(text).filter(|(at, c)| *c != '\t' || !sets_in(*at));
    remarks.said.extend(found.take(MOST).map(|(at, c)| {
        let code = format!("U+{:04X}", u32::from(c));
        Remark {
            rule: &RULE,
            file: file.clone(),
            place: Place::Bytes(at..at + c.len_utf8()),
            message: say_with("check-unsafe-characters", [("code", code.into())]),
            label: Some(say("check-unsafe-characters-label")),
            help: Some(say("check-unsafe-characters-help")),
            // Without a tab or a line end words would run together.
            instead: (!c.is_control()).then(SafeText::default),
        }
    }));
}
