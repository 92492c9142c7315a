//! The words and marks of the coverage that text and Markdown share.

use super::Document;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::coverage::{Column, Demand, Found, Piece, State};
use crate::domain::library::Party;
use crate::format::diagnostic::gravity_in_words;

/// A mark that tells the states apart without colour and without any letter beyond ASCII.
pub(super) fn mark(state: State) -> &'static str {
    match state {
        State::Fulfilled => "+",
        State::Partly => "~",
        State::Missing => "!",
        State::NotApplicable => ".",
    }
}

pub(super) fn state(state: State) -> SafeText {
    say(match state {
        State::Fulfilled => "coverage-state-fulfilled",
        State::Partly => "coverage-state-partly",
        State::Missing => "coverage-state-missing",
        State::NotApplicable => "coverage-state-not-applicable",
    })
}

/// The id of a party as the head of a column shows it.
pub(super) fn short(party: &Party) -> SafeText {
    match party {
        Party::Provider => say("coverage-provider"),
        Party::Client(id) => SafeText::new(id.as_str()),
    }
}

/// `Hansabank eG (hansa-bank)`.
pub(super) fn full(column: &Column) -> SafeText {
    say_with("coverage-party", [("name", (&column.name).into()), ("id", (&short(&column.party)).into())])
}

/// How many requirements are in which state.
pub(super) fn summary(column: &Column) -> SafeText {
    let values = [
        ("fulfilled", column.count(State::Fulfilled).into()),
        ("partly", column.count(State::Partly).into()),
        ("missing", column.count(State::Missing).into()),
        ("none", column.count(State::NotApplicable).into()),
    ];
    say_with("coverage-summary", values)
}

/// The facts at the head of the document, as labels and values.
pub(super) fn facts(document: &Document<'_>) -> [(SafeText, SafeText); 5] {
    [
        (say("coverage-library"), document.library.clone()),
        (say("coverage-folder"), document.folder.clone()),
        (say("coverage-date"), SafeText::new(&document.date.to_string())),
        (say("coverage-program"), SafeText::new(super::PROGRAM)),
        (say("coverage-fingerprint"), document.fingerprint.clone()),
    ]
}

/// At most `most` pieces, those of one file together: `crm, fax (clients/acme/systems.ron:3,40)`. How many more there are is said.
pub(super) fn pieces(document: &Document<'_>, pieces: &[Piece], most: usize) -> SafeText {
    let mut parts: Vec<String> = Vec::new();
    let shown = pieces.get(..most.min(pieces.len())).unwrap_or_default();
    for of_file in shown.chunk_by(|a, b| a.file == b.file) {
        let names: Vec<&str> = of_file.iter().map(|piece| piece.name.as_str()).filter(|name| !name.is_empty()).collect();
        let mut lines: Vec<usize> = of_file.iter().filter_map(|piece| document.lines.of_piece(piece)).collect();
        lines.dedup();
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        let Some(file) = of_file.first().map(|piece| &piece.file) else { continue };
        let place = if lines.is_empty() { file.to_string() } else { format!("{file}:{}", lines.join(",")) };
        parts.push(match names.as_slice() {
            [] => place,
            // A runbook is its file, and most of a list of them would be folders.
            [name] if lines.is_empty() && (file.contains(&format!("/{name}.ron")) || **name == **file) => (*name).to_owned(),
            names => format!("{} ({place})", names.join(", ")),
        });
    }
    let listed = parts.join(", ");
    match pieces.len() - shown.len() {
        0 => SafeText::new(&listed),
        more => say_with("coverage-and-more", [("list", listed.into()), ("more", more.into())]),
    }
}

/// What lacks a demand, at most `most` of it; where it is one thing that is not there at all, where it belongs.
pub(super) fn lacks(document: &Document<'_>, demand: &Demand, most: usize) -> SafeText {
    let list = pieces(document, &demand.lacks, most);
    match demand.lacks.iter().all(|piece| piece.name.is_empty()) {
        true => say_with("coverage-belongs", [("list", (&list).into())]),
        false => say_with("coverage-without", [("list", (&list).into())]),
    }
}

/// `error[L021] clients/acme/systems.ron:12: …`, and whether somebody accepted it.
pub(super) fn found(document: &Document<'_>, found: &Found) -> SafeText {
    let place = match document.lines.of_found(found) {
        Some(line) => format!("{}:{line}", found.file),
        None => found.file.to_string(),
    };
    let told = format!("{}[{}] {place}: {}", gravity_in_words(found.gravity), found.code, found.message);
    match &found.allowed {
        None => SafeText::new(&told).one_line(),
        Some(allow) => {
            let values = [("told", told.into()), ("until", allow.until.to_string().into()), ("because", (&allow.because).into())];
            say_with("coverage-accepted", values).one_line()
        }
    }
}
