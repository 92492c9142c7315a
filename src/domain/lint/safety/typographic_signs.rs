//! L354: a command has quotes or dashes of a word processor, which no shell understands.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L354", gravity: Gravity::Warning, source: "R24" };

/// Signs with what was meant.
const SIGNS: &[(char, &str)] = &[
    ('“', "\""),
    ('”', "\""),
    ('„', "\""),
    ('«', "\""),
    ('»', "\""),
    ('‘', "'"),
    ('’', "'"),
    ('‚', "'"),
    ('´', "'"),
    ('–', "-"),
    ('—', "--"),
    ('‐', "-"),
    ('‑', "-"),
    ('−', "-"),
    ('－', "-"),
    ('…', "..."),
    ('×', "x"),
    ('／', "/"),
    ('；', ";"),
    ('｜', "|"),
    ('＆', "&"),
    ('～', "~"),
];

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if !passage.is_command() || passage.text.is_ascii() {
        return;
    }
    let found = passage.text.chars().find_map(|c| SIGNS.iter().find(|(sign, _)| *sign == c));
    if let Some((sign, meant)) = found {
        let code = format!("U+{:04X}", u32::from(*sign));
        let message = say_with("rule3-typographic-signs", [("sign", sign.to_string().into()), ("code", code.into())]);
        passage.say(remarks, &RULE, message, say_with("rule3-typographic-signs-help", [("meant", (*meant).into())]));
    }
}
