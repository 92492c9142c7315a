//! L355: a command has a blank at which no line breaks. It looks like any other; to a shell it is a letter.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L355", gravity: Gravity::Warning, source: "R24" };

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if passage.is_command() && !passage.text.is_ascii() && passage.text.contains('\u{a0}') {
        passage.say(remarks, &RULE, say("rule3-no-break-blank"), say("rule3-no-break-blank-help"));
    }
}
