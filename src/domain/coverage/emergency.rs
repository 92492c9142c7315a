//! When a disruption grows: X2, X7, X10, X11, X12, X15.

use super::Piece;
use super::facts::Facts;
use super::tally::{Draft, Tally};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::cause::{Cause, CauseKind, Scope};
use crate::domain::emergency::{Emergency, Grade};
use crate::domain::library::Party;
use crate::domain::lint::digest::Digest;
use crate::domain::needs::Need;
use crate::domain::runbook::{Hazard, Severity};
use crate::domain::system::System;

/// X2: life before IT: a card for each event at the provider, and immediate actions where it is critical.
pub(super) fn immediate(facts: &Facts<'_>, draft: &mut Draft) {
    if !facts.is_client() {
        let mut tally = Tally::default();
        for hazard in Hazard::ALL {
            let card = facts.runbooks.iter().find(|at| at.it.hazard == Some(hazard));
            let name = SafeText::new(&format!("{hazard:?}"));
            let piece = card.map_or_else(|| facts.own_piece(""), |at| at.piece());
            tally.add(card.is_some(), || Piece { name, ..piece });
        }
        draft.demand("coverage-says-hazards", tally);
    }
    let critical = facts.runbooks.iter().filter(|at| at.it.severity == Severity::Critical);
    draft.demand("coverage-says-immediate", Tally::of(critical, |digest| digest.has_immediate));
    draft.nothing(say("coverage-because-not-critical"));
}

/// X7: a suspected attack: a runbook for it, with steps that secure what can be seen.
pub(super) fn attack(facts: &Facts<'_>, draft: &mut Draft) {
    let is_card = |digest: &Digest| matches!(digest.hazard, Some(Hazard::SuspectedAttack | Hazard::Intrusion));
    if !facts.is_client() {
        let cards = || facts.runbooks.iter().filter(|at| is_card(at.it));
        draft.present("coverage-says-attack", cards().next().is_some(), facts.own_piece(""));
        draft.demand("coverage-says-security-steps", Tally::of(cards(), |digest| has_security(digest)));
        return;
    }
    let security = || facts.runbooks.iter().filter(|at| at.it.causes.iter().any(|cause| cause.kind() == CauseKind::Security));
    draft.present(
        "coverage-says-attack",
        security().next().is_some() || facts.runbooks.iter().any(|at| is_card(at.it)),
        facts.own_piece(""),
    );
    draft.demand("coverage-says-security-steps", Tally::of(security(), |digest| has_security(digest)));
    let officer = facts.own.and_then(|own| own.roles.it_security_officer.as_ref());
    draft.present("coverage-says-security-officer", officer.is_some_and(|id| facts.can_be_called(id)), facts.own_piece("roles"));
}

/// Whether a runbook has steps for a security matter in particular: the same steps for any cause destroy evidence.
fn has_security(digest: &Digest) -> bool {
    let own = |scope: &Scope| {
        *scope == Scope::Security || Cause::ALL.iter().any(|c| c.kind() == CauseKind::Security && Scope::exactly(*c) == *scope)
    };
    digest.instructions.iter().any(own)
}

/// The emergency rules of the party; where it has none of a kind, those of the provider hold for it.
fn rules<'a>(facts: &Facts<'a>, has: impl Fn(&Emergency) -> bool) -> Option<(&'a Emergency, Piece)> {
    let sheets = facts.own.into_iter().chain(facts.provider());
    let found = sheets.map(|sheet| (sheet.emergency, sheet.file.clone())).find(|(emergency, _)| has(emergency));
    found.map(|(emergency, file)| (emergency, Piece { name: SafeText::new("emergency"), file, trail: "emergency".to_owned() }))
}

/// X10: a grade by guiding questions.
pub(super) fn graded(facts: &Facts<'_>, draft: &mut Draft) {
    let found = rules(facts, |emergency| !emergency.grading.is_empty());
    let mut tally = Tally::default();
    for grade in Grade::ALL {
        let asked = found.as_ref().is_some_and(|(emergency, _)| emergency.grading.iter().any(|question| question.grade == grade));
        let piece = found.as_ref().map_or_else(|| facts.own_piece("emergency"), |(_, piece)| piece.clone());
        tally.add(asked, || Piece { name: SafeText::new(&format!("{grade:?}")), ..piece });
    }
    draft.demand("coverage-says-grading", tally);
}

/// X11: who may inform whom, and how people speak when nothing else can be trusted.
pub(super) fn informed(facts: &Facts<'_>, draft: &mut Draft) {
    let informing = rules(facts, |emergency| !emergency.information.is_empty());
    let piece =
        |found: &Option<(&Emergency, Piece)>| found.as_ref().map_or_else(|| facts.own_piece("emergency"), |(_, piece)| piece.clone());
    let named = informing.as_ref().is_some_and(|(emergency, _)| {
        emergency.information.iter().all(|informing| !informing.by.is_empty() && informing.by.iter().all(|id| facts.is_known(id)))
    });
    draft.present("coverage-says-informing", named, piece(&informing));
    let out_of_band = rules(facts, |emergency| emergency.out_of_band.is_some());
    draft.present("coverage-says-out-of-band", out_of_band.is_some(), piece(&out_of_band));
}

/// X12: what begins and ends emergency operation, and in which order systems come back.
pub(super) fn activated(facts: &Facts<'_>, draft: &mut Draft) {
    let piece =
        |found: &Option<(&Emergency, Piece)>| found.as_ref().map_or_else(|| facts.own_piece("emergency"), |(_, piece)| piece.clone());
    let begins = rules(facts, |emergency| emergency.activation.is_some());
    let activation = begins.as_ref().and_then(|(emergency, _)| emergency.activation.as_ref());
    draft.present("coverage-says-activation", activation.is_some_and(|it| !it.when.is_empty() && !it.by.is_empty()), piece(&begins));
    let ends = rules(facts, |emergency| emergency.stand_down.is_some());
    let stand_down = ends.as_ref().and_then(|(emergency, _)| emergency.stand_down.as_ref());
    draft.present("coverage-says-stand-down", stand_down.is_some_and(|it| !it.when.is_empty() && !it.by.is_empty()), piece(&ends));
    let urgent = facts.systems.iter().filter(|at| at.it.needs.availability > Need::Normal);
    let ordered = |system: &&System| system.recovery.as_ref().is_some_and(|recovery| recovery.order.is_some() && recovery.rto.is_some());
    draft.demand("coverage-says-recovery", Tally::of(urgent, ordered));
}

/// X15: nothing of one client leads to another.
pub(super) fn separated(facts: &Facts<'_>, draft: &mut Draft) {
    let ours = |id| facts.party_of_system(id).is_none_or(|party| *party == facts.party || *party == Party::Provider);
    draft.demand("coverage-says-own-targets", Tally::of(facts.runbooks, |digest| digest.targets.iter().all(ours)));
    let callable = |id| facts.subject().party_of_contact(id).is_none_or(|party| *party == facts.party || *party == Party::Provider);
    if facts.is_client() {
        draft.demand("coverage-says-own-calls", Tally::of(facts.runbooks, |digest| digest.calls.iter().all(callable)));
    }
    let backed_up = facts.systems.iter().filter(|at| at.it.backup.is_some());
    let alone = |system: &&System| system.backup.iter().flat_map(|backup| &backup.media).all(|set| facts.parties_on(set) == 1);
    draft.demand("coverage-says-media", Tally::of(backed_up, alone));
    if facts.runbooks.is_empty() {
        draft.lacks("coverage-says-any-runbook", facts.own_piece(""));
    }
}
