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
    match title.is_ascii() && typed.text.is_ascii() {
        true => is_in_ascii(title.as_bytes(), typed.text.as_bytes()),
        false => is_in_by_letters(title, typed),
    }
}

/// The same where both are ASCII.
pub fn is_in_ascii(title: &[u8], typed: &[u8]) -> bool {
    let [first, rest @ ..] = typed else { return false };
    let mut before = b' ';
    let mut title = title.iter();
    let begun = title.by_ref().any(|byte| {
        let head = byte == first && !before.is_ascii_alphanumeric();
        before = *byte;
        head
    });
    begun && rest.iter().all(|wanted| title.by_ref().any(|byte| byte == wanted))
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
pub fn bound(title: &[u8], heads: u64, typed: &Typed) -> Grade {
    let mut letters = typed.text.char_indices();
    let Some((mut before, first)) = letters.next() else { return 0 };
    let mut most: u16 = if title.starts_with(typed.text.get(..first.len_utf8()).unwrap_or_default().as_bytes()) { 31 } else { 23 };
    for (at, letter) in letters {
        let pair = typed.text.get(before..at + letter.len_utf8()).unwrap_or_default();
        let worth = if heads & bits::bit(letter) != 0 || has(title, pair.as_bytes()) { 20 } else { 12 };
        most = most.saturating_add(worth);
        before = at;
    }
    Tier::Scattered.with(most)
}

/// What the matcher will say, computed without its overhead: the same recurrence over two rows, of which it, too, uses one for every
/// second letter. `None` where this is not worth it or not possible: texts that are not ASCII. Only ever used to leave items out
/// that cannot be among the best; the score that counts is the matcher's own, and a test holds the two together.
pub fn estimate(title: &str, typed: &Typed, rows: &mut Rows) -> Option<Grade> {
    if !title.is_ascii() || !typed.text.is_ascii() {
        return None;
    }
    let (text, letters) = (title.as_bytes(), typed.text.as_bytes());
    rows.begin(text);
    let mut from = 0;
    for (row, letter) in letters.iter().enumerate() {
        let at = from + text.get(from..)?.iter().position(|byte| byte == letter)?;
        rows.fill(row, at, *letter, text);
        from = at + 1;
    }
    let best = rows.best(letters.len(), from - 1)?;
    Some(Tier::Scattered.with(u16::try_from(best.max(0)).unwrap_or(u16::MAX)))
}

/// The memory of [`estimate`], kept between calls.
#[derive(Default)]
pub struct Rows {
    /// What a letter is worth for standing there.
    worth: Vec<i32>,
    /// Even and odd rows: the best score that ends with a match in this column, and the best with a gap.
    cells: [Vec<(i32, i32)>; 2],
}

const NEVER: i32 = i16::MIN as i32;
const MATCH: i32 = 16;
const NEIGHBOUR: i32 = 4;
const GAP_BEGINS: i32 = 4;
const GAP_GOES_ON: i32 = 1;

impl Rows {
    fn begin(&mut self, text: &[u8]) {
        self.worth.clear();
        let mut before = 0;
        self.worth.extend(text.iter().map(|byte| {
            let worth = worth_behind(before);
            before = *byte;
            worth
        }));
        if let Some(first) = self.worth.first_mut() {
            *first *= 2;
        }
        let [even, odd] = &mut self.cells;
        even.clear();
        even.resize(text.len() + 1, (NEVER, -GAP_GOES_ON));
        odd.clear();
        odd.resize(text.len() + 1, (NEVER, NEVER));
    }

    /// The row of one letter, from the column of its first possible match on. What stands to the left is of two rows before.
    fn fill(&mut self, row: usize, at: usize, letter: u8, text: &[u8]) {
        let [even, odd] = &mut self.cells;
        let (above, here) = if row.is_multiple_of(2) { (even, odd) } else { (odd, even) };
        let (Some(above), Some(worth), Some(text)) = (above.get(at..), self.worth.get(at..), text.get(at..)) else { return };
        let Some((left, here)) = here.get_mut(at..).and_then(|cells| cells.split_first_mut()) else { return };
        let mut left = *left;
        for (((cell, above), worth), byte) in here.iter_mut().zip(above).zip(worth).zip(text) {
            let matched = match *byte == letter {
                true => MATCH + (above.0 + NEIGHBOUR.max(*worth)).max(above.1 + worth),
                false => NEVER,
            };
            *cell = (matched, (left.0 - GAP_BEGINS).max(left.1 - GAP_GOES_ON));
            left = *cell;
        }
    }

    fn best(&self, letters: usize, at: usize) -> Option<i32> {
        let [even, odd] = &self.cells;
        let last = if letters.is_multiple_of(2) { even } else { odd };
        last.get(at + 1..)?.iter().map(|cell| cell.0).max()
    }
}

/// What a letter or digit is worth behind this byte, as the matcher has it.
fn worth_behind(before: u8) -> i32 {
    match before {
        0 | b' ' | b'/' | b'\\' | b'|' | b'(' | b')' | b'[' | b']' | b'{' | b'}' => 8,
        b'!'..=b'\'' | b'*'..=b'.' | b':'..=b'@' | b'^'..=b'`' | b'~' => 7,
        _ => 0,
    }
}

/// Whether a pair of letters occurs.
fn has(text: &[u8], pair: &[u8]) -> bool {
    match pair {
        [first, second] => text.iter().zip(text.iter().skip(1)).any(|(a, b)| a == first && b == second),
        longer => memchr::memmem::find(text, longer).is_some(),
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
        fn the_estimate_is_what_the_matcher_says(title in "[a-d0-1 ./-]{0,40}", typed in "[a-d0-1]{1,7}") {
            let typed = Typed::new(&typed);
            if is_in(&title, &typed) {
                let mut rows = Rows::default();
                // a second time with what is left of the first
                let first = estimate(&title, &typed, &mut rows);
                prop_assert_eq!(first, estimate(&title, &typed, &mut rows));
                prop_assert_eq!(first, Some(grade(&title, &typed)));
            }
        }

        #[test]
        fn the_bound_holds(title in "[a-d0-1éß ./-]{0,30}", typed in "[a-d0-1é]{1,6}") {
            let typed = Typed::new(&typed);
            if is_in(&title, &typed) {
                prop_assert!(grade(&title, &typed) <= bound(title.as_bytes(), bits::heads(&title), &typed));
            }
        }

        #[test]
        fn both_ways_of_looking_agree(title in "[a-d0-1 ./-]{0,30}", typed in "[a-d0-1]{1,6}") {
            let typed = Typed::new(&typed);
            prop_assert_eq!(is_in(&title, &typed), is_in_by_letters(&title, &typed));
        }
    }
}
