//! The coverage as text, 80 columns wide unless told otherwise: the matrix, then for each party what is missing and partly met with what
//! proves it, then what is met.

use super::words::{facts, found, full, lacks, mark, pieces, short, state, summary};
use super::{Document, numbered};
use crate::base::text::{SafeText, cells, fit, wrap};
use crate::base::words::{say, say_with};
use crate::domain::coverage::{Cell, Column, Requirement, State};

/// Up to so many parties have the state in words below their name; more have only the mark below a number.
const IN_WORDS: usize = 4;
const WORD: usize = 10;
const NUMBER: usize = 4;
/// The id and the title of a requirement.
const ID: usize = 4;
/// So many pieces of proof and of what is lacking are named; the Markdown and the JSON name more.
const PROOF: usize = 8;
const LACKS: usize = 20;
const FOUND: usize = 10;

/// How a row is to be seen where there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Title,
    Plain,
    Dim,
    Fulfilled,
    Partly,
    Missing,
}

/// A row of the document; no longer than the width that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub tone: Tone,
    pub text: SafeText,
}

struct Sheet {
    rows: Vec<Row>,
    width: usize,
}

impl Sheet {
    fn row(&mut self, tone: Tone, text: &str) {
        let text = SafeText::new(fit(text.trim_end(), self.width));
        self.rows.push(Row { tone, text });
    }

    fn gap(&mut self) {
        self.row(Tone::Plain, "");
    }

    /// A paragraph whose first row begins with `head`; the others hang below its text.
    fn paragraph(&mut self, tone: Tone, head: &str, text: &SafeText) {
        let indent = cells(head);
        let mut head = head.to_owned();
        for line in text.lines() {
            for piece in wrap(line, self.width.saturating_sub(indent).max(20)) {
                self.row(tone, &format!("{head}{piece}"));
                head = " ".repeat(indent);
            }
        }
    }
}

/// The whole document in rows of at most `width` cells (at least 60).
pub fn text(document: &Document<'_>, width: usize) -> Vec<Row> {
    let mut sheet = Sheet { rows: Vec::new(), width: width.max(60) };
    sheet.row(Tone::Title, say("coverage-title").as_str());
    for (label, value) in facts(document) {
        sheet.paragraph(Tone::Plain, &format!("{label:<14}"), &value.one_line());
    }
    sheet.paragraph(Tone::Dim, "", &say("coverage-how-computed"));
    sheet.gap();
    matrix(document, &mut sheet);
    for column in document.columns {
        sheet.gap();
        details(document, column, &mut sheet);
    }
    sheet.rows
}

fn matrix(document: &Document<'_>, sheet: &mut Sheet) {
    let columns = document.columns;
    let in_words = columns.len() <= IN_WORDS;
    let cell_width = if in_words { WORD } else { NUMBER };
    let longest = numbered().map(|(_, requirement)| cells(requirement.title().as_str())).max().unwrap_or_default();
    let wanted = cell_width * columns.len().clamp(1, IN_WORDS);
    let title = (longest + 1).min(sheet.width.saturating_sub(ID + wanted));
    let a_block = ((sheet.width - ID - title) / cell_width).max(1);
    for (n, column) in columns.iter().enumerate() {
        let number = if in_words { String::new() } else { format!("{:>3}  ", n + 1) };
        sheet.paragraph(Tone::Plain, &number, &SafeText::new(&format!("{}: {}", full(column), summary(column))));
    }
    sheet.gap();
    let states = [State::Fulfilled, State::Partly, State::Missing, State::NotApplicable];
    let legend: Vec<String> = states.iter().map(|one| format!("{} {}", mark(*one), state(*one))).collect();
    sheet.row(Tone::Dim, &legend.join("   "));
    for (block, of_block) in columns.chunks(a_block).enumerate() {
        sheet.gap();
        let mut head = " ".repeat(ID + title);
        for (n, column) in of_block.iter().enumerate() {
            let name = short(&column.party);
            let shown = match in_words {
                true => cut(name.as_str(), WORD - 1),
                false => (block * a_block + n + 1).to_string(),
            };
            head.push_str(&padded(&shown, cell_width));
        }
        sheet.row(Tone::Title, &head);
        for (n, requirement) in numbered() {
            let mut row = padded(requirement.id, ID);
            row.push_str(&padded(&cut(requirement.title().as_str(), title.saturating_sub(1)), title));
            let cells: Vec<&Cell> = of_block.iter().filter_map(|column| column.cells.get(n)).collect();
            for cell in &cells {
                let shown = match in_words {
                    true => format!("{} {}", mark(cell.state), state(cell.state)),
                    false => mark(cell.state).to_owned(),
                };
                row.push_str(&padded(fit(&shown, cell_width - 1), cell_width));
            }
            let worst = cells.iter().map(|cell| cell.state).min().unwrap_or(State::NotApplicable);
            sheet.row(tone(worst), &row);
        }
    }
}

/// What fits; a `~` stands for the rest.
fn cut(text: &str, width: usize) -> String {
    match cells(text) > width {
        true => format!("{}~", fit(text, width.saturating_sub(1))),
        false => text.to_owned(),
    }
}

fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(cells(text))))
}

fn tone(state: State) -> Tone {
    match state {
        State::Fulfilled => Tone::Fulfilled,
        State::Partly => Tone::Partly,
        State::Missing => Tone::Missing,
        State::NotApplicable => Tone::Dim,
    }
}

/// Everything about one party: first what is missing, then what is partly met, then the rest in short.
fn details(document: &Document<'_>, column: &Column, sheet: &mut Sheet) {
    let name = full(column);
    sheet.row(Tone::Title, name.as_str());
    sheet.row(Tone::Title, &"=".repeat(cells(name.as_str()).min(sheet.width)));
    let with = |wanted: State| {
        numbered().filter_map(move |(n, it)| Some((it, column.cells.get(n)?))).filter(move |(_, cell)| cell.state == wanted)
    };
    for wanted in [State::Missing, State::Partly] {
        for (requirement, cell) in with(wanted) {
            open(document, requirement, cell, sheet);
        }
    }
    for (requirement, cell) in with(State::Fulfilled) {
        sheet.row(Tone::Fulfilled, &format!("{} {:<ID$}{}", mark(cell.state), requirement.id, requirement.title()));
        cell.demands.iter().for_each(|demand| sheet.paragraph(Tone::Plain, "      ", &demand.says));
    }
    for (requirement, cell) in with(State::NotApplicable) {
        let because = cell.because.clone().unwrap_or_default();
        let values = [("title", (&requirement.title()).into()), ("because", (&because).into())];
        let head = format!("{} {:<ID$}", mark(cell.state), requirement.id);
        sheet.paragraph(Tone::Dim, &head, &say_with("coverage-not-applicable", values));
    }
}

/// A requirement that is not fulfilled: what it demands, what was counted, what is there and what is not, and what rules found.
fn open(document: &Document<'_>, requirement: &Requirement, cell: &Cell, sheet: &mut Sheet) {
    let values = [("title", (&requirement.title()).into()), ("state", (&state(cell.state)).into())];
    let head = format!("{} {:<ID$}", mark(cell.state), requirement.id);
    sheet.paragraph(tone(cell.state), &head, &say_with("coverage-heading", values));
    sheet.paragraph(Tone::Dim, "      ", &requirement.text());
    for demand in &cell.demands {
        let met = if demand.lacks.is_empty() { State::Fulfilled } else { State::Missing };
        sheet.paragraph(Tone::Plain, &format!("    {} ", mark(met)), &demand.says);
        if demand.lacks.is_empty() {
            continue;
        }
        if !demand.proof.is_empty() {
            let with = [("list", (&pieces(document, &demand.proof, PROOF)).into())];
            sheet.paragraph(Tone::Plain, "        ", &say_with("coverage-with", with));
        }
        sheet.paragraph(tone(cell.state), "        ", &lacks(document, demand, LACKS));
    }
    for one in cell.found.iter().take(FOUND) {
        sheet.paragraph(Tone::Plain, &format!("    {} ", mark(State::Missing)), &found(document, one));
    }
    if cell.found.len() > FOUND {
        sheet.paragraph(Tone::Plain, "      ", &say_with("coverage-more-found", [("more", (cell.found.len() - FOUND).into())]));
    }
}
