//! What can be hit and what was agreed about it: R4–R7, R33, X6.

use super::facts::{At, Facts};
use super::tally::{Draft, Tally};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::contract::{Artefact, Clause};
use crate::domain::needs::Need;
use crate::domain::system::{Kind, System};

/// R4: a plan for each system of the client that needs more than ordinary care.
pub(super) fn client_systems(facts: &Facts<'_>, draft: &mut Draft) {
    if !facts.is_client() {
        return draft.nothing(say("coverage-because-provider"));
    }
    let important = facts.systems.iter().filter(|at| at.it.kind != Kind::Interface && is_important(at));
    draft.demand("coverage-says-runbook", Tally::of(important, |system| facts.runbooks_for(&system.id).next().is_some()));
    if facts.systems.is_empty() {
        draft.lacks("coverage-says-any-system", facts.own_piece(""));
    }
    draft.nothing(say("coverage-because-normal"));
}

/// R5: a plan for each system of the provider that needs more than ordinary care: his own, or those on which the client's hang.
pub(super) fn provider_systems(facts: &Facts<'_>, draft: &mut Draft) {
    let systems: Vec<&At<&System>> = match facts.is_client() {
        true => facts.needed_of_provider(),
        false => facts.systems.iter().collect(),
    };
    let none = systems.is_empty();
    let important = systems.into_iter().filter(|at| at.it.kind != Kind::Interface && is_important(at));
    draft.demand("coverage-says-runbook", Tally::of(important, |system| facts.runbooks_for(&system.id).next().is_some()));
    draft.nothing(match (none, facts.is_client()) {
        (false, _) => say("coverage-because-normal"),
        (true, true) => say("coverage-because-needs-nothing"),
        (true, false) => say("coverage-because-no-system"),
    });
}

/// R6: a plan for each interface, with where one party's duty ends and whom to call.
pub(super) fn interfaces(facts: &Facts<'_>, draft: &mut Draft) {
    let mut interfaces = facts.systems_of(&[Kind::Interface]);
    if facts.is_client() {
        interfaces.extend(facts.needed_of_provider().into_iter().filter(|at| at.it.kind == Kind::Interface));
    }
    let interfaces = || interfaces.iter().copied();
    let filled = |text: &SafeText| !text.as_str().trim().is_empty();
    let demarcated = |system: &&System| {
        system.line.as_ref().is_some_and(|line| filled(&line.carrier) && filled(&line.circuit) && filled(&line.demarcation))
    };
    draft.demand("coverage-says-demarcation", Tally::of(interfaces(), demarcated));
    let hotline = |system: &&System| system.line.as_ref().is_some_and(|line| facts.can_be_called(&line.hotline));
    draft.demand("coverage-says-hotline", Tally::of(interfaces(), hotline));
    draft.demand("coverage-says-line-test", Tally::of(interfaces(), |system| system.line.as_ref().is_some_and(|line| line.test.is_some())));
    draft.demand("coverage-says-runbook", Tally::of(interfaces(), |system| facts.runbooks_for(&system.id).next().is_some()));
    draft.nothing(say("coverage-because-no-interface"));
}

/// R7: every clause of the agreement leads to what fulfils it.
pub(super) fn agreed(facts: &Facts<'_>, draft: &mut Draft) {
    if !facts.is_client() {
        return draft.nothing(say("coverage-because-provider"));
    }
    let clauses = facts.client.map(|client| client.sla.as_slice()).unwrap_or_default();
    draft.present("coverage-says-sla", !clauses.is_empty(), facts.own_piece("sla"));
    let clauses = facts.list("sla", clauses, |_, clause| SafeText::new(clause.id.as_str()));
    draft.demand("coverage-says-linked", Tally::of(&clauses, |clause| is_linked(facts, clause)));
}

fn is_linked(facts: &Facts<'_>, clause: &Clause) -> bool {
    let there = |artefact: &Artefact| match artefact {
        Artefact::Runbook(id) => facts.has_runbook(id),
        Artefact::Backup(id) => facts.subject().system(id).is_some_and(|system| system.backup.is_some()),
        Artefact::Contact(id) => facts.is_known(id),
        Artefact::Escalation => !facts.levels().is_empty(),
        Artefact::Emergency => facts.own.is_some_and(|own| own.emergency.activation.is_some()),
        Artefact::Exercise(topic) => facts.own.is_some_and(|own| own.exercises.iter().any(|exercise| exercise.topic == *topic)),
        Artefact::Document(name) => !name.as_str().trim().is_empty(),
    };
    !clause.fulfilled_by.is_empty() && clause.fulfilled_by.iter().all(there)
}

/// R33: what only the client knows about its batch jobs.
pub(super) fn batch_jobs(facts: &Facts<'_>, draft: &mut Draft) {
    let jobs = || facts.systems.iter().filter(|at| at.it.kind == Kind::BatchJob || at.it.batch.is_some());
    let filled = |text: &SafeText| !text.as_str().trim().is_empty();
    let written = |system: &&System| {
        system.batch.as_ref().is_some_and(|batch| filled(&batch.window) && filled(&batch.restart) && filled(&batch.latest_finish))
    };
    draft.demand("coverage-says-batch", Tally::of(jobs(), written));
    let expert = |system: &&System| {
        let expert = system.batch.as_ref().map(|batch| &batch.expert);
        expert.is_some_and(|id| facts.is_own_contact(id) && facts.can_be_called(id))
    };
    draft.demand("coverage-says-expert", Tally::of(jobs(), expert));
    draft.nothing(say("coverage-because-no-batch"));
}

/// X6: somebody who knows the trade and not the house finds his way: what a runbook is about says where it is typed or who runs it.
pub(super) fn followable(facts: &Facts<'_>, draft: &mut Draft) {
    let targeted = facts.systems.iter().filter(|at| facts.runbooks_for(&at.it.id).next().is_some());
    let found = |system: &&System| !system.hosts.is_empty() || system.line.is_some() || system.third_party.is_some();
    draft.demand("coverage-says-hosts", Tally::of(targeted, found));
    draft.demand("coverage-says-entry", Tally::of(facts.runbooks, |digest| digest.has_entry));
    if facts.runbooks.is_empty() {
        draft.lacks("coverage-says-any-runbook", facts.own_piece(""));
    }
}

/// Whether a system needs more than ordinary care, so that a plan must be there for it.
fn is_important(at: &At<&System>) -> bool {
    at.it.needs.highest() >= Need::High
}
