//! Letters scattered over a title: `ldgfull` for "Ledger disk full". Here fuzzy-matcher judges; before it is asked come a mask, the
//! test whether the letters are there in this order at all, and a bound of what the matcher can say.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::bits;
use super::grade::{Grade, Tier};
use super::query::Typed;

/// Below this many letters, scattered ones say nothing.
pub const FEWEST: usize = 2;

/// Whether the letters stand in the folded title in this order, the first one at the beginning of a word.
pub fn is_in(title: &str, typed: &Typed) -> bool {
    let mut wanted = typed.text.bytes();
    let Some(mut want) = wanted.next() else { return false };
    if title.is_ascii() && typed.text.is_ascii() {
        let mut inside = false;
        let mut begun = false;
        for byte in title.bytes() {
            let head = byte.is_ascii_alphanumeric() && !inside;
            inside = byte.is_ascii_alphanumeric();
            if byte == want && (begun || head) {
                begun = true;
                match wanted.next() {
                    Some(next) => want = next,
                    None => return true,
                }
            }
        }
        return false;
    }
    is_in_by_letters(title, typed)
}

fn is_in_by_letters(title: &str, typed: &Typed) -> bool {
    let mut wanted = typed.text.chars();
    let Some(mut want) = wanted.next() else { return false };
    let mut inside = false;
    let mut begun = false;
    for letter in title.chars() {
        let head = letter.is_alphanumeric() && !inside;
        inside = letter.is_alphanumeric();
        if letter == want && (begun || head) {
            begun = true;
            match wanted.next() {
                Some(next) => want = next,
                None => return true,
            }
        }
    }
    false
}

/// The matcher, made anew for every text: one that is kept remembers parts of its last table, so that a score would depend on what
/// was asked before; and its switch against that (`use_cache(false)`) makes it panic.
fn matcher() -> SkimMatcherV2 {
    SkimMatcherV2::default().respect_case()
}

/// How good the letters stand in a title for which [`is_in`] holds.
pub fn grade(title: &str, typed: &Typed) -> Grade {
    let score = matcher().fuzzy_match(title, &typed.text).unwrap_or_default();
    Tier::Scattered.with(u16::try_from(score.max(0)).unwrap_or(u16::MAX))
}

/// Which characters of a folded text are the matched ones.
pub fn letters(text: &str, typed: &Typed) -> Vec<usize> {
    matcher().fuzzy_indices(text, &typed.text).map(|(_, letters)| letters).unwrap_or_default()
}

/// No title in which the letters are scattered gets a better grade than this from the matcher.
///
/// What a letter is worth there: 16; at the beginning of the title 16 more, of another word 8 more, directly behind the letter
/// before 4 more; a gap costs 4 at least; -1 for coming to the first letter at all. The first letter of a word is never directly
/// behind another letter, so every letter after the first is worth 20 at most, and 12 where it begins no word and the pair with the
/// letter before it does not occur.
pub fn bound(title: &str, heads: u64, typed: &Typed) -> Grade {
    let mut letters = typed.text.char_indices();
    let Some((mut before, first)) = letters.next() else { return 0 };
    let mut most: u16 = if title.starts_with(first) { 31 } else { 23 };
    for (at, letter) in letters {
        let pair = typed.text.get(before..at + letter.len_utf8()).unwrap_or_default();
        let worth = if heads & bits::bit(letter) != 0 || contains(title.as_bytes(), pair.as_bytes()) { 20 } else { 12 };
        most = most.saturating_add(worth);
        before = at;
    }
    Tier::Scattered.with(most)
}

/// Whether a short run of bytes occurs. For the short texts of an index this is faster than a search that prepares itself.
pub fn contains(text: &[u8], wanted: &[u8]) -> bool {
    match wanted {
        [] => true,
        [first, rest @ ..] => {
            let last = text.len().saturating_sub(rest.len());
            text.iter()
                .take(last)
                .enumerate()
                .any(|(at, byte)| byte == first && text.get(at + 1..).is_some_and(|tail| tail.starts_with(rest)))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_count_from_the_beginning_of_a_word() {
        assert!(is_in("ledger disk full", &Typed::new("ldgfull")));
        assert!(is_in("ledger disk full", &Typed::new("dfl")));
        assert!(!is_in("ledger disk full", &Typed::new("edf")), "no word begins with e");
        assert!(!is_in("ledger disk full", &Typed::new("fd")));
    }

    proptest! {
        #[test]
        fn the_bound_holds(title in "[a-d0-1éß ./-]{0,30}", typed in "[a-d0-1é]{1,6}") {
            let typed = Typed::new(&typed);
            if is_in(&title, &typed) {
                prop_assert!(grade(&title, &typed) <= bound(&title, bits::heads(&title), &typed));
            }
        }

        #[test]
        fn both_ways_of_looking_agree(title in "[a-d0-1 ./-]{0,30}", typed in "[a-d0-1]{1,6}") {
            let typed = Typed::new(&typed);
            prop_assert_eq!(is_in(&title, &typed), is_in_by_letters(&title, &typed));
        }

        #[test]
        fn containing_is_what_the_library_says(text in "[ab]{0,12}", wanted in "[ab]{0,4}") {
            prop_assert_eq!(contains(text.as_bytes(), wanted.as_bytes()), text.contains(&wanted));
        }
    }
}
