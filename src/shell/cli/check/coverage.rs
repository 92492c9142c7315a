//! `qrh check --coverage`: the matrix of requirements as text, Markdown or JSON.

use super::super::output::{Out, WIDTH};
use super::select::Selection;
use crate::domain::coverage::Column;
use crate::domain::finding::Gravity;
use crate::edge::store::library::Source;
use crate::format::coverage::{json, markdown, text};
use crate::shell::context::Context;
use crate::shell::coverage::covered;
use crate::shell::exit::{Exit, Failure, Outcome};

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Markdown,
    Json,
}

pub(super) fn run(context: &Context, source: &Source, selection: &Selection, form: Form) -> Outcome {
    let covered = covered(source, context.clock.now().wall).map_err(|why| Failure::new(Exit::Failed, why))?;
    selection.fits(&covered.checked.sheets)?;
    let columns: Vec<Column> = covered.columns.iter().filter(|column| selection.wants(&column.party)).cloned().collect();
    let document = covered.document(&columns);
    let mut out = Out::new();
    match form {
        Form::Json => out.json(&json(&document))?,
        Form::Markdown => out.raw(markdown(&document).as_bytes())?,
        Form::Text => {
            let width = context.options.size.map_or(WIDTH, |size| usize::from(size.columns));
            text(&document, width).iter().try_for_each(|row| out.line(row.text.as_str()))?;
        }
    }
    out.finish()?;
    match covered.checked.findings.iter().any(|finding| finding.rule.gravity == Gravity::Error) {
        true => Ok(Exit::Findings),
        false => Ok(Exit::Done),
    }
}
