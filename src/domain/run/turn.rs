//! Turning to another runbook: for good ("go to") or to come back ("refer to"). Both journals say it: this run's names the other run, and
//! the other one's names the place of return (P38).

use super::decide::{Decision, due};
use super::*;
use crate::base::id::RunbookId;
use crate::domain::event::ReturnPoint;
use crate::domain::step::StepKind;

/// The person turns to the other runbook, which is to be followed as the run `other`. Who goes there for good leaves the instruction here.
pub(super) fn turn(run: &Run, id: StepId, other: RunId) -> Decision {
    let step = due(run, &id)?;
    let StepKind::Turn { runbook, returns } = step.kind else { return Err(Refusal::WrongOutcome) };
    let mut events = vec![Event::TurnedTo { step: id.clone(), runbook, run: other }];
    if !returns {
        events.push(Event::StepDone { step: id, outcome: Outcome::Left });
    }
    Ok(events)
}

impl Run {
    /// The runbook to which a step leads, and whether one comes back.
    pub fn leads_to(&self, step: &StepId) -> Option<(RunbookId, bool)> {
        match &self.entry(step)?.step.kind {
            StepKind::Turn { runbook, returns } => Some((runbook.clone(), *returns)),
            _ => None,
        }
    }

    /// The place in this run from which another one is begun.
    pub fn return_point(&self, step: &StepId) -> Option<ReturnPoint> {
        let entry = self.entry(step)?;
        let StepKind::Turn { returns, .. } = entry.step.kind else { return None };
        Some(ReturnPoint {
            run: self.id.clone(),
            runbook: self.case.runbook.id.clone(),
            title: self.case.runbook.title.clone(),
            step: step.clone(),
            number: SafeText::new(&entry.number),
            returns,
        })
    }
}
