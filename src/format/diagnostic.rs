//! Findings drawn for people: like a compiler's, or one line each. It decides no rule and reads no file.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::base::text::{SafeText, cells, fit, wrap};
use crate::base::words::say;
use crate::domain::finding::{Finding, Gravity};

/// How findings are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing {
    /// With the escapes of the 16 colours; without any otherwise.
    pub colour: bool,
    /// Lines and arrows in ASCII only. The text of a file is shown as it is.
    pub ascii: bool,
    /// Terminal cells in a row; longer lines are cut around the mark.
    pub width: usize,
}

impl Default for Drawing {
    fn default() -> Self {
        Self { colour: false, ascii: true, width: 80 }
    }
}

/// `error`, `warning`, `advice`.
pub fn gravity_in_words(gravity: Gravity) -> SafeText {
    say(match gravity {
        Gravity::Error => "check-gravity-error",
        Gravity::Warning => "check-gravity-warning",
        Gravity::Advice => "check-gravity-advice",
    })
}

/// `file:line:column: error[L001]: message`, without line and column where `place`, the finding's [`line_column`], is not known.
pub fn one_line(finding: &Finding, place: Option<(usize, usize)>) -> SafeText {
    let place = match place {
        Some((line, column)) => format!("{}:{line}:{column}", finding.spot.file),
        None => finding.spot.file.to_string(),
    };
    let gravity = gravity_in_words(finding.rule.gravity);
    SafeText::new(&format!("{place}: {gravity}[{}]: {}", finding.rule.code, finding.message)).one_line()
}

/// The finding with its line, a mark under what it is about, what was expected there and what to do. Several lines, no line feed at
/// the end. Whatever the file holds, only visible characters come out.
pub fn draw(finding: &Finding, text: Option<&str>, drawing: Drawing) -> String {
    let level = match finding.rule.gravity {
        Gravity::Error => Level::ERROR,
        Gravity::Warning => Level::WARNING,
        Gravity::Advice => Level::NOTE,
    };
    let width = drawing.width.max(40);
    let named = level.with_name(gravity_in_words(finding.rule.gravity).as_str().to_owned());
    let heading = cells(finding.rule.code) + 12;
    let mut group = named
        .primary_title(wrapped(&finding.message, width.saturating_sub(heading)))
        .id(finding.rule.code)
        .elements(Vec::<Origin<'_>>::new());
    let file = SafeText::new(&finding.spot.file).one_line().as_str().to_owned();
    let marked = match (&finding.spot.bytes, text) {
        (Some(bytes), Some(text)) => Some(Marked::of(text, bytes.clone(), width.saturating_sub(10))),
        _ => None,
    };
    group = match &marked {
        Some(marked) => {
            let label = finding.label.as_ref().map(|label| label.one_line().as_str().to_owned());
            let annotation = AnnotationKind::Primary.span(marked.mark.clone()).label(label);
            group.element(Snippet::source(marked.line.as_str()).path(file.clone()).line_start(marked.number).annotation(annotation))
        }
        None => group.element(Origin::path(file.clone())),
    };
    if let Some(help) = &finding.help {
        let name = say("check-help").as_str().to_owned();
        group = group.element(Level::HELP.with_name(name).message(wrapped(help, width.saturating_sub(14))));
    }
    let renderer = if drawing.colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let decor = if drawing.ascii { DecorStyle::Ascii } else { DecorStyle::Unicode };
    let drawn = renderer.decor_style(decor).term_width(width * 2).render(&[group]);
    // The column is counted in the line as it is in the file, not as it was cut and made visible.
    let drawn = match &marked {
        Some(marked) => {
            let place = format!("{file}:{}:", marked.number);
            let shown = marked.line.get(..marked.mark.start).map_or(0, |before| before.chars().count()) + 1;
            drawn.replacen(&format!("{place}{shown}"), &format!("{place}{}", marked.column), 1)
        }
        None => drawn,
    };
    drawn.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn wrapped(text: &SafeText, width: usize) -> String {
    text.lines().flat_map(|line| wrap(line, width)).collect::<Vec<_>>().join("\n")
}

/// One line of a file with what is marked in it, made visible and cut so that the mark is in sight.
struct Marked {
    number: usize,
    /// In the file, in characters from 1.
    column: usize,
    line: String,
    /// In `line`.
    mark: Range<usize>,
}

impl Marked {
    fn of(text: &str, bytes: Range<usize>, width: usize) -> Self {
        let (number, column) = line_column(text, bytes.start);
        let at = boundary(text, bytes.start);
        let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |feed| feed + 1);
        let end = text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |length| at + length);
        let mut to = bytes.end.clamp(at, end);
        while !text.is_char_boundary(to) {
            to += 1;
        }
        let visible = |piece: &str| {
            let piece = piece.replace('\t', "    ").replace('\r', "");
            SafeText::new(&piece).one_line().as_str().to_owned()
        };
        // A line may have a million characters, and only a row of them is shown.
        let most = width + 1;
        let piece = |range: Range<usize>| text.get(range).unwrap_or_default();
        let before = visible(last_characters(piece(start..at), most));
        let marked = visible(first_characters(piece(at..to), most));
        let after = visible(first_characters(piece(to..end), most));
        let dots = "...";
        let before = match cells(&before) > width / 2 {
            // A third of the row before the mark is enough to recognise the line.
            true => format!("{dots}{}", last_cells(&before, width / 3)),
            false => before,
        };
        let room = width.saturating_sub(cells(&before));
        let marked = if cells(&marked) > room { fit(&marked, room).to_owned() } else { marked };
        let room = room.saturating_sub(cells(&marked));
        let after = if cells(&after) > room { format!("{}{dots}", fit(&after, room.saturating_sub(3))) } else { after };
        let mark = before.len()..before.len() + marked.len();
        // Beyond the end of a line there is nothing to mark: the mark stands behind it.
        Self { number, column, line: format!("{before}{marked}{after}"), mark }
    }
}

/// The end of a line that fits into `width` cells.
fn last_cells(line: &str, width: usize) -> &str {
    let mut used = 0;
    let mut start = line.len();
    for (at, letter) in line.char_indices().rev() {
        used += cells(letter.encode_utf8(&mut [0; 4]));
        if used > width {
            break;
        }
        start = at;
    }
    line.get(start..).unwrap_or_default()
}

/// The last `most` characters of a text, and the first.
fn last_characters(text: &str, most: usize) -> &str {
    let start = text.char_indices().rev().take(most).last().map_or(text.len(), |(at, _)| at);
    text.get(start..).unwrap_or_default()
}

fn first_characters(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Line and column of a byte in `text`, both from 1, the column in characters. A byte beyond the end counts as the end, one inside
/// a character as its beginning.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    Places::of(text).at(byte)
}

/// Lines and columns of one text, as [`line_column`] tells them. Bytes asked for in their order cost one pass in all.
pub struct Places<'a> {
    text: &'a str,
    byte: usize,
    line: usize,
    column: usize,
}

impl<'a> Places<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, byte: 0, line: 1, column: 1 }
    }

    pub fn at(&mut self, byte: usize) -> (usize, usize) {
        let byte = boundary(self.text, byte);
        if byte < self.byte {
            *self = Self::of(self.text);
        }
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        match between.rfind('\n') {
            Some(feed) => {
                self.line += between.matches('\n').count();
                self.column = between.get(feed + 1..).unwrap_or_default().chars().count() + 1;
            }
            None => self.column += between.chars().count(),
        }
        self.byte = byte;
        (self.line, self.column)
    }
}

/// The beginning of the character that `byte` is in, or the end of the text.
fn boundary(text: &str, byte: usize) -> usize {
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
    use crate::domain::finding::Spot;
    use crate::domain::lint::reading;

    fn finding(bytes: Range<usize>) -> Finding {
        Finding {
            rule: &reading::UNKNOWN_FIELD,
            spot: Spot { file: "clients/acme/runbooks/a.ron".into(), bytes: Some(bytes) },
            message: "a runbook has no field `titel`".into(),
            label: Some("did you mean `title`?".into()),
            help: Some("a runbook can have: id, revision, title, targets, severity, symptoms, alerts, tags, scope".into()),
        }
    }

    const TEXT: &str = "Runbook(\n    id: \"a\",\n    titel: \"größer\",\n)\n";

    #[test]
    fn drawn_like_a_compiler() {
        let drawn = draw(&finding(26..31), Some(TEXT), Drawing::default());
        let expected = "\
error[F005]: a runbook has no field `titel`
 --> clients/acme/runbooks/a.ron:3:5
  |
3 |     titel: \"größer\",
  |     ^^^^^ did you mean `title`?
  |
  = help: a runbook can have: id, revision, title, targets, severity,
          symptoms, alerts, tags, scope";
        assert_eq!(drawn, expected);
        let coloured = draw(&finding(26..31), Some(TEXT), Drawing { colour: true, ..Drawing::default() });
        assert!(coloured.contains("\u{1b}[") && !drawn.contains('\u{1b}'));
        assert!(drawn.is_ascii() || drawn.replace("öß", "").is_ascii());
    }

    #[test]
    fn one_line_each() {
        let line = "clients/acme/runbooks/a.ron:3:5: error[F005]: a runbook has no field `titel`";
        assert_eq!(one_line(&finding(26..31), Some(line_column(TEXT, 26))).as_str(), line);
        let without = "clients/acme/runbooks/a.ron: error[F005]: a runbook has no field `titel`";
        assert_eq!(one_line(&finding(26..31), None).as_str(), without);
    }

    #[test]
    fn long_and_hostile_lines_are_cut_and_visible() {
        let long = format!("{}\u{1b}[2J\tXX{}\u{202e}", "a".repeat(3_000), "b".repeat(3_000));
        let at = long.find("XX").expect("there");
        let drawn = draw(&finding(at..at + 2), Some(&long), Drawing::default());
        assert!(drawn.lines().all(|line| cells(line) <= 80), "{drawn}");
        assert!(drawn.contains("<U+001B>[2J    XXbbb"), "{drawn}");
        assert!(drawn.contains(":1:3006"), "{drawn}");
    }

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
        let mut places = Places::of(text);
        for byte in [0, 1, 3, 4, 5, 9, 9, 12, 2, text.len() + 1, 0] {
            assert_eq!(places.at(byte), line_column(text, byte), "{byte}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_drawn(text in any::<String>(), from in 0usize..300, length in 0usize..300, width in 0usize..120) {
            let drawing = Drawing { width, ..Drawing::default() };
            let drawn = draw(&finding(from..from + length), Some(&text), drawing);
            prop_assert!(crate::base::text::unsafe_characters(&drawn).next().is_none(), "{:?}", drawn);
        }
    }
}
