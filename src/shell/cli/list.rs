//! `qrh list`: every runbook of the library, the broken ones too.

use serde::Serialize;

use super::output::Out;
use super::row::{Row, table};
use super::shelf::Shelf;
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// List every runbook
///
/// One line each: id, client, severity and title, by client and then by severity. A file that cannot be used is listed as broken,
/// with why.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let shelf = Shelf::open(context)?;
    let rows: Vec<Row> = shelf.items().map(|item| Row::of(&item)).collect();
    let mut out = Out::new();
    if args.json {
        #[derive(Serialize)]
        struct Listing<'a> {
            runbooks: &'a [Row],
        }
        out.json(&Listing { runbooks: &rows })?;
    } else {
        table(rows.iter()).print(&mut out)?;
    }
    out.finish()
}
