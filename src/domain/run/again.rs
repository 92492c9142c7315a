//! Repeated and continuous steps in a run: an occurrence, the end, when the next one is due.

use super::complete::outcome_of;
use super::decide::{Decision, due, written};
use super::*;
use crate::domain::step::{Repeat, Step};

/// One occurrence of a repeated step (P27).
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// The number of its record.
    pub seq: u64,
    pub at: Moment,
    pub by: SafeText,
    /// For which of those that the step is repeated for.
    pub item: Option<SafeText>,
    pub outcome: Outcome,
}

/// One occurrence more: its outcome is such as the step would be completed with.
pub(super) fn repeat(run: &Run, id: StepId, item: Option<SafeText>, outcome: Outcome, now: Moment) -> Decision {
    let step = due(run, &id)?;
    begun(run, &step)?;
    let item = match &step.repeat {
        Some(Repeat::ForEach(_)) => Some(written(item.unwrap_or_default(), Refusal::TextMissing)?),
        _ => None,
    };
    let since = run.occurrences(&id).last().map_or(0, |last| last.seq);
    let outcome = outcome_of(run, &step, outcome, since, now)?;
    Ok(vec![Event::StepRepeated { step: id, item, outcome }])
}

/// The person says that it was the last time, or that what ends a continuous step has come.
pub(super) fn end(run: &Run, id: StepId) -> Decision {
    let step = due(run, &id)?;
    begun(run, &step)?;
    let times = run.occurrences(&id).len();
    if times == 0 && step.continuous.is_none() {
        return Err(Refusal::NotOnceDone);
    }
    Ok(vec![Event::StepDone { step: id, outcome: Outcome::Ended { times } }])
}

/// That the step is one that can occur more than once and, if it is continuous, runs.
fn begun(run: &Run, step: &Step) -> Result<(), Refusal> {
    match run.state(&step.id) {
        _ if !step.is_done_again() => Err(Refusal::WrongOutcome),
        StepState::Pending if step.continuous.is_some() => Err(Refusal::NotBegun),
        _ => Ok(()),
    }
}

impl Run {
    /// The occurrences of a repeated step so far.
    pub fn occurrences(&self, step: &StepId) -> &[Occurrence] {
        self.occurrences.get(step).map_or(&[], Vec::as_slice)
    }

    /// Since when the time until the next occurrence runs, and how long it is; none for a step that has no such time or is closed. It
    /// counts from the last occurrence; before the first, the step is due at once.
    pub fn next_occurrence(&self, step: &Step) -> Option<(Moment, std::time::Duration)> {
        let Some(Repeat::Every { every, .. }) = &step.repeat else { return None };
        let StepState::InProgress { since } = self.state(&step.id) else { return None };
        let last = self.occurrences(&step.id).last().filter(|last| last.at.wall >= since.wall);
        Some(last.map_or((since, std::time::Duration::ZERO), |last| (last.at, every.as_duration())))
    }

    /// Whether this is a continuous step that was begun and has not ended: others go on beside it.
    pub fn runs_beside(&self, step: &Step) -> bool {
        step.continuous.is_some() && matches!(self.state(&step.id), StepState::InProgress { .. })
    }
}
