//! A report as JSON, for other programs. Keys are only ever added; `format` and `version` say what it is. Times are UTC, lengths of
//! time milliseconds; events stand as they do in the journal (docs/journal.md).

use std::time::Duration;

use serde::Serialize;

use super::damage::damage;
use super::sentence::{sentence, step};
use crate::base::text::SafeText;
use crate::domain::event::{EndLine, Event, Mode};
use crate::domain::reading::{ClockJump, Damage, Fact, Soundness};
use crate::domain::report::{Line, Report, Section};
use crate::domain::run::StepState;
use crate::domain::triage::Answer;

#[derive(Serialize)]
struct Out<'a> {
    format: &'static str,
    version: u32,
    run: &'a str,
    mode: Mode,
    party: Option<&'a SafeText>,
    provider: Option<&'a SafeText>,
    runbook: Option<&'a str>,
    revision: Option<u32>,
    title: Option<&'a SafeText>,
    time_zone: &'a str,
    opened: Option<String>,
    opened_by: Option<&'a SafeText>,
    closed: Option<String>,
    end: Option<EndLine>,
    fault_gone: Option<Answer>,
    people: &'a [SafeText],
    total_ms: u64,
    /// The numbers of the records in each section.
    deviations: Vec<u64>,
    calls: Vec<u64>,
    releases: Vec<u64>,
    values: Vec<u64>,
    steps: Vec<Step<'a>>,
    timeline: Vec<Record<'a>>,
    forks: Vec<Record<'a>>,
    journal: Journal<'a>,
}

#[derive(Serialize)]
struct Step<'a> {
    number: &'a str,
    id: &'a str,
    text: SafeText,
    state: &'static str,
    took_ms: Option<u64>,
    /// The number of the step at which the instruction was left early; then the state is `left-early`.
    #[serde(skip_serializing_if = "Option::is_none")]
    left_at: Option<&'a str>,
}

#[derive(Serialize)]
struct Record<'a> {
    seq: u64,
    at: String,
    local: String,
    elapsed_ms: u64,
    person: &'a SafeText,
    proven: bool,
    text: SafeText,
    /// None: one of a later version, which stands in `unknown` as it is written.
    event: Option<&'a Event>,
    unknown: Option<&'a SafeText>,
}

#[derive(Serialize)]
struct Journal<'a> {
    soundness: Soundness,
    records: u64,
    head: String,
    case: Option<&'a SafeText>,
    damage: Vec<Wrong<'a>>,
    clock_jumps: &'a [ClockJump],
}

#[derive(Serialize)]
struct Wrong<'a> {
    text: SafeText,
    #[serde(flatten)]
    damage: &'a Damage,
}

/// The report as one JSON object, indented, with a line feed at the end.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    let opening = report.opening.as_ref();
    let section = |section| report.section(section).map(|line| line.seq).collect();
    let out = Out {
        format: "qrh-report",
        version: 1,
        run: report.run.as_str(),
        mode: report.mode,
        party: opening.map(|opening| &opening.party_name),
        provider: report.provider.as_ref(),
        runbook: opening.map(|opening| opening.runbook.as_str()),
        revision: opening.map(|opening| opening.revision),
        title: opening.map(|opening| &opening.title),
        time_zone: report.zone.name(),
        opened: opening.map(|opening| utc(opening.at.wall)),
        opened_by: opening.map(|opening| &opening.by),
        closed: report.closed.map(|closed| utc(closed.wall)),
        end: report.end,
        fault_gone: report.fault_gone,
        people: &report.people,
        total_ms: millis(report.total),
        deviations: section(Section::Deviations),
        calls: section(Section::Calls),
        releases: section(Section::Releases),
        values: section(Section::Values),
        steps: report
            .steps
            .iter()
            .map(|line| Step {
                number: &line.number,
                id: line.id.as_str(),
                text: step(&line.id, &report.names),
                state: if line.left_at.is_some() { "left-early" } else { state(&line.state) },
                left_at: line.left_at.as_deref(),
                took_ms: line.took.map(millis),
            })
            .collect(),
        timeline: report.timeline.iter().map(|line| record(line, report)).collect(),
        forks: report.forks.iter().map(|line| record(line, report)).collect(),
        journal: Journal {
            soundness: report.soundness,
            records: report.head.seq,
            head: report.head.hash.to_string(),
            case: opening.map(|opening| &opening.case),
            damage: report.damage.iter().map(|one| Wrong { text: damage(one), damage: one }).collect(),
            clock_jumps: &report.jumps,
        },
    };
    Ok(serde_json::to_string_pretty(&out)? + "\n")
}

fn record<'a>(line: &'a Line, report: &Report) -> Record<'a> {
    let (event, unknown) = match &line.fact {
        Fact::Known(event) => (Some(event), None),
        Fact::Unknown { json, .. } => (None, Some(json)),
    };
    Record {
        seq: line.seq,
        at: utc(line.at.wall),
        local: report.zone.full(line.at.wall),
        elapsed_ms: millis(line.elapsed),
        person: &line.person,
        proven: line.proven,
        text: sentence(&line.fact, &report.names),
        event,
        unknown,
    }
}

fn state(state: &StepState) -> &'static str {
    match state {
        StepState::Pending => "pending",
        StepState::InProgress { .. } => "in-progress",
        StepState::Done { .. } => "done",
        StepState::NotApplicable { .. } => "not-applicable",
        StepState::Overridden { .. } => "overridden",
        StepState::Deferred { .. } => "deferred",
    }
}

fn utc(wall: jiff::Timestamp) -> String {
    format!("{wall:.3}")
}

fn millis(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}
