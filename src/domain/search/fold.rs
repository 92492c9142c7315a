//! Folding: the same letters for the same word, however it was typed. Case and accents go, `ß` becomes `ss`. Texts are folded when
//! the index is built, queries when they are typed, both by the same function; nothing folded is ever shown.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::LONGEST_FIELD;

/// The beginning of `text` folded, at most [`LONGEST_FIELD`] characters long.
pub fn fold(text: &str) -> String {
    if text.len() <= LONGEST_FIELD && text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len().min(2 * LONGEST_FIELD));
    let mut room = LONGEST_FIELD;
    for c in text.chars() {
        if room == 0 {
            break;
        }
        each(c, &mut |letter| {
            if room > 0 {
                folded.push(letter);
                room -= 1;
            }
        });
    }
    folded
}

/// A text folded, with the way back to the text as it was written.
pub struct Folded {
    pub text: String,
    /// For every folded character the bytes of the original text that it stands for, accents included.
    from: Vec<Range<usize>>,
    /// For every folded character whether it was written as a capital.
    pub capital: Vec<bool>,
}

impl Folded {
    /// The same letters as [`fold`] gives.
    pub fn new(text: &str) -> Folded {
        let mut folded = Folded { text: String::with_capacity(text.len()), from: Vec::new(), capital: Vec::new() };
        for (at, c) in text.char_indices() {
            let bytes = at..at + c.len_utf8();
            let before = folded.from.len();
            each(c, &mut |letter| {
                if folded.from.len() < LONGEST_FIELD {
                    folded.text.push(letter);
                    folded.from.push(bytes.clone());
                    folded.capital.push(c.is_uppercase());
                }
            });
            // a combining mark belongs to the letter before it
            if folded.from.len() == before
                && let Some(last) = folded.from.last_mut()
                && last.end == bytes.start
                && is_combining_mark(c)
            {
                last.end = bytes.end;
            }
        }
        folded
    }

    /// The bytes of the original text behind these folded characters (sorted), joined where they touch.
    pub fn marks(&self, letters: impl IntoIterator<Item = usize>) -> Vec<Range<usize>> {
        let mut marks: Vec<Range<usize>> = Vec::new();
        for bytes in letters.into_iter().filter_map(|letter| self.from.get(letter)) {
            match marks.last_mut() {
                Some(last) if last.end >= bytes.start => last.end = last.end.max(bytes.end),
                _ => marks.push(bytes.clone()),
            }
        }
        marks
    }
}

fn each(c: char, give: &mut impl FnMut(char)) {
    if c.is_ascii() {
        return give(c.to_ascii_lowercase());
    }
    for lower in c.to_lowercase() {
        decompose_compatible(lower, |part| match part {
            'ß' => "ss".chars().for_each(&mut *give),
            'æ' => "ae".chars().for_each(&mut *give),
            'œ' => "oe".chars().for_each(&mut *give),
            'þ' => "th".chars().for_each(&mut *give),
            'ø' => give('o'),
            'đ' | 'ð' => give('d'),
            'ł' => give('l'),
            'ħ' => give('h'),
            'ı' => give('i'),
            part if is_combining_mark(part) => {}
            // what decomposes into capitals or full-width letters is lower case in the end, too
            part => part.to_lowercase().for_each(&mut *give),
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("Größe ÅNGSTRÖM café Łódź"), "grosse angstrom cafe lodz");
        assert_eq!(fold("cafe\u{301} ﬁle ＡＢ"), "cafe file ab");
        assert_eq!(fold("İstanbul"), "istanbul");
    }

    #[test]
    fn marks_lie_in_the_text_as_it_was_written() {
        let text = "Größe cafe\u{301}!";
        let folded = Folded::new(text);
        assert_eq!(folded.text, "grosse cafe!");
        // g r o s s: the two s stand for one ß
        let marks = folded.marks(0..5);
        assert_eq!(marks.iter().map(|m| &text[m.clone()]).collect::<Vec<_>>(), ["Größ"]);
        assert_eq!(folded.marks([10]).iter().map(|m| &text[m.clone()]).collect::<Vec<_>>(), ["e\u{301}"]);
    }

    proptest! {
        #[test]
        fn both_ways_of_folding_agree(text in any::<String>()) {
            let folded = Folded::new(&text);
            prop_assert_eq!(&folded.text, &fold(&text));
            prop_assert!(folded.text.chars().count() <= LONGEST_FIELD);
            prop_assert_eq!(folded.text.chars().count(), folded.from.len());
            for mark in folded.marks(0..folded.from.len()) {
                prop_assert!(text.get(mark).is_some());
            }
        }

        #[test]
        fn folding_twice_changes_nothing(text in "[a-zA-Z0-9 äöüßÄÖÜéèçñøłİ-]{0,40}") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
