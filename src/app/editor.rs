//! One line of text being typed: the search line and every prompt.

use unicode_segmentation::UnicodeSegmentation;

use super::key::Key;
use crate::base::text::SafeText;

/// The longest text that can be typed, in bytes.
const LONGEST: usize = 1_000;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Editor {
    text: String,
    /// Byte offset, always between letters.
    cursor: usize,
}

impl Editor {
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn safe(&self) -> SafeText {
        SafeText::new(&self.text)
    }

    /// The text before the cursor, made safe: its width is where the cursor stands.
    pub fn before_cursor(&self) -> SafeText {
        SafeText::new(self.text.get(..self.cursor).unwrap_or_default())
    }

    /// Takes a key; says whether it was one for the editor.
    pub fn press(&mut self, key: Key) -> bool {
        match key {
            Key::Char(letter) => self.insert(letter.encode_utf8(&mut [0; 4])),
            Key::Backspace => {
                let start = self.left();
                self.text.replace_range(start..self.cursor, "");
                self.cursor = start;
            }
            Key::Delete => {
                let end = self.right();
                self.text.replace_range(self.cursor..end, "");
            }
            Key::Left => self.cursor = self.left(),
            Key::Right => self.cursor = self.right(),
            Key::Home | Key::Ctrl('a') => self.cursor = 0,
            Key::End => self.cursor = self.text.len(),
            Key::Ctrl('u') => {
                self.text.replace_range(..self.cursor, "");
                self.cursor = 0;
            }
            Key::Ctrl('w') => {
                let before = self.text.get(..self.cursor).unwrap_or_default();
                let kept = before.trim_end().rfind(' ').map_or(0, |space| space + 1);
                self.text.replace_range(kept..self.cursor, "");
                self.cursor = kept;
            }
            _ => return false,
        }
        true
    }

    /// Inserts pasted or typed text; line feeds and controls become spaces, what is too long is left out.
    pub fn insert(&mut self, text: &str) {
        let mut one_line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        while self.text.len() + one_line.len() > LONGEST {
            if one_line.pop().is_none() {
                return;
            }
        }
        self.text.insert_str(self.cursor, &one_line);
        self.cursor += one_line.len();
    }

    fn left(&self) -> usize {
        let before = self.text.get(..self.cursor).unwrap_or_default();
        before.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn right(&self) -> usize {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        after.graphemes(true).next().map_or(self.text.len(), |letter| self.cursor + letter.len())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_and_letters_are_taken_back() {
        let mut editor = Editor::new("disk full é");
        editor.press(Key::Backspace);
        assert_eq!(editor.text(), "disk full ");
        editor.press(Key::Ctrl('w'));
        assert_eq!(editor.text(), "disk ");
        editor.press(Key::Home);
        editor.press(Key::Delete);
        assert_eq!(editor.text(), "isk ");
    }

    proptest! {
        #[test]
        fn any_keys_in_any_order(keys in proptest::collection::vec(0u8..12, 0..200), text in "[a-z é漢\u{301}]{0,20}") {
            let mut editor = Editor::new(&text);
            for key in keys {
                let key = match key {
                    0 => Key::Backspace, 1 => Key::Delete, 2 => Key::Left, 3 => Key::Right, 4 => Key::Home, 5 => Key::End,
                    6 => Key::Ctrl('u'), 7 => Key::Ctrl('w'), 8 => Key::Char('é'), 9 => Key::Char('\u{301}'), 10 => Key::Char('x'), _ => Key::Char(' '),
                };
                editor.press(key);
                prop_assert!(editor.text().is_char_boundary(editor.cursor));
            }
        }
    }
}
