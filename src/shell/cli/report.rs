//! `qrh report`: one run from its journal, for people and for programs.

use super::lookup::{self, Thing};
use super::output::{Out, warn};
use crate::base::words::{say, say_with};
use crate::domain::report::Report;
use crate::edge::store::runs::{RunPlace, Runs};
use crate::format::report::{json, markdown, text};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Print the report of a run
///
/// Timeline, deviations, calls, releases, recorded values, what each step took, and the head hash of the journal, which proves every
/// record before it. Times are in the time zone of the client. An open run has a report too.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The run, or any beginning of its name that fits one run only
    run: String,
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// Plain text of 80 columns
    #[default]
    Text,
    /// Markdown
    Md,
    /// JSON
    Json,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let runs = context.runs();
    let place = find(&runs, &args.run)?;
    let stored = runs.load(&place);
    let report = Report::of(stored.id, stored.mode, stored.case.as_ref(), &stored.reading);
    let written = match args.format {
        Format::Text => text(&report),
        Format::Md => markdown(&report),
        Format::Json => json(&report).map_err(|error| Failure::new(Exit::Failed, say("report-json-failed")).because(&error))?,
    };
    let mut out = Out::new();
    out.raw(written.as_bytes())?;
    out.finish()
}

/// The one run that somebody means.
pub fn find(runs: &Runs, wanted: &str) -> Result<RunPlace, Failure> {
    let (places, troubles) = runs.places();
    for trouble in &troubles {
        warn(&say_with("report-trouble", [("trouble", trouble.to_string().into())]));
    }
    let id = lookup::one(wanted, places.iter().map(|place| place.id.as_str())).map_err(|why| lookup::failure(Thing::Run, wanted, &why))?;
    let unknown = lookup::NotOne::Unknown { nearest: Vec::new() };
    places.iter().find(|place| place.id.as_str() == id).cloned().ok_or_else(|| lookup::failure(Thing::Run, wanted, &unknown))
}
