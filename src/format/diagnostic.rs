//! Findings drawn for people: like a compiler's, or one line each. It decides no rule and reads no file.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::position::{boundary, line_column};
use crate::base::text::{SafeText, cells, fit, wrap};
use crate::base::words::say;
use crate::domain::finding::{Finding, Fix, Gravity};

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
        (Some(bytes), Some(text)) => {
            let label = finding.label.as_ref().map_or(0, |label| cells(label.one_line().as_str()) + 1);
            Some(Marked::of(text, bytes.clone(), width.saturating_sub(10), label))
        }
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
    let fixed = finding.fix.as_ref().zip(text).and_then(|(fix, text)| Fixed::of(text, fix, width.saturating_sub(10)));
    let groups: Vec<_> = std::iter::once(group).chain(fixed.as_ref().map(Fixed::group)).collect();
    let drawn = renderer.decor_style(decor).term_width(width * 2).render(&groups);
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
    /// `label`: the cells that are needed behind the mark, in the row below.
    fn of(text: &str, bytes: Range<usize>, width: usize, label: usize) -> Self {
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
        // The label stands behind the mark; a dozen cells are kept whatever it says.
        let beside = width.saturating_sub(cells(&marked) + label).max(dots.len() + 12);
        let before = match cells(&before) > beside.min(width / 2) {
            // A third of the row before the mark is enough to recognise the line.
            true => format!("{dots}{}", last_cells(&before, (beside - dots.len()).min(width / 3))),
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

/// The line of a fix as it would be.
struct Fixed {
    marked: Marked,
    text: String,
}

impl Fixed {
    /// None where it is more than a piece of one line that can be shown whole. Where something is only put in, the mark and its
    /// label say as much in fewer lines.
    fn of(text: &str, fix: &Fix, width: usize) -> Option<Self> {
        let marked = Marked::of(text, fix.bytes.clone(), width, 0);
        let piece = SafeText::new(text.get(fix.bytes.clone())?).as_str().to_owned();
        let shown = marked.line.get(marked.mark.clone())?;
        let fits = cells(&marked.line) + cells(fix.text.as_str()) <= width + cells(shown);
        (!piece.is_empty() && piece == shown && fix.text.lines().count() <= 1 && fits)
            .then(|| Self { marked, text: fix.text.as_str().to_owned() })
    }

    fn group(&self) -> Group<'_> {
        let title = Level::HELP.with_name(say("check-help").as_str().to_owned()).secondary_title(say("check-fix").as_str().to_owned());
        let patch = Patch::new(self.marked.mark.clone(), self.text.as_str());
        title.element(Snippet::source(self.marked.line.as_str()).line_start(self.marked.number).patch(patch))
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
            fix: None,
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
    fn a_fix_shows_the_line_as_it_would_be() {
        let title = |bytes, text: &str| Finding { fix: Some(Fix { bytes, text: text.into() }), help: None, ..finding(26..31) };
        let drawn = draw(&title(26..31, "title"), Some(TEXT), Drawing::default());
        let expected = "\
error[F005]: a runbook has no field `titel`
 --> clients/acme/runbooks/a.ron:3:5
  |
3 |     titel: \"größer\",
  |     ^^^^^ did you mean `title`?
  |
help: write it like this
  |
3 -     titel: \"größer\",
3 +     title: \"größer\",
  |";
        assert_eq!(drawn, expected);
        for (bytes, text) in [(26..31, "ti\ntle"), (31..31, ","), (20..31, "x"), (26..31, "x".repeat(90).as_str()), (26..900, "x")] {
            assert!(!draw(&title(bytes, text), Some(TEXT), Drawing::default()).contains("write it"), "{text}");
        }
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

    proptest! {
        #[test]
        fn anything_can_be_drawn(text in any::<String>(), from in 0usize..300, length in 0usize..300, width in 0usize..120) {
            let drawing = Drawing { width, ..Drawing::default() };
            let drawn = draw(&finding(from..from + length), Some(&text), drawing);
            let fixed = Finding { fix: Some(Fix { bytes: from + 1..from + length, text: "x".into() }), ..finding(from..from + length) };
            let drawn = format!("{drawn}\n{}", draw(&fixed, Some(&text), drawing));
            prop_assert!(crate::base::text::unsafe_characters(&drawn).next().is_none(), "{:?}", drawn);
        }
    }
}
