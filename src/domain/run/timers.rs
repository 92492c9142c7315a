//! Timers: the limits, waits and times until the next occurrence that run, each with its deadline (P25). A fold of the run; nothing here knows what time it is.

use std::time::Duration;

use super::{Entry, Run, StepState, what};
use crate::base::id::StepId;
use crate::base::text::SafeText;
use crate::base::time::Moment;
use crate::domain::step::StepKind;

/// A time that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    pub step: StepId,
    /// The number of the step in the plan.
    pub number: String,
    /// What the step says to do.
    pub what: SafeText,
    pub kind: TimerKind,
    pub since: Moment,
    pub length: Duration,
    /// What to do when the limit was missed; none for a wait, whose end is no failure, and for the next occurrence.
    pub missed: Option<SafeText>,
}

/// What is over when the time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerKind {
    /// The step should have been closed.
    Limit,
    /// A wait; its end is no failure.
    Wait,
    /// A repeated step is due once more.
    Again,
}

impl Timer {
    /// How long it still runs; none: it is over.
    pub fn left(&self, now: &Moment) -> Option<Duration> {
        self.length.checked_sub(now.since(&self.since)).filter(|left| !left.is_zero())
    }

    /// When it is over, by the wall clock as it was when it began.
    pub fn deadline(&self) -> jiff::Timestamp {
        self.since.wall.saturating_add(self.length).unwrap_or(self.since.wall)
    }
}

impl Run {
    /// Every timer that runs or has run out at a step that is still open, in the order of the plan. None in a closed run.
    pub fn timers(&self) -> Vec<Timer> {
        if self.closed.is_some() {
            return Vec::new();
        }
        let plan = self.plan();
        let timer = |entry: &Entry<'_>, kind, since, length, missed| Timer {
            step: entry.id().clone(),
            number: entry.number.clone(),
            what: what(&entry.step, &self.case).one_line(),
            kind,
            since,
            length,
            missed,
        };
        let again = |entry: &Entry<'_>| {
            let (since, length) = self.next_occurrence(&entry.step)?;
            Some(timer(entry, TimerKind::Again, since, length, None))
        };
        let limit = |entry: &Entry<'_>| {
            let StepState::InProgress { since } = self.state(entry.id()) else { return None };
            Some(match (&entry.step.kind, &entry.step.limit) {
                (_, Some(limit)) => timer(entry, TimerKind::Limit, since, limit.within.as_duration(), Some(limit.missed.clone())),
                (StepKind::Wait { time, .. }, None) => timer(entry, TimerKind::Wait, since, time.as_duration(), None),
                _ => return None,
            })
        };
        plan.iter().flat_map(|entry| [limit(entry), again(entry)]).flatten().collect()
    }
}
