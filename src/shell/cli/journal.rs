//! `qrh journal verify`: whether the journals are whole.

use serde::Serialize;

use super::output::{Out, warn};
use super::report::find;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::event::Mode;
use crate::domain::reading::Soundness;
use crate::edge::store::runs_load::Stored;
use crate::format::journal::SHELL_CHECK;
use crate::format::report::{damage, soundness};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Look at the journals of the runs
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Prove that the journals are whole
    ///
    /// Every record is chained to the one before it by a SHA-256. One line each: run, whole, torn or DAMAGED, number of records and
    /// the head hash; below it what is wrong and where. Torn means that a write was interrupted or an end cut off; what
    /// stood behind it, if anything, is not known. Exit code 1 when a journal is damaged.
    Verify {
        /// The run, or any beginning of its name that fits one run only; without it, every run
        run: Option<String>,
        /// Write JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Serialize)]
struct Row {
    run: String,
    mode: Mode,
    journal: Soundness,
    records: u64,
    head: String,
    damage: Vec<SafeText>,
    folder: SafeText,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let Command::Verify { run, json } = args.command;
    let runs = context.runs();
    let places = match &run {
        Some(wanted) => vec![find(&runs, wanted)?],
        None => {
            let (places, troubles) = runs.places();
            for trouble in &troubles {
                warn(&say_with("report-trouble", [("trouble", trouble.to_string().into())]));
            }
            places
        }
    };
    // One after the other: a journal can be large, its row is not.
    let rows: Vec<Row> = places.iter().map(|place| row(&runs.load(place))).collect();
    let mut out = Out::new();
    match json {
        true => out.json(&Listing { runs: &rows, check: SHELL_CHECK })?,
        false => text(&rows, &mut out)?,
    }
    out.finish()?;
    match rows.iter().filter(|row| row.journal == Soundness::Damaged).count() {
        0 => Ok(Exit::Done),
        count => Err(Failure::new(Exit::Failed, say_with("report-verify-failed", [("count", count.into())]))),
    }
}

#[derive(Serialize)]
struct Listing<'a> {
    runs: &'a [Row],
    /// How to check a journal without qrh.
    check: &'a str,
}

fn row(stored: &Stored) -> Row {
    Row {
        run: stored.id.as_str().to_owned(),
        mode: stored.mode,
        journal: stored.reading.soundness(),
        records: stored.reading.head.seq,
        head: stored.reading.head.hash.to_string(),
        damage: stored.reading.damage.iter().map(damage).collect(),
        folder: SafeText::new(&stored.folder.to_string_lossy()).one_line(),
    }
}

fn text(rows: &[Row], out: &mut Out) -> Result<(), Failure> {
    if rows.is_empty() {
        warn(&say("report-verify-none"));
        return Ok(());
    }
    for row in rows {
        out.line(format!("{}  {}  {}  {}", row.run, soundness(row.journal), row.records, row.head))?;
        for damage in &row.damage {
            out.line(say_with("report-verify-damage", [("damage", damage.into())]).as_str())?;
        }
    }
    out.line("")?;
    out.line(say("report-verify-hint").as_str())?;
    out.line(SHELL_CHECK)
}
