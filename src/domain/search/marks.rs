//! Which letters of a found item matched: in its title, or else in which other field. Looked up only for what is shown.

use std::ops::Range;

use super::fold::{Folded, fold};
use super::grade::{self, Grade, Tier};
use super::item::{Field, Item};
use super::query::Typed;
use super::scatter;
use super::typo;
use super::word::{Word, words};
use crate::base::text::SafeText;

/// Where a word of the query was found, if not in the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    pub field: Field,
    /// The whole text of the field, in one line.
    pub text: SafeText,
    /// The bytes of it that matched, sorted.
    pub marks: Vec<Range<usize>>,
}

/// The marks in the title for all parts of a query, and the first other field that was needed.
pub fn find<'a>(item: &Item, parts: impl Iterator<Item = &'a Typed>) -> (Vec<Range<usize>>, Option<Elsewhere>) {
    let title = Folded::new(item.title.as_str());
    let title_words = words(Field::Title, &title);
    let mut letters = Vec::new();
    let mut elsewhere = None;
    for part in parts {
        let in_title = best_word(&title_words, part, false);
        let scattered = || part.letters >= scatter::FEWEST && scatter::is_in(&title.text, part);
        match in_title {
            Some(found) => letters.extend(found.letters),
            None => match other_field(item, part, false) {
                // the beginning of another word is worth more than letters scattered over the title
                Some((grade, found)) if grade >= Tier::Word.with(0) || !scattered() => elsewhere = elsewhere.or(Some(found)),
                _ if scattered() => letters.extend(scatter::letters(&title.text, part)),
                _ => match best_word(&title_words, part, true) {
                    Some(found) => letters.extend(found.letters),
                    None => elsewhere = elsewhere.or_else(|| other_field(item, part, true).map(|(_, found)| found)),
                },
            },
        }
    }
    letters.sort_unstable();
    (title.marks(letters), elsewhere)
}

struct Found {
    grade: Grade,
    /// The characters of the folded text.
    letters: Range<usize>,
}

/// The best place of a part in the words of a text.
fn best_word(words: &[Word], part: &Typed, mistyped: bool) -> Option<Found> {
    let mut best: Option<Found> = None;
    for word in words {
        let found = match (mistyped, word.text.find(&part.text)) {
            (false, Some(0)) => {
                let grade = grade::beginning(word.stand, word.text == part.text);
                Found { grade, letters: word.at..word.at + part.letters }
            }
            (false, Some(at)) if part.letters >= grade::FEWEST_INSIDE => {
                let from = word.at + word.text.get(..at).unwrap_or_default().chars().count();
                Found { grade: grade::inside(word.stand), letters: from..from + part.letters }
            }
            (true, _) if part.letters >= typo::SHORTEST && typo::begins_nearly(&word.text, &part.text) => {
                let length = word.text.chars().count().min(part.letters);
                Found { grade: grade::mistyped(word.stand), letters: word.at..word.at + length }
            }
            _ => continue,
        };
        if best.as_ref().is_none_or(|best| best.grade < found.grade) {
            best = Some(found);
        }
    }
    best
}

fn other_field(item: &Item, part: &Typed, mistyped: bool) -> Option<(Grade, Elsewhere)> {
    let mut best: Option<(Found, Field, &str, Folded)> = None;
    for (field, text) in item.fields().filter(|(field, _)| *field != Field::Title) {
        // most fields have nothing of it, and cutting one into words costs more than looking
        if !mistyped && !fold(text).contains(&part.text) {
            continue;
        }
        let folded = Folded::new(text);
        if let Some(found) = best_word(&words(field, &folded), part, mistyped)
            && best.as_ref().is_none_or(|(best, ..)| best.grade < found.grade)
        {
            best = Some((found, field, text, folded));
        }
    }
    best.map(|(found, field, text, folded)| {
        let marks = folded.marks(found.letters);
        let text = SafeText::new(text);
        let line = text.one_line();
        // written out line feeds move what follows: such a text is shown without marks
        let marks = if line == text { marks } else { Vec::new() };
        (found.grade, Elsewhere { field, text: line, marks })
    })
}
