//! Exercises: R18, R19.

use super::Piece;
use super::facts::Facts;
use super::tally::{Draft, Tally};
use crate::base::text::SafeText;
use crate::domain::contract::{PlannedExercise, Topic};

/// R18: a concept that names every topic.
pub(super) fn concept(facts: &Facts<'_>, draft: &mut Draft) {
    let planned = facts.own.map(|own| own.exercises).unwrap_or_default();
    let mut tally = Tally::default();
    for topic in Topic::ALL {
        let name = SafeText::new(&format!("{topic:?}"));
        tally.add(planned.iter().any(|exercise| exercise.topic == topic), || Piece { name, ..facts.own_piece("exercises") });
    }
    draft.demand("coverage-says-topics", tally);
}

/// R19: carried out, and in time for the next one.
pub(super) fn carried_out(facts: &Facts<'_>, draft: &mut Draft) {
    let planned = facts.own.map(|own| own.exercises).unwrap_or_default();
    draft.present("coverage-says-planned", !planned.is_empty(), facts.own_piece("exercises"));
    let planned = facts.list("exercises", planned, |_, exercise| SafeText::new(&format!("{:?}", exercise.topic)));
    let today = facts.today();
    let in_time =
        |exercise: &&PlannedExercise| exercise.last.is_some_and(|last| last <= today) && exercise.due().is_some_and(|due| due >= today);
    draft.demand("coverage-says-in-time", Tally::of(&planned, in_time));
}
