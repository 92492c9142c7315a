//! Phrases that rules look for in every text: all of them in one search, so that a hundred phrases cost as much as one.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::passage::Passage;
use super::remark::Remarks;

/// What a rule looks for. Capital letters do not matter; a phrase that begins or ends with a letter is found as whole words only.
pub(super) struct Phrases {
    /// They are English words: not looked for in a library in another language.
    pub english: bool,
    pub list: &'static [&'static str],
}

/// What a rule says about a phrase at this place of a text. False: it was none after all, and the next one is looked at.
pub(super) type Said = fn(&Passage<'_>, Range<usize>, &mut Remarks) -> bool;

/// The phrases of all rules.
pub(super) struct Search {
    automaton: Option<AhoCorasick>,
    /// For each phrase of the automaton the rules that look for it.
    rules: Vec<Vec<usize>>,
    said: Vec<(bool, Said)>,
}

impl Search {
    pub fn new(looks: impl Iterator<Item = (&'static Phrases, Said)>) -> Self {
        let mut phrases: Vec<&str> = Vec::new();
        let (mut rules, mut said): (Vec<Vec<usize>>, Vec<(bool, Said)>) = (Vec::new(), Vec::new());
        for (wanted, say) in looks {
            for phrase in wanted.list {
                match phrases.iter().position(|known| known == phrase) {
                    Some(known) => rules.get_mut(known).into_iter().for_each(|rules| rules.push(said.len())),
                    None => {
                        phrases.push(phrase);
                        rules.push(vec![said.len()]);
                    }
                }
            }
            said.push((wanted.english, say));
        }
        // It fails only for more phrases than memory could hold; then nothing is found.
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).build(&phrases).ok();
        Self { automaton, rules, said }
    }

    /// Each rule tells what it finds in this text, once.
    pub fn look(&self, passage: &Passage<'_>, remarks: &mut Remarks) {
        let Some(automaton) = &self.automaton else { return };
        // A rule is a bit; there are fewer than 64 that look for phrases, and one beyond tells twice instead of never.
        let mut told = 0_u64;
        for found in automaton.find_iter(passage.text) {
            if !is_whole(passage.text, found.range()) {
                continue;
            }
            for &rule in self.rules.get(found.pattern().as_usize()).into_iter().flatten() {
                let Some((english, say)) = self.said.get(rule) else { continue };
                let bit = 1_u64.checked_shl(u32::try_from(rule).unwrap_or(u32::MAX)).unwrap_or(0);
                if told & bit == 0 && (!english || passage.subject.is_english()) && say(passage, found.range(), remarks) {
                    told |= bit;
                }
            }
        }
    }
}

/// Whether a phrase is no part of a longer word.
fn is_whole(text: &str, at: Range<usize>) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let begins = text.get(at.clone()).is_some_and(|phrase| phrase.starts_with(is_word));
    let ends = text.get(at.clone()).is_some_and(|phrase| phrase.ends_with(char::is_alphabetic));
    let before = text.get(..at.start).is_some_and(|before| before.ends_with(is_word));
    let after = text.get(at.end..).is_some_and(|after| after.starts_with(is_word));
    let part_of_a_word = (begins && before) || (ends && after);
    !part_of_a_word
}
