//! Lines and columns: where a byte of a text stands for people, editors and review systems, and back. It draws nothing.

use std::ops::Range;

/// A place in a text as people count, everything from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub line: usize,
    /// In characters.
    pub column: usize,
    /// In UTF-16 code units, as editors count.
    pub column_utf16: usize,
}

impl Position {
    const START: Self = Self { line: 1, column: 1, column_utf16: 1 };
}

/// Line and column of a byte in `text`, both from 1, the column in characters. A byte beyond the end counts as the end, one inside
/// a character as its beginning.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let Position { line, column, .. } = Positions::of(text).at(byte);
    (line, column)
}

/// Positions in one text, as [`line_column`] tells them. Bytes asked for in their order cost one pass in all.
#[derive(Debug, Clone)]
pub struct Positions<'a> {
    text: &'a str,
    byte: usize,
    position: Position,
}

impl<'a> Positions<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, byte: 0, position: Position::START }
    }

    /// Goes on from where others of the same text were: what [`Positions::so_far`] told.
    pub fn after(text: &'a str, from: Option<(usize, Position)>) -> Self {
        match from {
            Some((byte, position)) if text.is_char_boundary(byte) => Self { text, byte, position },
            _ => Self::of(text),
        }
    }

    /// The byte that was asked for last, with its position.
    pub fn so_far(&self) -> (usize, Position) {
        (self.byte, self.position)
    }

    pub fn at(&mut self, byte: usize) -> Position {
        let byte = boundary(self.text, byte);
        if byte < self.byte {
            *self = Self::of(self.text);
        }
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        let line = match between.rfind('\n') {
            Some(feed) => {
                let lines = between.bytes().filter(|byte| *byte == b'\n').count();
                self.position = Position { line: self.position.line + lines, ..Position::START };
                between.get(feed + 1..).unwrap_or_default()
            }
            None => between,
        };
        self.position.column += line.chars().count();
        self.position.column_utf16 += line.encode_utf16().count();
        self.byte = byte;
        self.position
    }

    /// Where a piece begins and ends; the end is behind its last character. Costs the way to its beginning and the piece itself.
    pub fn range(&mut self, bytes: &Range<usize>) -> Range<Position> {
        let start = self.at(bytes.start);
        let mut ahead = self.clone();
        start..ahead.at(bytes.end.max(bytes.start))
    }
}

/// The beginning of the character that `byte` is in, or the end of the text.
pub(super) fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The byte at a line and column, both from 1: the other way round. Beyond the end of a line or of the text it is that end.
pub fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text.get(start..).and_then(|rest| rest.find('\n')) {
            Some(at) => start += at + 1,
            None => return text.len(),
        }
    }
    let rest = text.get(start..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let column = line.char_indices().map(|(at, _)| at).nth(column.saturating_sub(1)).unwrap_or(line.len());
    start + column
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_and_columns_there_and_back() {
        let text = "ab\r\nüé x\n\nend";
        assert_eq!(line_column(text, 0), (1, 1));
        assert_eq!(line_column(text, text.find('é').expect("there")), (2, 2));
        assert_eq!(line_column(text, text.len() + 9), (4, 4));
        for (at, _) in text.char_indices() {
            let (line, column) = line_column(text, at);
            assert_eq!(byte_at(text, line, column), at);
        }
    }

    #[test]
    fn code_units_are_counted_as_editors_count_them() {
        let text = "a\n𝄞é: \"x\"\n";
        let quote = text.find('"').expect("there");
        let Range { start, end } = Positions::of(text).range(&(quote..text.len()));
        assert_eq!(start, Position { line: 2, column: 5, column_utf16: 6 });
        assert_eq!(end, Position { line: 3, column: 1, column_utf16: 1 });
    }

    proptest! {
        #[test]
        fn the_order_of_asking_does_not_matter(text in "[a\nü𝄞]{0,40}", bytes in prop::collection::vec(0usize..120, 0..8)) {
            let mut positions = Positions::of(&text);
            for byte in bytes {
                prop_assert_eq!(positions.at(byte), Positions::of(&text).at(byte));
                prop_assert_eq!(positions.range(&(byte..byte + 3)).end, Positions::of(&text).at(byte + 3));
            }
        }
    }
}
