//! L206: an order speaks of time without saying how much.

use std::ops::Range;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L206", gravity: Gravity::Warning, source: "R20 P25" };

pub static PHRASES: Phrases = Phrases {
    english: true,
    list: &[
        "as soon as possible",
        "asap",
        "soon",
        "shortly",
        "after a while",
        "for a while",
        "in a while",
        "a while",
        "for some time",
        "after some time",
        "some time",
        "in time",
        "in good time",
        "in due time",
        "a moment",
        "a short time",
        "short time",
        "long enough",
        "timely",
        "promptly",
        "without undue delay",
        "immediately wait",
        "from time to time",
        "now and then",
        "regularly",
        "periodically",
        // Conditions, no times.
        "as soon as",
        "so soon as",
    ],
};

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let Some(phrase) = passage.text.get(at).filter(|_| passage.is_order()) else { return false };
    if phrase.len() > "as soon".len() && phrase.to_ascii_lowercase().ends_with("soon as") {
        return false;
    }
    let message = say_with("rule2-time-words", [("phrase", phrase.into())]);
    passage.say(remarks, &RULE, message, say("rule2-time-words-help"));
    true
}
