//! The report of a run as data: what its journal and its pinned case tell, in the order in which it happened, with what was measured.
//! It has no words of its own; those are in `format::report`.

use std::collections::HashMap;
use std::time::Duration;

use indexmap::IndexMap;

use super::authority::{Reason, SideEffects, Verdict};
use super::case::Case;
use super::event::{EndLine, Event, Mode, Outcome};
use super::reading::{ClockJump, Damage, Entry, Fact, Head, Reading, Soundness};
use super::run::{Run, StepState};
use super::step::{Step, StepKind};
use super::triage::Answer;
use crate::base::id::{ContactId, ForbiddenId, QuestionId, RunId, RunbookId, StepId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::{Moment, Zone};

/// Everything that a report shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub run: RunId,
    pub mode: Mode,
    /// None if the first record cannot be read.
    pub opening: Option<Opening>,
    pub provider: Option<SafeText>,
    /// The zone of the party; UTC if the case is not there to tell it.
    pub zone: Zone,
    pub closed: Option<Moment>,
    /// None: the run is still open.
    pub end: Option<EndLine>,
    pub fault_gone: Option<Answer>,
    /// Who did something in this run, in the order of their first record.
    pub people: Vec<SafeText>,
    pub timeline: Vec<Line>,
    /// The steps that were on the way; empty without a case.
    pub steps: Vec<StepLine>,
    /// From the first record to the last.
    pub total: Duration,
    pub names: Names,
    pub jumps: Vec<ClockJump>,
    pub head: Head,
    pub damage: Vec<Damage>,
    pub soundness: Soundness,
    /// Records beside the run.
    pub forks: Vec<Line>,
}

/// What the first record tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Opening {
    pub at: Moment,
    pub by: SafeText,
    pub runbook: RunbookId,
    pub revision: u32,
    pub title: SafeText,
    /// The client, or the provider for its own event cards.
    pub party_name: SafeText,
    /// The SHA-256 of the pinned case.
    pub case: SafeText,
}

impl Opening {
    /// None for every event but the opening.
    pub fn of(entry: &Entry, event: &Event) -> Option<Opening> {
        let Event::RunOpened { runbook, revision, title, party_name, case, .. } = event else { return None };
        Some(Opening {
            at: entry.at,
            by: entry.person.clone(),
            runbook: runbook.clone(),
            revision: *revision,
            title: title.clone(),
            party_name: party_name.clone(),
            case: SafeText::new(case),
        })
    }
}

/// One record.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub seq: u64,
    pub at: Moment,
    /// Since the run was opened, measured.
    pub elapsed: Duration,
    pub person: SafeText,
    pub fact: Fact,
    pub proven: bool,
}

/// One step as it stands at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct StepLine {
    pub number: String,
    pub id: StepId,
    pub state: StepState,
    /// From when it became due or was begun to when it was completed, all its turns together; none while it was never completed.
    pub took: Option<Duration>,
    /// The number of the step at which the instruction was left early, for one that therefore does not apply.
    pub left_at: Option<String>,
}

/// What the ids in the records stand for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names {
    /// Number, if the step is on the way at the end, and text.
    pub steps: HashMap<StepId, (Option<String>, SafeText)>,
    /// In what the values are measured that steps ask for.
    pub units: HashMap<StepId, SafeText>,
    pub contacts: HashMap<ContactId, SafeText>,
    pub questions: HashMap<QuestionId, SafeText>,
    pub forbidden: HashMap<ForbiddenId, SafeText>,
    pub systems: HashMap<SystemId, SafeText>,
}

/// The sections of a report into which a record falls, beside the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    Deviations,
    Calls,
    Releases,
    Values,
}

impl Report {
    /// Folds a reading into its report. `case` is none when it is missing or not the one with which the run was opened; then the
    /// report shows what the events alone tell.
    pub fn of(run: RunId, mode: Mode, case: Option<&Case>, reading: &Reading) -> Report {
        let mut elapsed = Duration::ZERO;
        let mut before: Option<&Entry> = None;
        let mut timeline = Vec::with_capacity(reading.entries.len());
        for entry in &reading.entries {
            elapsed += before.map_or(Duration::ZERO, |before| measured(before, entry));
            before = Some(entry);
            timeline.push(line(entry, elapsed));
        }
        let mut people: Vec<SafeText> = Vec::new();
        for entry in &reading.entries {
            if !people.contains(&entry.person) {
                people.push(entry.person.clone());
            }
        }
        let folded = case.and_then(|case| Run::from_records(case.clone(), &reading.records()).ok());
        let mut report = Report {
            run,
            mode,
            opening: None,
            provider: case.map(|case| case.provider.name.clone()),
            zone: case.map_or_else(Zone::utc, |case| case.zone.clone()),
            closed: None,
            end: None,
            fault_gone: None,
            people,
            steps: case.map(|case| steps(case, folded.as_ref(), &timeline)).unwrap_or_default(),
            timeline,
            total: elapsed,
            names: case.map(|case| names(case, folded.as_ref())).unwrap_or_default(),
            jumps: reading.jumps.clone(),
            head: reading.head,
            damage: reading.damage.clone(),
            soundness: reading.soundness(),
            forks: reading.forks.iter().map(|entry| line(entry, Duration::ZERO)).collect(),
        };
        for (entry, event) in reading.events() {
            report.add(entry, event);
        }
        report
    }

    fn add(&mut self, entry: &Entry, event: &Event) {
        match event {
            Event::RunOpened { .. } => self.opening = Opening::of(entry, event),
            Event::FaultGone { answer } => self.fault_gone = Some(*answer),
            Event::RunClosed { end } => (self.end, self.closed) = (Some(*end), Some(entry.at)),
            _ => {}
        }
    }

    /// The records of a section, in their order.
    pub fn section(&self, section: Section) -> impl Iterator<Item = &Line> {
        self.timeline.iter().filter(move |line| match &line.fact {
            Fact::Known(event) => belongs(event, section),
            Fact::Unknown { .. } => false,
        })
    }
}

/// Whether a section shows an event a second time.
fn belongs(event: &Event, section: Section) -> bool {
    match section {
        Section::Deviations => is_deviation(event),
        Section::Calls => matches!(event, Event::Contacted { .. }),
        Section::Releases => matches!(event, Event::HoldReleased { .. }),
        Section::Values => matches!(
            event,
            Event::StepDone { outcome: Outcome::Value { .. }, .. } | Event::StepRepeated { outcome: Outcome::Value { .. }, .. }
        ),
    }
}

/// Whether the run left the way that the runbook foresees with this event, or went on without knowing what it asks for.
fn is_deviation(event: &Event) -> bool {
    match event {
        Event::StepSetAside { .. }
        | Event::StepReopened { .. }
        | Event::AuthorityOverruled { .. }
        | Event::Reclassifying { .. }
        | Event::ForbiddenLifted { .. } => true,
        Event::StepDone { outcome, .. } | Event::StepRepeated { outcome, .. } => {
            matches!(outcome, Outcome::NotAsExpected | Outcome::CannotTell | Outcome::Value { within_limits: Some(false), .. })
        }
        Event::Classified { verdict, .. } => has_unknown_side_effects(verdict),
        _ => false,
    }
}

/// Whether at least one dependant was not looked at, or could not be judged, when the verdict was given.
fn has_unknown_side_effects(verdict: &Verdict) -> bool {
    verdict.reasons.iter().any(|reason| matches!(reason, Reason::Base { side_effects: SideEffects::Unknown, .. }))
}

fn line(entry: &Entry, elapsed: Duration) -> Line {
    let Entry { seq, at, person, fact, proven, .. } = entry;
    Line { seq: *seq, at: *at, elapsed, person: person.clone(), fact: fact.clone(), proven: *proven }
}

/// How long it is from one record to the next: by the monotonic clock, unless the machine was started anew in between. At a
/// resumption it was if the wall clock went on for longer than the monotonic one.
fn measured(before: &Entry, after: &Entry) -> Duration {
    let wall = Duration::try_from(after.at.wall.duration_since(before.at.wall)).unwrap_or_default();
    let by_both = after.at.since(&before.at);
    match after.fact {
        Fact::Known(Event::RunResumed) => by_both.max(wall),
        _ => by_both,
    }
}

/// The steps on the way, and those that an early exit left, with what each took.
fn steps(case: &Case, folded: Option<&Run>, timeline: &[Line]) -> Vec<StepLine> {
    let Some(folded) = folded else { return Vec::new() };
    let took = durations(case, timeline);
    let plan = folded.plan();
    let number_of = |id: &StepId| plan.iter().find(|entry| entry.id() == id).map(|entry| entry.number.clone());
    plan.iter()
        .filter(|entry| entry.is_asked_for() || (entry.left_at.is_some() && !entry.is_group()))
        .map(|entry| StepLine {
            left_at: entry.left_at.as_ref().and_then(number_of),
            state: folded.state(entry.id()),
            took: took.get(entry.id()).copied(),
            id: entry.id().clone(),
            number: entry.number.clone(),
        })
        .collect()
}

fn durations(case: &Case, timeline: &[Line]) -> IndexMap<StepId, Duration> {
    let mut took: IndexMap<StepId, Duration> = IndexMap::new();
    let mut since: HashMap<StepId, Duration> = HashMap::new();
    let mut run: Option<Run> = None;
    let mut last = Duration::ZERO;
    for line in timeline {
        let Fact::Known(event) = &line.fact else { continue };
        let record = super::event::Record { seq: line.seq, at: line.at, person: line.person.clone(), event: event.clone() };
        match &mut run {
            None => run = Run::from_records(case.clone(), std::slice::from_ref(&record)).ok(),
            Some(run) => run.fold(&record),
        }
        match event {
            Event::StepBegun { step } | Event::StepReopened { step } => {
                since.insert(step.clone(), line.elapsed);
            }
            Event::StepDone { step, .. } | Event::StepSetAside { step, .. } | Event::HoldReleased { step, .. } => {
                // One that was done out of its order in a free group took the time since the record before.
                let from = since.remove(step).unwrap_or(last);
                *took.entry(step.clone()).or_default() += line.elapsed.saturating_sub(from);
            }
            _ => {}
        }
        if let Some(place) = run.as_ref().and_then(Run::place) {
            since.entry(place).or_insert(line.elapsed);
        }
        last = line.elapsed;
    }
    took
}

fn names(case: &Case, folded: Option<&Run>) -> Names {
    let mut names = Names::default();
    case.runbook.each_step(&mut |step| {
        names.steps.insert(step.id.clone(), (None, text_of(step, case)));
        if let StepKind::Record { unit: Some(unit), .. } = &step.kind {
            names.units.insert(step.id.clone(), unit.clone());
        }
        names.forbidden.extend(step.forbidden.iter().map(|f| (f.id.clone(), f.action.clone())));
    });
    for entry in folded.map(Run::plan).unwrap_or_default() {
        names.steps.insert(entry.id().clone(), (Some(entry.number.clone()), text_of(&entry.step, case)));
    }
    names.contacts = case.contacts().map(|(_, contact)| (contact.id.clone(), contact.name.clone())).collect();
    names.questions = case.runbook.triage.iter().map(|question| (question.id.clone(), question.ask.clone())).collect();
    names.forbidden.extend(case.forbidden().into_iter().map(|(_, f)| (f.id.clone(), f.action.clone())));
    names.systems = case.systems.iter().map(|(_, system)| (system.id.clone(), system.name.clone())).collect();
    names
}

/// What a step says to do; for one that tells somebody something, whom and what. The gate of the authority has no text of its own.
fn text_of(step: &Step, case: &Case) -> SafeText {
    match &step.kind {
        StepKind::Action { what }
        | StepKind::Verify { what }
        | StepKind::Check { what }
        | StepKind::Record { what, .. }
        | StepKind::Wait { what, .. }
        | StepKind::Exit { when: what }
        | StepKind::Hold { what, .. } => what.clone(),
        StepKind::Notify { contact, tell } => {
            let name = case.contact(contact).map_or(contact.as_str(), |(_, contact)| contact.name.as_str());
            SafeText::new(&format!("{name}: {tell}"))
        }
        StepKind::Decide { question, .. } => question.clone(),
        StepKind::Group { title, .. } => title.clone(),
        StepKind::Turn { runbook, .. } => SafeText::new(runbook.as_str()),
        StepKind::Gate(_) => SafeText::default(),
    }
}
