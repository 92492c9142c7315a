//! `qrh history`: every run, open or closed.

use serde::Serialize;

use super::output::{Out, warn};
use super::table::Table;
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::event::{EndLine, Mode};
use crate::domain::reading::Soundness;
use crate::domain::triage::Answer;
use crate::edge::store::runs_summary::Summary;
use crate::format::report::{answer, end_line, mode, soundness};
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// List every run, newest first
///
/// One line each: run, when it was opened (in the time zone of the client), client, runbook, emergency or exercise, end line,
/// whether the fault itself is gone, and who opened it. A journal that is not whole says so at the end of its line.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row<'a> {
    run: &'a str,
    mode: Mode,
    /// UTC.
    opened: Option<String>,
    party: Option<&'a SafeText>,
    runbook: Option<&'a str>,
    revision: Option<u32>,
    title: Option<&'a SafeText>,
    person: Option<&'a SafeText>,
    open: bool,
    end: Option<EndLine>,
    fault_gone: Option<Answer>,
    records: usize,
    journal: Soundness,
    led_elsewhere: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let listing = context.runs().all();
    for trouble in &listing.troubles {
        warn(&say_with("report-trouble", [("trouble", trouble.to_string().into())]));
    }
    match args.json {
        true => json(&listing.runs),
        false => text(&listing.runs),
    }
}

fn json(runs: &[Summary]) -> Outcome {
    #[derive(Serialize)]
    struct Listing<'a> {
        runs: Vec<Row<'a>>,
    }
    let mut out = Out::new();
    out.json(&Listing { runs: runs.iter().map(row).collect() })?;
    out.finish()
}

fn row(summary: &Summary) -> Row<'_> {
    let opening = summary.opening.as_ref();
    Row {
        run: summary.id.as_str(),
        mode: summary.mode,
        opened: opening.map(|opening| format!("{:.3}", opening.at.wall)),
        party: opening.map(|opening| &opening.party_name),
        runbook: opening.map(|opening| opening.runbook.as_str()),
        revision: opening.map(|opening| opening.revision),
        title: opening.map(|opening| &opening.title),
        person: opening.map(|opening| &opening.by),
        open: summary.end.is_none(),
        end: summary.end,
        fault_gone: summary.fault_gone,
        records: summary.records,
        journal: summary.soundness,
        led_elsewhere: summary.locked_by_other,
    }
}

fn text(runs: &[Summary]) -> Outcome {
    let mut out = Out::new();
    if runs.is_empty() {
        warn(&say("report-history-none"));
        return out.finish();
    }
    let mut table = Table::default();
    table.row([
        say("report-head-run"),
        say("report-head-opened"),
        say("report-head-party"),
        say("report-head-runbook"),
        say("report-head-mode"),
        say("report-head-end"),
        say("report-head-fault-gone"),
        say("report-head-by"),
        // What follows is said only of a journal that is not whole.
        SafeText::default(),
    ]);
    for summary in runs {
        let zone = summary.zone.clone().unwrap_or_else(Zone::utc);
        let opening = summary.opening.as_ref();
        let unread = || say("report-history-unreadable");
        table.row([
            SafeText::new(summary.id.as_str()),
            opening.map_or_else(unread, |opening| zone.full(opening.at.wall).into()),
            opening.map_or_else(unread, |opening| opening.party_name.clone()),
            opening.map_or_else(unread, |opening| opening.runbook.as_str().into()),
            mode(summary.mode),
            end_line(summary.end),
            summary.fault_gone.map_or_else(|| say("report-fault-not-asked"), answer),
            opening.map_or_else(unread, |opening| opening.by.clone()),
            if summary.soundness == Soundness::Whole { SafeText::default() } else { soundness(summary.soundness) },
        ]);
    }
    table.print(&mut out)?;
    out.finish()
}
