//! What stands before a step that cannot be taken back: the name of its target typed by hand (P31), and a second person (P30).

use super::decide::{Decision, due, written};
use super::*;
use crate::domain::step::{Second, Step};

/// The person typed what the target is called. Only the exact name counts; upper and lower case differ.
pub(super) fn target(run: &Run, id: StepId, typed: SafeText) -> Decision {
    let step = due(run, &id)?;
    let target = step.dangerous.as_ref().ok_or(Refusal::WrongOutcome)?;
    match typed.as_str().trim() == target.as_str().trim() {
        true => Ok(vec![Event::TargetTyped { step: id, typed }]),
        false => Err(Refusal::WrongTarget),
    }
}

/// A second person has checked or verified. It must be another one than whoever works here.
pub(super) fn second(run: &Run, id: StepId, name: SafeText) -> Decision {
    let step = due(run, &id)?;
    let when = step.second_person.ok_or(Refusal::WrongOutcome)?;
    let name = written(name, Refusal::TextMissing)?;
    match same_person(&name, run.last_person()) {
        true => Err(Refusal::SamePerson { name }),
        false => Ok(vec![Event::SecondPerson { step: id, name, when }]),
    }
}

/// That nothing is missing that must be there before the step is closed.
pub(super) fn complete_before_closing(run: &Run, step: &Step) -> Result<(), Refusal> {
    match (run.wants_target(step), run.wants_second(step), run.seconds.get(&step.id)) {
        (true, ..) => Err(Refusal::TargetNotTyped),
        (_, Some(when), _) => Err(Refusal::SecondPersonMissing { when }),
        // Whoever checked it may meanwhile have taken over the keys.
        (_, None, Some((name, _))) if same_person(name, run.last_person()) => Err(Refusal::SamePerson { name: name.clone() }),
        _ => Ok(()),
    }
}

/// Names as people type them: spaces and upper or lower case make no other person.
fn same_person(one: &SafeText, other: &SafeText) -> bool {
    let plain = |name: &SafeText| name.as_str().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}

impl Run {
    /// Whether the name of the target must still be typed.
    pub fn wants_target(&self, step: &Step) -> bool {
        step.dangerous.is_some() && !self.targets.contains_key(&step.id)
    }

    /// Whether, and when, a second person is still needed.
    pub fn wants_second(&self, step: &Step) -> Option<Second> {
        step.second_person.filter(|_| !self.seconds.contains_key(&step.id))
    }
}
