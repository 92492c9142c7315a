//! `qrh run`: the console, at one runbook.

use crate::shell::console::{self, Start};
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// Open the console at the triage of a runbook
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The runbook: its id, or any beginning that only it has
    id: String,
    /// The affected system or host, where the runbook is about several
    #[arg(long)]
    target: Option<String>,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    context.warn_about_state();
    console::run(context, Start::Runbook { id: args.id, target: args.target.as_deref().map(Into::into) })
}
