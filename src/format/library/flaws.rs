//! The words for brackets, quotes, commas and colons that do not fit together, and how each is patched over.

use std::ops::Range;

use super::mend::{MOST, Note};
use super::outline::{Flaw, Outline};
use super::tokens::closing;
use crate::base::words::{say, say_with};
use crate::domain::lint::reading;
use crate::format::position::line_column;

/// A flaw in words, with what makes the text readable again.
pub(super) struct Noted {
    pub note: Note,
    pub edits: Vec<(Range<usize>, String)>,
}

pub(super) enum Flawed {
    /// It is no library file at all.
    NotAFile(Note),
    Flaws(Vec<Noted>),
}

/// What is wrong with the structure of `text`, which should begin with `begins`; a few more than are told at once, at most.
pub(super) fn of(text: &str, outline: &Outline, begins: &'static str) -> Flawed {
    let note = |bytes: Range<usize>, message, label, help| Note { rule: &reading::STRUCTURE, bytes, message, label, help, fix: None };
    let mut roots = outline.items.iter().enumerate().filter(|(_, item)| item.parent.is_none());
    let Some((first, root)) = roots.next() else {
        let open = outline.flaws.iter().find_map(|flaw| match flaw {
            Flaw::OpenComment { start } => Some(start.clone()),
            _ => None,
        });
        let empty = say_with("check-empty", [("begins", begins.into())]);
        return match open {
            Some(start) => Flawed::NotAFile(note(start, say("check-open-comment"), None, Some(say("check-open-comment-help")))),
            None => Flawed::NotAFile(note(text.len()..text.len(), empty, None, Some(say("check-empty-help")))),
        };
    };
    if root.bracket.is_none() {
        let message = say_with("check-no-beginning", [("begins", begins.into())]);
        let label = say_with("check-no-beginning-label", [("begins", begins.into())]);
        return Flawed::NotAFile(note(outline.head(first, text), message, Some(label), Some(say("check-empty-help"))));
    }
    let mut flaws = Vec::new();
    let mut end = text.len();
    if let Some((behind, second)) = roots.next() {
        end = second.span.start;
        let message = say_with("check-behind", [("begins", begins.into())]);
        let help = say("check-behind-help");
        let blank = text.get(end..).unwrap_or_default().bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
        flaws.push(Noted {
            note: note(outline.head(behind, text), message, Some(say("check-behind-label")), Some(help)),
            edits: vec![(end..text.len(), blank)],
        });
    }
    for flaw in &outline.flaws {
        let (note, edits) = in_words(text, flaw);
        if flaws.len() > MOST {
            break;
        }
        // A comma before what stands behind the end would be no help.
        if note.bytes.start < end && !matches!(flaw, Flaw::NoComma { next, .. } if next.start >= end) {
            flaws.push(Noted { note, edits });
        }
    }
    Flawed::Flaws(flaws)
}

fn in_words(text: &str, flaw: &Flaw) -> (Note, Vec<(Range<usize>, String)>) {
    let note = |bytes: &Range<usize>, message, label, help| Note {
        rule: &reading::STRUCTURE,
        bytes: bytes.clone(),
        message,
        label: Some(label),
        help: Some(help),
        fix: None,
    };
    let piece = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let blank = |range: &Range<usize>| (range.clone(), " ".repeat(range.len()));
    match flaw {
        Flaw::OpenText { quote, end } => {
            let closes = closing_quote(text.get(quote.start..).unwrap_or_default());
            let (message, label) = (say("check-open-text"), say("check-open-text-label"));
            (note(&(quote.start..*end), message, label, say("check-open-text-help")), vec![(*end..*end, closes)])
        }
        Flaw::OpenComment { start } => {
            let (message, label) = (say("check-open-comment"), say("check-open-comment-label"));
            let rest = text.get(start.start..).unwrap_or_default().bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
            (note(start, message, label, say("check-open-comment-help")), vec![(start.start..text.len(), rest)])
        }
        Flaw::Unclosed { open, before } => {
            let bracket = piece(open).chars().next().unwrap_or('(');
            let close = closing(bracket).to_string();
            let (line, _) = line_column(text, *before);
            let message = say_with("check-unclosed", [("open", bracket.to_string().into())]);
            let label = say_with("check-unclosed-label", [("close", close.as_str().into())]);
            let help = say_with("check-unclosed-help", [("close", close.as_str().into()), ("line", line.into())]);
            (note(open, message, label, help), vec![(*before..*before, close)])
        }
        Flaw::WrongKind { open, close } => {
            let bracket = piece(open).chars().next().unwrap_or('(');
            let right = closing(bracket).to_string();
            let (line, _) = line_column(text, open.start);
            let values = [("open", bracket.to_string().into()), ("close", piece(close).into()), ("line", line.into())];
            let message = say_with("check-wrong-bracket", values);
            let label = say_with("check-write", [("value", right.as_str().into())]);
            (note(close, message, label, say("check-wrong-bracket-help")), vec![(close.clone(), right)])
        }
        Flaw::StrayBracket { close } => {
            let message = say_with("check-stray-bracket", [("close", piece(close).into())]);
            (note(close, message, say("check-stray-bracket-label"), say("check-stray-bracket-help")), vec![blank(close)])
        }
        Flaw::NoComma { at, next } => {
            let message = say_with("check-no-comma", [("next", short(piece(next)).into())]);
            let before = at.saturating_sub(1)..*at;
            let before = if text.is_char_boundary(before.start) { before } else { *at..*at };
            let note = note(&before, message, say("check-no-comma-label"), say("check-no-comma-help"));
            (note.fixed(*at..*at, ","), vec![(*at..*at, ",".to_owned())])
        }
        Flaw::NoColon { name } => {
            let message = say_with("check-no-colon", [("name", short(piece(name)).into())]);
            let label = say_with("check-write", [("value", format!("{}:", short(piece(name))).into())]);
            let note = note(name, message, label, say("check-no-colon-help"));
            (note.fixed(name.end..name.end, ":"), vec![(name.end..name.end, ":".to_owned())])
        }
        Flaw::StrayComma { comma } => {
            (note(comma, say("check-stray-comma"), say("check-stray-label"), say("check-stray-comma-help")), vec![blank(comma)])
        }
        Flaw::StrayColon { colon } => {
            (note(colon, say("check-stray-colon"), say("check-stray-label"), say("check-stray-colon-help")), vec![blank(colon)])
        }
        Flaw::NoValue { name, colon } => {
            let message = say_with("check-no-value", [("name", short(piece(name)).into())]);
            let mut edits = vec![blank(&(name.start..colon.end))];
            let behind = text.get(colon.end..).unwrap_or_default();
            let comma = behind.len() - behind.trim_start().len();
            if behind.trim_start().starts_with(',') {
                edits.push(blank(&(colon.end + comma..colon.end + comma + 1)));
            }
            (note(&(name.start..colon.end), message, say("check-no-value-label"), say("check-no-value-help")), edits)
        }
    }
}

/// The first line of a piece of text, at most forty characters.
pub(super) fn short(piece: &str) -> String {
    let line = piece.lines().next().unwrap_or_default();
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// What ends the text that begins here: a quote, with as many `#` as a raw text has.
fn closing_quote(begins: &str) -> String {
    let hashes = begins.trim_start_matches(['b', 'r']).chars().take_while(|c| *c == '#').count();
    format!("\"{}", "#".repeat(hashes))
}
