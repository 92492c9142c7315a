//! The coverage as Markdown (CommonMark with tables): the matrix as a table, then every requirement of every party with its proof.

use super::words::{facts, found, full, lacks, mark, pieces, short, state, summary};
use super::{Document, numbered};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::coverage::{Cell, State};
use crate::format::report::escaped;

/// So many pieces are named; the JSON names all.
const MOST: usize = 200;

/// The document; every line ends with a line feed.
pub fn markdown(document: &Document<'_>) -> String {
    let mut out = format!("# {}\n\n", escaped(&say("coverage-title")));
    for (label, value) in facts(document) {
        out.push_str(&format!("- **{}:** {}\n", escaped(&label), escaped(&value)));
    }
    out.push_str(&format!("\n{}\n\n", escaped(&say("coverage-how-computed"))));
    for column in document.columns {
        out.push_str(&format!("- {}: {}\n", escaped(&full(column)), escaped(&summary(column))));
    }
    matrix(document, &mut out);
    for column in document.columns {
        out.push_str(&format!("\n## {}\n", escaped(&full(column))));
        for (n, requirement) in numbered() {
            let Some(cell) = column.cells.get(n) else { continue };
            let values = [("title", (&requirement.title()).into()), ("state", (&state(cell.state)).into())];
            out.push_str(&format!("\n### {} {}\n\n", requirement.id, escaped(&say_with("coverage-heading", values))));
            out.push_str(&format!("{}\n\n", escaped(&requirement.text())));
            details(document, cell, &mut out);
        }
    }
    out
}

fn matrix(document: &Document<'_>, out: &mut String) {
    out.push_str("\n| | ");
    for column in document.columns {
        out.push_str(&format!("| {} ", escaped(&short(&column.party))));
    }
    out.push_str("|\n");
    out.push_str(&"| --- ".repeat(document.columns.len() + 2));
    out.push_str("|\n");
    for (n, requirement) in numbered() {
        out.push_str(&format!("| {} | {} ", requirement.id, escaped(&requirement.title())));
        for cell in document.columns.iter().filter_map(|column| column.cells.get(n)) {
            out.push_str(&format!("| {} ", escaped(&state(cell.state))));
        }
        out.push_str("|\n");
    }
}

fn details(document: &Document<'_>, cell: &Cell, out: &mut String) {
    if let Some(because) = &cell.because {
        out.push_str(&format!("{}\n", escaped(because)));
    }
    for demand in &cell.demands {
        let met = if demand.lacks.is_empty() { State::Fulfilled } else { State::Missing };
        out.push_str(&format!("- {}\n", escaped(&SafeText::new(&format!("({}) {}", mark(met), demand.says)))));
        if !demand.proof.is_empty() {
            let list = pieces(document, &demand.proof, MOST);
            out.push_str(&format!("  - {}\n", escaped(&say_with("coverage-with", [("list", (&list).into())]))));
        }
        if !demand.lacks.is_empty() {
            out.push_str(&format!("  - {}\n", escaped(&lacks(document, demand, MOST))));
        }
    }
    for one in cell.found.iter().take(MOST) {
        out.push_str(&format!("- {}\n", escaped(&found(document, one))));
    }
    if cell.found.len() > MOST {
        out.push_str(&format!("- {}\n", escaped(&say_with("coverage-more-found", [("more", (cell.found.len() - MOST).into())]))));
    }
}
