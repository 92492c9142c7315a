//! Deferred steps: until when a step can wait, and which of them have fallen due (P38). A step can only wait for one that comes after
//! it, so that it is the place as soon as it is open again.

use super::*;

impl Run {
    /// Until when a step can be deferred: before each open step after it, and at the end if anything else is left to do. Nothing: it is the
    /// last one, and can only be left undone in this run.
    pub fn can_wait_until(&self, step: &StepId) -> Vec<Due> {
        let plan = self.plan();
        let Some(at) = plan.iter().position(|entry| entry.id() == step) else { return Vec::new() };
        let is_open = |entry: &&Entry<'_>| entry.is_asked_for() && self.state(entry.id()).is_open() && !self.runs_beside(&entry.step);
        let depth = plan.get(at).map_or(0, |entry| entry.depth);
        // What hangs on the answer at this very step cannot come before it.
        let after = plan.iter().skip(at + 1).skip_while(|entry| entry.depth > depth);
        // Before the very next one it would be due at once.
        let next = plan.iter().filter(is_open).map(Entry::id).find(|id| *id != step);
        let after = after.filter(is_open).filter(|entry| Some(entry.id()) != next);
        let mut until: Vec<Due> = after.map(|entry| Due::Before(entry.id().clone())).collect();
        let others = plan.iter().filter(is_open).any(|entry| entry.id() != step);
        if others || self.classification.is_none() {
            until.push(Due::AtTheEnd);
        }
        until
    }

    /// The deferred steps whose time has come and of which no record says so yet, in the order of the plan.
    pub(super) fn fallen_due(&self) -> Vec<StepId> {
        if self.closed.is_some() || !self.scope_acknowledged {
            return Vec::new();
        }
        let plan = self.plan();
        let position = |step: &StepId| plan.iter().position(|entry| entry.id() == step);
        let place = self.place().as_ref().and_then(position);
        let is_end = place.is_none() && self.classification.is_some();
        let has_come = |due: &Due| match due {
            Due::AtTheEnd => is_end,
            Due::Before(other) => match (position(other), place) {
                (Some(other), Some(place)) => other <= place,
                // The step that it waits for is in no plan any more, or nothing is left before which it could be done.
                _ => is_end,
            },
        };
        let waiting = |entry: &&Entry<'_>| match self.state(entry.id()) {
            StepState::Deferred { due: Some(due), .. } => entry.is_asked_for() && has_come(&due),
            _ => false,
        };
        plan.iter().filter(waiting).map(|entry| entry.id().clone()).collect()
    }
}
