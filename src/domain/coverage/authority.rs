//! What may be done by whom: R25, R29, R30, R31.

use super::facts::Facts;
use super::instructions::covers;
use super::tally::{Draft, Tally};
use crate::base::words::say;
use crate::domain::cause::CauseKind;
use crate::domain::library::Party;
use crate::domain::lint::digest::Digest;

/// R25: what must not be done is written where it holds: with the runbook, its systems or the party.
pub(super) fn forbidden(facts: &Facts<'_>, draft: &mut Draft) {
    let of_party = facts.own.is_some_and(|own| !own.forbidden.is_empty());
    let of_target = |digest: &Digest| digest.targets.iter().filter_map(|id| facts.subject().system(id)).any(|s| !s.forbidden.is_empty());
    draft.demand("coverage-says-forbidden", Tally::of(facts.runbooks, |digest| of_party || digest.forbidden > 0 || of_target(digest)));
    no_runbook(facts, draft);
}

/// R29: the provider alone, after the dependencies were looked at: they are known, and technical causes have steps.
pub(super) fn provider_alone(facts: &Facts<'_>, draft: &mut Draft) {
    let known = |id| facts.subject().system(id).is_some();
    draft.demand("coverage-says-dependencies", Tally::of(facts.systems, |system| system.depends_on.iter().all(known)));
    let technical = facts.runbooks.iter().filter(|at| at.it.causes.iter().any(|cause| cause.kind() == CauseKind::Technical));
    let covered = |digest: &&Digest| kinds(digest, CauseKind::Technical);
    draft.demand("coverage-says-technical-steps", Tally::of(technical, covered));
    no_runbook(facts, draft);
    match facts.is_client() && facts.systems.is_empty() {
        true => draft.lacks("coverage-says-any-system", facts.own_piece("")),
        false => draft.nothing(say("coverage-because-no-system")),
    }
}

/// R30: in cooperation with the client: whoever answers for what a runbook is about can be called.
pub(super) fn with_the_client(facts: &Facts<'_>, draft: &mut Draft) {
    let callable = |id| {
        let system = facts.subject().system(id);
        system.is_some_and(|system| std::iter::once(&system.owner).chain(&system.contacts).any(|id| facts.can_be_called(id)))
    };
    draft.demand(
        "coverage-says-target-called",
        Tally::of(facts.runbooks, |digest| !digest.targets.is_empty() && digest.targets.iter().all(callable)),
    );
    no_runbook(facts, draft);
}

/// R31: application-specific faults have steps, and those call the client.
pub(super) fn client_decides(facts: &Facts<'_>, draft: &mut Draft) {
    let application = || facts.runbooks.iter().filter(|at| at.it.causes.iter().any(|cause| cause.kind() == CauseKind::Application));
    draft.demand("coverage-says-application-steps", Tally::of(application(), |digest| kinds(digest, CauseKind::Application)));
    let clients = |id| facts.subject().party_of_contact(id).is_some_and(|party| matches!(party, Party::Client(_)));
    if facts.is_client() {
        draft.demand("coverage-says-client-called", Tally::of(application(), |digest| digest.calls.iter().any(clients)));
    }
    match facts.applications().is_empty() {
        true => draft.nothing(say("coverage-because-no-application")),
        false if application().next().is_none() => draft.present("coverage-says-application-runbook", false, facts.own_piece("")),
        false => {}
    }
}

/// Whether every cause of this kind that a runbook can find has steps.
fn kinds(digest: &Digest, kind: CauseKind) -> bool {
    digest.causes.iter().filter(|cause| cause.kind() == kind).all(|cause| covers(digest, *cause))
}

fn no_runbook(facts: &Facts<'_>, draft: &mut Draft) {
    if facts.runbooks.is_empty() {
        draft.lacks("coverage-says-any-runbook", facts.own_piece(""));
    }
}
