//! Data backup: R11, R12, R13, R16, X13.

use super::facts::{At, Facts};
use super::tally::{Draft, Tally};
use crate::base::words::say;
use crate::domain::backup::Backup;
use crate::domain::system::{Kind, System};

/// The systems that have data of their own: not lines, and not jobs that work on the data of others.
fn keepers<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a At<&'a System>> {
    facts.systems.iter().filter(|at| matches!(at.it.kind, Kind::System | Kind::Application) || at.it.backup.is_some())
}

fn backed_up<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a At<&'a System>> {
    facts.systems.iter().filter(|at| at.it.backup.is_some())
}

/// A demand on every backup regulation.
fn demand(facts: &Facts<'_>, draft: &mut Draft, key: &str, holds: impl Fn(&Backup) -> bool) {
    draft.demand(key, Tally::of(backed_up(facts), |system| system.backup.as_ref().is_some_and(&holds)));
}

/// Where nothing is backed up: provable if each system says why.
fn nothing(facts: &Facts<'_>, draft: &mut Draft) {
    let mut keepers = keepers(facts).peekable();
    match keepers.peek().is_none() || keepers.all(|at| at.it.no_backup.is_some()) {
        true => draft.nothing(say("coverage-because-no-backup")),
        false if backed_up(facts).next().is_none() => draft.lacks("coverage-says-any-backup", facts.own_piece("")),
        false => {}
    }
}

/// R11: detailed rules for each system.
pub(super) fn regulated(facts: &Facts<'_>, draft: &mut Draft) {
    draft.demand("coverage-says-backup", Tally::of(keepers(facts), |system| system.backup.is_some() || system.no_backup.is_some()));
    demand(facts, draft, "coverage-says-backup-rules", |backup| {
        !backup.schedule.as_str().trim().is_empty() && backup.every.is_some() && backup.keep.is_some()
    });
    nothing(facts, draft);
}

/// R12: media of this party alone.
pub(super) fn separate(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-media", |backup| {
        !backup.media.is_empty() && backup.media.iter().all(|set| facts.parties_on(set) == 1)
    });
    nothing(facts, draft);
}

/// R13: the media are at hand when they are needed.
pub(super) fn available(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-access", |backup| {
        backup.access.is_some() && backup.opened_by.as_ref().is_some_and(|id| facts.is_known(id))
    });
    demand(facts, draft, "coverage-says-retrieval", |backup| backup.retrieval.is_some());
    nothing(facts, draft);
}

/// R16: nothing malicious comes back with the data.
pub(super) fn scanned(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-scan", |backup| backup.scan.as_ref().is_some_and(|scan| !scan.as_str().trim().is_empty()));
    nothing(facts, draft);
}

/// X13: what the restore card needs.
pub(super) fn restorable(facts: &Facts<'_>, draft: &mut Draft) {
    demand(facts, draft, "coverage-says-restore-time", |backup| backup.recovery_time().is_some());
    demand(facts, draft, "coverage-says-approvers", |backup| {
        !backup.approved_by.is_empty() && backup.approved_by.iter().all(|id| facts.can_be_called(id))
    });
    demand(facts, draft, "coverage-says-integrity", |backup| backup.integrity.is_some());
    demand(facts, draft, "coverage-says-restore-tested", |backup| backup.tested.is_some_and(|tested| tested <= facts.today()));
    demand(facts, draft, "coverage-says-restore-runbook", |backup| backup.runbook.as_ref().is_some_and(|id| facts.has_runbook(id)));
    nothing(facts, draft);
}
