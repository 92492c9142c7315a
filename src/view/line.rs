//! Lines of roled text: what pages are made of. Only safe text gets in.

use crate::base::text::{SafeText, cells, fit, wrap};
use crate::style::role::Role;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    pub spans: Vec<(SafeText, Role)>,
}

impl Line {
    pub fn new() -> Self {
        Self::default()
    }

    /// A line of one role. Line feeds in the text are shown as code points.
    pub fn of(role: Role, text: &SafeText) -> Self {
        Self::new().with(role, text)
    }

    pub fn text(text: &str) -> Self {
        Self::of(Role::Plain, &SafeText::new(text))
    }

    #[must_use]
    pub fn with(mut self, role: Role, text: &SafeText) -> Self {
        self.spans.push((text.one_line(), role));
        self
    }

    #[must_use]
    pub fn and(self, text: &str) -> Self {
        self.with(Role::Plain, &SafeText::new(text))
    }

    pub fn cells(&self) -> usize {
        self.spans.iter().map(|(text, _)| cells(text.as_str())).sum()
    }

    /// Fills up with spaces so that what follows begins at column `column`.
    #[must_use]
    pub fn at(self, column: usize) -> Self {
        let missing = column.saturating_sub(self.cells());
        match missing {
            0 => self,
            n => self.and(&" ".repeat(n)),
        }
    }

    /// Cuts to `width`; what was cut shows by `ellipsis`.
    #[must_use]
    pub fn cut(self, width: usize, ellipsis: &str) -> Self {
        if self.cells() <= width {
            return self;
        }
        let room = width.saturating_sub(cells(ellipsis));
        let mut cut = Line::new();
        let mut used = 0;
        let mut last = Role::Plain;
        for (text, role) in self.spans {
            let piece = fit(text.as_str(), room - used);
            used += cells(piece);
            last = role;
            let whole = piece.len() == text.as_str().len();
            cut.spans.push((SafeText::new(piece), role));
            if !whole {
                break;
            }
        }
        if width >= cells(ellipsis) {
            cut.spans.push((SafeText::new(ellipsis), last));
        }
        cut
    }

    /// The text without roles: plain mode, tests.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// A paragraph: `head` stands before the first line, the text is wrapped to `width` and hangs below its own beginning. The text may
/// have several lines; each begins anew, so that two commands never look like one.
pub fn paragraph(head: Line, role: Role, text: &SafeText, width: usize) -> Vec<Line> {
    let indent = head.cells();
    // Where there is no room beside the head the text goes below it.
    let (indent, mut lines, mut head) = match indent + 8 > width && indent > 0 {
        true => (2.min(width.saturating_sub(1)), vec![head], None),
        false => (indent, Vec::new(), Some(head)),
    };
    let room = width.saturating_sub(indent).max(1);
    for line in text.lines() {
        // Indentation of the source is kept; it may carry meaning in a command.
        for piece in wrap(line, room) {
            let start = head.take().unwrap_or_else(|| Line::text(&" ".repeat(indent)));
            lines.push(start.with(role, &SafeText::new(piece)));
        }
    }
    lines.extend(head);
    lines
}

/// What stands before a piece of a command's line that was too long.
#[derive(Debug, Clone, Copy)]
pub struct GoesOn {
    /// One blank stands between it and the piece above.
    pub after_blank: &'static str,
    /// Nothing does.
    pub at_once: &'static str,
}

/// A command, exactly: each line of it begins anew, nothing is left out, and each piece of a line that was too long says how it follows
/// the one above. Pieces end at a blank where they can; that blank is the one that the mark stands for.
pub fn command(head: Line, text: &SafeText, goes_on: GoesOn, width: usize) -> Vec<Line> {
    let indent = head.cells();
    let room = width.saturating_sub(indent + cells(goes_on.after_blank).max(cells(goes_on.at_once))).max(1);
    let mut head = Some(head);
    let mut lines = Vec::new();
    for line in text.lines() {
        let (mut rest, mut mark) = (line, "");
        loop {
            let piece = piece_of(rest, room);
            let start = head.take().unwrap_or_else(|| Line::text(&" ".repeat(indent)));
            let start = if mark.is_empty() { start } else { start.with(Role::Dim, &SafeText::new(mark)) };
            rest = rest.get(piece.len()..).unwrap_or_default();
            let shown = piece.strip_suffix(' ').filter(|_| !rest.is_empty());
            mark = if shown.is_some() { goes_on.after_blank } else { goes_on.at_once };
            lines.push(start.with(Role::Command, &SafeText::new(shown.unwrap_or(piece))));
            if rest.is_empty() {
                break;
            }
        }
    }
    lines.extend(head);
    lines
}

/// The longest beginning that fits, ending behind a space if there is one in its second half; never empty.
fn piece_of(line: &str, room: usize) -> &str {
    let fitting = fit(line, room);
    if fitting.len() == line.len() {
        return line;
    }
    let end = match fitting.rfind(' ') {
        Some(space) if space + 1 > fitting.len() / 2 => space + 1,
        _ if fitting.is_empty() => line.char_indices().nth(1).map_or(line.len(), |(at, _)| at),
        _ => fitting.len(),
    };
    line.get(..end).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_hang_and_keep_lines_apart() {
        let head = Line::text("do: ");
        let lines = paragraph(head, Role::Command, &SafeText::new("rm -rf /tmp/x\nreboot now please"), 16);
        let shown: Vec<String> = lines.iter().map(Line::plain).collect();
        assert_eq!(shown, ["do: rm -rf", "    /tmp/x", "    reboot now", "    please"]);
    }

    proptest::proptest! {
        #[test]
        fn a_command_can_be_read_back(text in "[a-z /'漢é-]{1,120}(\n[a-z ]{1,60})?", width in 4usize..60) {
            let goes_on = GoesOn { after_blank: "> ", at_once: ">>" };
            let mut read = String::new();
            for line in command(Line::text("$ "), &SafeText::new(&text), goes_on, width).iter() {
                match line.spans.iter().find(|(_, role)| *role == Role::Dim).map(|(mark, _)| mark.as_str()) {
                    Some("> ") => read.push(' '),
                    Some(_) => {}
                    None if read.is_empty() => {}
                    None => read.push('\n'),
                }
                read.extend(line.spans.iter().filter(|(_, role)| *role == Role::Command).map(|(text, _)| text.as_str()));
            }
            proptest::prop_assert_eq!(read, text);
        }
    }

    #[test]
    fn cutting_shows_that_something_was_cut() {
        let line = Line::text("Nightly ").with(Role::Strong, &"batch aborted".into());
        assert_eq!(line.clone().cut(12, "~").plain(), "Nightly bat~");
        assert_eq!(line.cut(80, "~").plain(), "Nightly batch aborted");
        assert_eq!(Line::text("漢字漢字").cut(4, "~").plain(), "漢~");
        assert_eq!(Line::text("abc").cut(0, "~").plain(), "");
    }
}
