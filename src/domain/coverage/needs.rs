//! Protection needs and the care that follows from them: R34, R35.

use super::facts::{At, Facts};
use super::tally::{Draft, Tally};
use crate::base::words::say;
use crate::domain::needs::Need;
use crate::domain::system::System;

/// R34: the needs of systems and data are known, and a system needs at least what its data need.
pub(super) fn known(facts: &Facts<'_>, draft: &mut Draft) {
    let enough = |system: &&System| system.data.iter().all(|data| system.needs.together(data.needs) == system.needs);
    draft.demand("coverage-says-needs", Tally::of(facts.systems, enough));
    match facts.is_client() {
        true if facts.systems.is_empty() => draft.lacks("coverage-says-any-system", facts.own_piece("")),
        _ => draft.nothing(say("coverage-because-no-system")),
    }
}

/// R35: whoever touches something that needs more than ordinary care is told how.
pub(super) fn handled(facts: &Facts<'_>, draft: &mut Draft) {
    let careful: Vec<&At<&System>> = facts.systems.iter().filter(|at| at.it.needs.highest() > Need::Normal).collect();
    let sheets = || facts.own.into_iter().chain(facts.provider());
    let ruled = |system: &&System| !system.handling.is_empty() || sheets().any(|sheet| !sheet.handling.for_needs(system.needs).is_empty());
    draft.demand("coverage-says-handling", Tally::of(careful, ruled));
    match facts.systems.is_empty() && facts.is_client() {
        true => draft.lacks("coverage-says-any-system", facts.own_piece("")),
        false => draft.nothing(say("coverage-because-normal")),
    }
}
