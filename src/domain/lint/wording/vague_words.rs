//! L205: an order leaves to the reader what is meant.

use std::ops::Range;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L205", gravity: Gravity::Warning, source: "R20 R24" };

pub static PHRASES: Phrases = Phrases {
    english: true,
    list: &[
        "if necessary",
        "if needed",
        "if required",
        "when necessary",
        "when needed",
        "where necessary",
        "where needed",
        "as necessary",
        "as needed",
        "as required",
        "if appropriate",
        "when appropriate",
        "where appropriate",
        "as appropriate",
        "appropriately",
        "if applicable",
        "as applicable",
        "if possible",
        "where possible",
        "all is fine",
        "everything is fine",
        "all is well",
        "everything is well",
        "everything is ok",
        "all is ok",
        "everything is okay",
        "everything works",
        "works properly",
        "works correctly",
        "works as expected",
        "looks good",
        "looks fine",
        "looks ok",
        "seems fine",
        "should work",
        "should be fine",
        "should be ok",
        "as usual",
        "the usual way",
        "as always",
        "etc",
        "and so on",
        "and the like",
        "and/or",
        "or something",
        "or similar",
        "somehow",
        "try to",
        "sufficiently",
        "adequately",
        "in an orderly manner",
        "with due care",
        "take care of it",
        "handle it",
        "deal with it",
        "do the needful",
        // Amounts, not left to anybody.
        "as often as needed",
        "as long as needed",
        "as much as needed",
        "as many as needed",
    ],
};

pub fn look(passage: &Passage<'_>, at: Range<usize>, remarks: &mut Remarks) -> bool {
    let Some(phrase) = passage.text.get(at.clone()).filter(|_| passage.is_order()) else { return false };
    // `/etc` is a folder.
    let in_path = passage.text.get(..at.start).is_some_and(|before| before.ends_with(['/', '.', '-']));
    let amount = ["often", "long", "much", "many"].iter().any(|word| phrase.get(3..).is_some_and(|rest| rest.starts_with(word)));
    if in_path || amount {
        return false;
    }
    let message = say_with("rule2-vague-words", [("phrase", phrase.into())]);
    passage.say(remarks, &RULE, message, say("rule2-vague-words-help"));
    true
}
