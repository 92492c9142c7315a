//! The coverage as data for other programs: everything that text and Markdown say, nothing left out.

use serde::Serialize;

use super::{Document, PROGRAM, numbered};
use crate::base::text::SafeText;
use crate::domain::coverage::{Cell, Column, Demand, Found, Piece, State};
use crate::domain::finding::Gravity;
use crate::domain::library::Party;

/// Changes only when a field is renamed or goes; new fields do not change it.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    library: &'a SafeText,
    folder: &'a SafeText,
    /// `2026-11-21`, in the library's time zone.
    date: String,
    program: &'static str,
    fingerprint: &'a SafeText,
    requirements: Vec<Demanded>,
    parties: Vec<OfParty<'a>>,
}

#[derive(Serialize)]
struct Demanded {
    id: &'static str,
    title: SafeText,
    demands: SafeText,
}

#[derive(Serialize)]
struct OfParty<'a> {
    /// `null` for the provider.
    client: Option<&'a str>,
    name: &'a SafeText,
    fulfilled: usize,
    partly: usize,
    missing: usize,
    not_applicable: usize,
    cells: Vec<OfRequirement<'a>>,
}

#[derive(Serialize)]
struct OfRequirement<'a> {
    requirement: &'static str,
    state: State,
    /// Why it does not apply.
    because: Option<&'a SafeText>,
    demands: Vec<Counted<'a>>,
    findings: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Counted<'a> {
    says: &'a SafeText,
    met: usize,
    of: usize,
    proof: Vec<Placed<'a>>,
    lacks: Vec<Placed<'a>>,
}

#[derive(Serialize)]
struct Placed<'a> {
    name: &'a SafeText,
    file: &'a str,
    /// From 1; absent for a whole file.
    line: Option<usize>,
}

#[derive(Serialize)]
struct Told<'a> {
    code: &'static str,
    gravity: Gravity,
    file: &'a str,
    line: Option<usize>,
    message: &'a SafeText,
    /// Why and until when it is accepted, if it is.
    accepted: Option<Accepted<'a>>,
}

#[derive(Serialize)]
struct Accepted<'a> {
    because: &'a SafeText,
    until: String,
}

/// The document as a value that can be written as JSON.
pub fn json<'a>(document: &'a Document<'_>) -> impl Serialize + use<'a> {
    Whole {
        version: VERSION,
        library: &document.library,
        folder: &document.folder,
        date: document.date.to_string(),
        program: PROGRAM,
        fingerprint: &document.fingerprint,
        requirements: numbered().map(|(_, it)| Demanded { id: it.id, title: it.title(), demands: it.text() }).collect(),
        parties: document.columns.iter().map(|column| of_party(document, column)).collect(),
    }
}

fn of_party<'a>(document: &'a Document<'_>, column: &'a Column) -> OfParty<'a> {
    let client = match &column.party {
        Party::Provider => None,
        Party::Client(id) => Some(id.as_str()),
    };
    let cells = numbered().filter_map(|(n, requirement)| Some(of_requirement(document, requirement.id, column.cells.get(n)?)));
    OfParty {
        client,
        name: &column.name,
        fulfilled: column.count(State::Fulfilled),
        partly: column.count(State::Partly),
        missing: column.count(State::Missing),
        not_applicable: column.count(State::NotApplicable),
        cells: cells.collect(),
    }
}

fn of_requirement<'a>(document: &'a Document<'_>, requirement: &'static str, cell: &'a Cell) -> OfRequirement<'a> {
    let placed = |piece: &'a Piece| Placed { name: &piece.name, file: &piece.file, line: document.lines.of_piece(piece) };
    let counted = |demand: &'a Demand| Counted {
        says: &demand.says,
        met: demand.proof.len(),
        of: demand.proof.len() + demand.lacks.len(),
        proof: demand.proof.iter().map(placed).collect(),
        lacks: demand.lacks.iter().map(placed).collect(),
    };
    let told = |found: &'a Found| Told {
        code: found.code,
        gravity: found.gravity,
        file: &found.file,
        line: document.lines.of_found(found),
        message: &found.message,
        accepted: found.allowed.as_ref().map(|allow| Accepted { because: &allow.because, until: allow.until.to_string() }),
    };
    OfRequirement {
        requirement,
        state: cell.state,
        because: cell.because.as_ref(),
        demands: cell.demands.iter().map(counted).collect(),
        findings: cell.found.iter().map(told).collect(),
    }
}
