//! A text with some places replaced for another attempt at reading it, and the way back from a place in it to the same place in the
//! original. The original is never changed, and what was patched is never used; it only lets the parser go on to the next mistake.

use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    /// In the original.
    range: Range<usize>,
    text: String,
}

#[derive(Debug, Clone)]
pub(super) struct Patch<'a> {
    original: &'a str,
    /// Sorted by place; none overlap.
    edits: Vec<Edit>,
}

impl<'a> Patch<'a> {
    pub fn new(original: &'a str) -> Self {
        Self { original, edits: Vec::new() }
    }

    /// Replaces a piece with spaces; lines stay where they are. False if that changes nothing.
    pub fn blank(&mut self, range: Range<usize>) -> bool {
        let piece = self.original.get(range.clone()).unwrap_or_default();
        let spaces = piece.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
        !range.is_empty() && self.replace(range, spaces)
    }

    pub fn insert(&mut self, at: usize, text: &str) -> bool {
        self.replace(at..at, text.to_owned())
    }

    /// Replaces a piece; edits within it are forgotten. False if that changes nothing or cuts an earlier edit in two.
    pub fn replace(&mut self, range: Range<usize>, text: String) -> bool {
        let edit = Edit { range, text };
        let within = |other: &Edit| {
            other.range.start >= edit.range.start
                && other.range.end <= edit.range.end
                && (!other.range.is_empty() || other.range.start < edit.range.end)
        };
        let touches = |other: &Edit| other.range.start < edit.range.end && edit.range.start < other.range.end;
        if self.edits.iter().any(|other| *other == edit && !edit.range.is_empty() || touches(other) && !within(other)) {
            return false;
        }
        self.edits.retain(|other| !within(other));
        // What is put in at a place stands before what is replaced there.
        let place = |edit: &Edit| (edit.range.start, edit.range.end);
        let at = self.edits.partition_point(|other| place(other) <= place(&edit));
        self.edits.insert(at, edit);
        true
    }

    /// The patched text.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.original.len() + 64);
        let mut at = 0;
        for edit in &self.edits {
            text.push_str(self.original.get(at..edit.range.start).unwrap_or_default());
            text.push_str(&edit.text);
            at = edit.range.end;
        }
        text.push_str(self.original.get(at..).unwrap_or_default());
        text
    }

    /// Where a byte of the patched text stands in the original, and whether it is within something that was put in.
    pub fn original(&self, byte: usize) -> (usize, bool) {
        let (mut patched, mut original) = (0, 0);
        for edit in &self.edits {
            let start = patched + (edit.range.start - original);
            if byte < start {
                break;
            }
            if byte < start + edit.text.len() {
                return (edit.range.start, true);
            }
            (patched, original) = (start + edit.text.len(), edit.range.end);
        }
        ((original + (byte - patched)).min(self.original.len()), false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let mut patch = Patch::new("abc def ghi");
        assert!(patch.insert(3, ","));
        assert!(patch.blank(4..7));
        assert!(patch.replace(8..9, "GG".to_owned()));
        assert_eq!(patch.text(), "abc,     GGhi");
        assert_eq!(patch.original(0), (0, false));
        assert_eq!(patch.original(3), (3, true));
        assert_eq!(patch.original(4), (3, false));
        assert_eq!(patch.original(6), (4, true));
        assert_eq!(patch.original(11), (9, false));
        assert!(!patch.blank(4..7), "nothing new");
        assert!(patch.blank(2..8), "a larger piece takes the smaller ones along");
        assert_eq!(patch.text(), "ab      GGhi");
    }
}
