//! The work instructions: R10, R17, R20, R23, R24, R26–R28, X1, X5.

use super::facts::{At, Facts};
use super::tally::{Draft, Tally};
use crate::base::words::say;
use crate::domain::cause::{Cause, CauseKind, Scope};
use crate::domain::lint::digest::Digest;
use crate::domain::step::By;
use crate::domain::system::{Kind, System};

/// A demand on every runbook of the party; that there is one is part of it.
fn demand(facts: &Facts<'_>, draft: &mut Draft, key: &str, holds: impl Fn(&Digest) -> bool) {
    match facts.runbooks.is_empty() {
        true => draft.lacks("coverage-says-any-runbook", facts.own_piece("")),
        false => draft.demand(key, Tally::of(facts.runbooks, |digest| holds(digest))),
    }
}

/// Whether a runbook has steps for this cause.
pub(super) fn covers(digest: &Digest, cause: Cause) -> bool {
    Scope::fitting(cause).any(|scope| digest.instructions.contains(&scope))
}

/// R10: processes are documented: from the symptom to steps.
pub(super) fn processes(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-process", |digest| {
        !digest.instructions.is_empty() && (digest.questions > 0 || digest.has_immediate)
    });
}

/// R17: each cause that can be found has its instruction, and it is approved.
pub(super) fn approved(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-causes-covered", |digest| {
        digest.causes.iter().chain(&[Cause::Unknown]).all(|cause| covers(digest, *cause))
    });
    let by = if facts.is_client() { By::Client } else { By::Provider };
    if !facts.runbooks.is_empty() {
        demand(facts, draft, "coverage-says-approved", |digest| digest.approved.contains(&by));
    }
}

/// R20: quality, as far as it can be counted: what was to be seen after each step is told somewhere. The rest is what the rules find.
pub(super) fn quality(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-expects", |digest| digest.expects > 0);
}

/// R23: found by what is seen, without knowing the application.
pub(super) fn found_by_symptom(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-symptoms", |digest| digest.has_symptoms);
    if !facts.runbooks.is_empty() {
        demand(facts, draft, "coverage-says-questions", |digest| digest.questions > 0);
    }
}

/// R24: precise instructions, step by step.
pub(super) fn precise(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-steps", |digest| digest.steps > 0 && !digest.instructions.is_empty());
}

/// R26: questions lead to a kind of cause.
pub(super) fn classified(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-classified", |digest| !digest.causes.is_empty());
}

fn finds(facts: &Facts<'_>, system: &System, kind: CauseKind) -> bool {
    facts.runbooks_for(&system.id).any(|digest| digest.causes.iter().any(|cause| cause.kind() == kind))
}

/// R27: technical malfunctions of whatever has runbooks about its faults can be told apart. Runbooks that are about a suspected attack
/// alone are about no fault, and a batch job has no machine of its own.
pub(super) fn technical(facts: &Facts<'_>, draft: &mut Draft) {
    let has_fault = |at: &&At<&System>| finds(facts, at.it, CauseKind::Technical) || finds(facts, at.it, CauseKind::Application);
    let targeted: Vec<&At<&System>> = facts.systems.iter().filter(|at| at.it.kind != Kind::BatchJob).filter(has_fault).collect();
    draft.demand("coverage-says-technical", Tally::of(targeted, |system| finds(facts, system, CauseKind::Technical)));
    if facts.runbooks.is_empty() {
        draft.lacks("coverage-says-any-runbook", facts.own_piece(""));
    } else if facts.systems.is_empty() {
        draft.nothing(say("coverage-because-no-system"));
    }
}

/// R28: application-specific malfunctions of the applications that a runbook is about can be told apart.
pub(super) fn application(facts: &Facts<'_>, draft: &mut Draft) {
    let targeted = facts.applications().into_iter().filter(|at| facts.runbooks_for(&at.it.id).next().is_some());
    draft.demand("coverage-says-application", Tally::of(targeted, |system| finds(facts, system, CauseKind::Application)));
    match facts.applications().is_empty() {
        true => draft.nothing(say("coverage-because-no-application")),
        false if facts.runbooks.is_empty() => draft.lacks("coverage-says-any-runbook", facts.own_piece("")),
        false => {}
    }
}

/// X1: the fault is located first: client, provider or interface.
pub(super) fn located(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-places", |digest| !digest.places.is_empty());
}

/// X5: what must be so before, what is seen after, and what to do when it is not.
pub(super) fn guarded(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-entry", |digest| digest.has_entry);
    if !facts.runbooks.is_empty() {
        demand(facts, draft, "coverage-says-expects", |digest| digest.expects > 0);
        demand(facts, draft, "coverage-says-stops", |digest| digest.stops > 0);
    }
}
