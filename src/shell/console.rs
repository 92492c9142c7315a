//! The console's door: where the command line hands over to the screens.

use crate::base::text::SafeText;
use crate::base::words::say;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Where the console begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// Open runs and the search line.
    Home,
    /// The scope and triage of one runbook, by its id or its beginning; the target names the affected system where the runbook has several.
    Runbook { id: String, target: Option<SafeText> },
}

/// Runs the console until the operator leaves it.
pub fn run(_context: &Context, _start: Start) -> Outcome {
    Err(Failure::new(Exit::Failed, say("cli-console-not-built")).hint(say("cli-console-not-built-hint")))
}
