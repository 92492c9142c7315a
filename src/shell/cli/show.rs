//! `qrh show`: one runbook as plain text, for a pipe or a printer.

mod page;
mod paper;
mod steps;

use serde::Serialize;

use super::output::Out;
use super::shelf::Shelf;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::runbook::Runbook;
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// Print one runbook as plain text
///
/// Everything that the console shows: scope, system, protection needs, forbidden actions, triage, steps numbered as on the screen,
/// contacts. 80 columns; only commands are longer, because they are never broken.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The runbook: its id, or any beginning that only it has
    id: String,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let shelf = Shelf::open(context)?;
    let filed = shelf.runbook(&args.id)?;
    let mut out = Out::new();
    if args.json {
        #[derive(Serialize)]
        struct Sheet<'a> {
            file: SafeText,
            client_name: SafeText,
            runbook: &'a Runbook,
        }
        let client_name = shelf.name_of(&filed.party);
        out.json(&Sheet { file: filed.path.as_ref().into(), client_name, runbook: &filed.runbook })?;
    } else {
        let now = context.clock.now().wall;
        let case = Case::pin(shelf.library(), filed.party, filed.runbook);
        paper::print(&case, case.zone.at(now).date()).iter().try_for_each(|line| out.line(line))?;
    }
    out.finish()
}
