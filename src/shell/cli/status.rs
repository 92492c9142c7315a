//! `qrh status`: the status sheet of all open runs, for a printer or to be read out.

use super::output::Out;
use crate::shell::console::sheet;
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// Print the status sheet: every open run with its place, what is done and what is not
///
/// For each run the place, the forbidden actions that hold, the times that run, every step that is not done with a box to tick, what
/// was set aside, what was done and said, and whom to call. The console writes the same sheet to `status.txt` in the state folder at
/// every change, so that it is there when no screen works.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(context: &Context, _: Args) -> Outcome {
    let mut out = Out::new();
    out.raw(sheet(&context.runs(), context.clock).as_bytes())?;
    out.finish()
}
