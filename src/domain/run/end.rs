//! The end line of a run, computed and never chosen (P18).

use super::plan::Entry;
use super::{Run, StepState};
use crate::domain::event::EndLine;

/// What the run amounts to if it were closed now. A run that was never classified is incomplete.
pub fn end_line(run: &Run) -> EndLine {
    let plan = run.plan();
    let on_the_way = || plan.iter().filter(|entry: &&Entry<'_>| entry.is_asked_for());
    let any = |wanted: fn(&StepState) -> bool| on_the_way().any(|entry| wanted(&run.state(entry.id())));
    if run.classification.is_none() || any(StepState::is_open) {
        EndLine::Incomplete
    } else if any(|state| matches!(state, StepState::Overridden { .. })) {
        EndLine::Overridden
    } else if any(|state| matches!(state, StepState::Deferred { .. })) {
        EndLine::CompleteExceptDeferred
    } else {
        EndLine::Complete
    }
}
