//! An open run in the list of all: where it stands, its timers, who leads it (P19, P32). It is made when something changes in the run
//! and kept beside it, so that no key has to walk through the plans of all runs.

use std::cmp::{Ordering, Reverse};

use jiff::Timestamp;

use crate::base::id::{RunId, StepId};
use crate::base::text::SafeText;
use crate::base::time::Moment;
use crate::domain::event::Mode;
use crate::domain::run::{Run, Timer, what};
use crate::domain::runbook::Severity;

/// Who leads a run just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    Here,
    Elsewhere,
    Nobody,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OpenRun {
    pub run: RunId,
    pub mode: Mode,
    pub title: SafeText,
    pub party_name: SafeText,
    pub severity: Option<Severity>,
    /// Number and words of the step it stands at; none: triage, or nothing left to do.
    pub place: Option<(String, SafeText)>,
    pub since: Moment,
    pub last_done: Option<SafeText>,
    pub person: SafeText,
    pub lead: Lead,
    /// The journal could not be read whole.
    pub damaged: bool,
    /// What runs, and what has run out at steps that are still open.
    pub timers: Vec<Timer>,
}

impl OpenRun {
    /// As the run is now; its plan is walked once.
    pub fn of(run: &Run, lead: Lead) -> Self {
        let step = |id: &StepId| run.entry(id).map(|entry| (entry.number.clone(), what(&entry.step, &run.case)));
        let last_done = run.last_done.as_ref().and_then(step);
        Self {
            run: run.id.clone(),
            mode: run.mode,
            title: run.case.runbook.title.clone(),
            party_name: run.case.party_name.clone(),
            severity: Some(run.case.runbook.severity),
            place: run.place().as_ref().and_then(step),
            since: run.place_since,
            last_done: last_done.map(|(number, what)| SafeText::new(&format!("{number} {}", what.one_line()))),
            person: run.last_person().clone(),
            lead,
            damaged: false,
            timers: run.timers(),
        }
    }

    /// When the first of its timers is over.
    pub fn deadline(&self) -> Option<Timestamp> {
        self.timers.iter().map(Timer::deadline).min()
    }

    /// Emergencies before exercises, the gravest first, then the one whose time is over first, then the oldest (P33).
    pub fn order(&self, other: &Self) -> Ordering {
        let key = |run: &Self| {
            let deadline = run.deadline();
            (run.mode, Reverse(run.severity), deadline.is_none(), deadline)
        };
        key(self).cmp(&key(other)).then_with(|| self.run.cmp(&other.run))
    }
}
