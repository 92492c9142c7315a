//! L228: a text was never finished.

use std::ops::Range;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L228", gravity: Gravity::Warning, source: "R20 R24" };

pub static PHRASES: Phrases = Phrases {
    english: false,
    list: &[
        "TODO",
        "FIXME",
        "TBD",
        "XXX",
        "???",
        "lorem ipsum",
        "to be defined",
        "to be determined",
        "to be decided later",
        "to be written",
        "not yet written",
        "insert here",
        "placeholder",
    ],
};

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let Some(phrase) = passage.text.get(at).filter(|_| !passage.is_command()) else { return false };
    // "todo" is a word in other languages; as a mark it is loud.
    let one_word = !phrase.contains(' ') && phrase != "placeholder";
    if one_word && phrase.contains(char::is_lowercase) {
        return false;
    }
    let message = say_with("rule2-unfinished-text", [("phrase", phrase.into())]);
    passage.say(remarks, &RULE, message, say("rule2-unfinished-text-help"));
    true
}
