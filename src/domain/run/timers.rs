//! Timers: the limits, waits and times until the next occurrence that run, each with its deadline (P25). A fold of the run; nothing here knows what time it is.

use std::time::Duration;

use super::{Run, StepState};
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
    pub since: Moment,
    pub length: Duration,
    /// What to do when the limit was missed; none for a wait, whose end is no failure, and for the next occurrence.
    pub missed: Option<SafeText>,
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
        let again = |entry: &super::Entry<'_>| {
            let (since, length) = self.next_occurrence(&entry.step)?;
            Some(Timer { step: entry.id().clone(), number: entry.number.clone(), since, length, missed: None })
        };
        let timer = |entry: &super::Entry<'_>| {
            let StepState::InProgress { since } = self.state(entry.id()) else { return None };
            let (length, missed) = match (&entry.step.kind, &entry.step.limit) {
                (_, Some(limit)) => (limit.within, Some(limit.missed.clone())),
                (StepKind::Wait { time, .. }, None) => (*time, None),
                _ => return None,
            };
            Some(Timer { step: entry.id().clone(), number: entry.number.clone(), since, length: length.as_duration(), missed })
        };
        plan.iter().flat_map(|entry| [timer(entry), again(entry)]).flatten().collect()
    }
}
