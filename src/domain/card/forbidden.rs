//! The forbidden actions of a case with where each holds and who may lift it (R25, P10).

use jiff::Timestamp;
use serde::Serialize;

use super::person::Person;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::forbidden::{Forbidden, Holds};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ForbiddenCard {
    pub action: SafeText,
    pub because: SafeText,
    pub instead: SafeText,
    /// Any one of them is enough; nobody: it is never lifted.
    pub lifted_by: Vec<Person>,
    pub holds: Holds,
}

/// Every forbidden action of a case, those of single steps last.
pub fn every(case: &Case) -> Vec<(Holds, Forbidden)> {
    let mut all: Vec<(Holds, Forbidden)> = case.forbidden().into_iter().map(|(holds, f)| (holds, f.clone())).collect();
    case.runbook.each_step(&mut |step| all.extend(step.forbidden.iter().map(|f| (Holds::ForStep(step.id.clone()), f.clone()))));
    all
}

impl ForbiddenCard {
    pub fn of(case: &Case, holds: &Holds, forbidden: &Forbidden, now: Timestamp) -> Self {
        Self {
            action: forbidden.action.clone(),
            because: forbidden.because.clone(),
            instead: forbidden.instead.clone(),
            lifted_by: Person::each(case, &forbidden.lifted_by, now),
            holds: holds.clone(),
        }
    }
}
