//! Foreign text made safe, once, when it is loaded: the only text that a widget, a message, a report or the panic hook may show.
//! It does not translate and it does not choose colours.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// More combining marks than this on one letter are shown as code points: nobody writes so, but it can cover other lines.
const MOST_MARKS: usize = 3;

/// Text in which every character can be seen. Controls, bidirectional overrides and characters without width stand as `<U+202E>`;
/// the line feed alone is kept, and callers show text line by line ([`SafeText::lines`]) or flattened ([`SafeText::one_line`]).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline, description = "")]
pub struct SafeText(Box<str>);

impl SafeText {
    /// Makes foreign text safe. Never fails; applying it twice changes nothing more. CRLF and lone CR become line feeds.
    pub fn new(foreign: &str) -> Self {
        if foreign.bytes().all(|b| (0x20..0x7f).contains(&b) || b == b'\n') {
            return Self(foreign.into());
        }
        let mut safe = String::with_capacity(foreign.len() + 16);
        let mut marks = 0;
        let mut chars = foreign.chars().peekable();
        while let Some(c) = chars.next() {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            match c {
                '\n' => safe.push('\n'),
                '\r' => {
                    if chars.peek() != Some(&'\n') {
                        safe.push('\n');
                    }
                }
                c if is_visible(c) && marks <= MOST_MARKS && !(marks == 1 && safe.is_empty()) => safe.push(c),
                c => {
                    use fmt::Write as _;
                    // Writing to a String cannot fail.
                    let _ = write!(safe, "<U+{:04X}>", c as u32);
                }
            }
        }
        Self(safe.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines, without their line feeds. A last empty line is not a line.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    /// Everything in one line; a line feed is shown as `<U+000A>`, so that two commands never look like one.
    pub fn one_line(&self) -> SafeText {
        match self.0.contains('\n') {
            true => Self(self.0.trim_end_matches('\n').replace('\n', " <U+000A> ").into()),
            false => self.clone(),
        }
    }
}

/// The invisible characters of `foreign`, each with its byte offset: what [`SafeText::new`] would show as a code point.
pub fn unsafe_characters(foreign: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    foreign.char_indices().filter(|&(_, c)| c != '\n' && c != '\r' && !is_visible(c))
}

fn is_visible(c: char) -> bool {
    if c.is_control() {
        return false;
    }
    match c {
        // fillers and the braille blank look like nothing at all although they have a width
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}' | '\u{ad}' => false,
        // spaces other than the plain one, and line and paragraph separators
        '\u{a0}' => true,
        '\u{1680}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' => false,
        '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' => false,
        // private use and tags
        '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}' => false,
        c if is_combining_mark(c) => true,
        c => UnicodeWidthChar::width(c).is_some_and(|w| w > 0),
    }
}

impl From<&str> for SafeText {
    fn from(foreign: &str) -> Self {
        Self::new(foreign)
    }
}

impl From<String> for SafeText {
    fn from(foreign: String) -> Self {
        Self::new(&foreign)
    }
}

impl From<&crate::base::id::RunbookId> for SafeText {
    fn from(id: &crate::base::id::RunbookId) -> Self {
        Self(id.as_str().into())
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'de> Deserialize<'de> for SafeText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = SafeText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E>(self, text: &str) -> Result<SafeText, E> {
                Ok(SafeText::new(text))
            }
        }
        from.deserialize_str(Visitor)
    }
}

/// How many terminal cells a line takes.
pub fn cells(line: &str) -> usize {
    UnicodeWidthStr::width(line)
}

/// The longest beginning of `line` that fits into `width` cells, cut between letters as people see them.
pub fn fit(line: &str, width: usize) -> &str {
    if line.len() <= width {
        return line;
    }
    let (mut used, mut end) = (0, 0);
    for letter in line.graphemes(true) {
        used += cells(letter);
        if used > width {
            break;
        }
        end += letter.len();
    }
    line.get(..end).unwrap_or(line)
}

/// Breaks one line at spaces so that each piece fits into `width` cells; a longer word is broken anywhere. Never loses a letter
/// other than the spaces at a break. `width` 0 counts as 1.
pub fn wrap(line: &str, width: usize) -> Vec<&str> {
    let width = width.max(1);
    let mut pieces = Vec::new();
    let mut rest = line;
    loop {
        // Only the piece is measured, never the rest: a line may have a million letters.
        let head = fit(rest, width);
        if head.len() == rest.len() {
            break;
        }
        let head = if head.is_empty() { rest.graphemes(true).next().unwrap_or(rest) } else { head };
        let next_is_space = rest.get(head.len()..).is_some_and(|tail| tail.starts_with(' '));
        let cut = match head.rsplit_once(' ') {
            Some((before, _)) if !next_is_space && !before.trim().is_empty() => before.len(),
            _ => head.len(),
        };
        let (piece, tail) = rest.split_at_checked(cut).unwrap_or((rest, ""));
        pieces.push(piece.trim_end_matches(' '));
        rest = tail.trim_start_matches(' ');
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(rest);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        assert_eq!(SafeText::new("a\u{1b}[2Jb").as_str(), "a<U+001B>[2Jb");
        assert_eq!(SafeText::new("pay\u{202e}01").as_str(), "pay<U+202E>01");
        assert_eq!(SafeText::new("re\u{200b}boot\t").as_str(), "re<U+200B>boot<U+0009>");
        assert_eq!(SafeText::new("rm -rf /tmp/x\nreboot").one_line().as_str(), "rm -rf /tmp/x <U+000A> reboot");
        assert_eq!(SafeText::new("a\r\nb\rc").as_str(), "a\nb\nc");
        assert_eq!(SafeText::new("Größe é 漢").as_str(), "Größe é 漢");
    }

    #[test]
    fn a_line_of_a_million_letters_is_wrapped_in_one_pass() {
        let line = format!("{} {}", "x".repeat(500_000), "ab ".repeat(150_000));
        let pieces = wrap(&line, 40);
        assert!(pieces.iter().all(|piece| cells(piece) <= 40));
        assert_eq!(pieces.concat().replace(' ', "").len(), 800_000);
    }

    proptest! {
        #[test]
        fn safe_text_is_visible_and_stable(foreign in any::<String>()) {
            let safe = SafeText::new(&foreign);
            prop_assert_eq!(&SafeText::new(safe.as_str()), &safe);
            prop_assert!(unsafe_characters(safe.as_str()).next().is_none());
            prop_assert!(!safe.as_str().contains(|c: char| c.is_control() && c != '\n'));
            prop_assert!(!safe.one_line().as_str().contains('\n'));
        }

        #[test]
        fn wrapping_keeps_every_letter_and_fits(line in "[a-zé漢 ]{0,200}", width in 2usize..40) {
            let pieces = wrap(&line, width);
            for piece in &pieces {
                prop_assert!(cells(piece) <= width);
            }
            let kept: String = pieces.concat().replace(' ', "");
            prop_assert_eq!(kept, line.replace(' ', ""));
        }

        #[test]
        fn fitting_never_exceeds(line in any::<String>(), width in 0usize..60) {
            let safe = SafeText::new(&line).one_line();
            prop_assert!(cells(fit(safe.as_str(), width)) <= width || safe.as_str().len() <= width);
        }
    }
}
