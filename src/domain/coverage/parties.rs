//! Who is who and answers for what: R1, R2, R3, R8, R21, R22, R36, X4.

use super::Piece;
use super::facts::{At, Facts};
use super::people::some_contact;
use super::tally::{Draft, Tally};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::responsibility::{Responsibility, Task, rows_of};
use crate::domain::system::System;

/// R1, X4: every file of the party can be read, so that it can be used offline and printed.
pub(super) fn readable(facts: &Facts<'_>, draft: &mut Draft) {
    let sheets = facts.subject().sheets;
    let broken: Vec<_> = sheets.broken.iter().filter(|file| facts.subject().party_of_file(file) == facts.party).collect();
    let read = facts.own.iter().map(|own| own.file).chain(systems_file(facts)).chain(facts.runbooks.iter().map(|at| &at.file));
    let mut tally = Tally::default();
    let piece = |file: &std::sync::Arc<str>| Piece { name: SafeText::new(file), file: file.clone(), trail: String::new() };
    read.for_each(|file| tally.add(true, || piece(file)));
    broken.into_iter().for_each(|file| tally.add(false, || piece(file)));
    draft.demand("coverage-says-readable", tally);
}

fn systems_file<'f>(facts: &'f Facts<'_>) -> Option<&'f std::sync::Arc<str>> {
    facts.systems.first().map(|at| &at.file).filter(|_| facts.is_client())
}

/// R2: the preparedness is split: whoever is named belongs to a party.
pub(super) fn split(facts: &Facts<'_>, draft: &mut Draft) {
    draft.demand("coverage-says-owner-known", Tally::of(facts.systems, |system| facts.is_known(&system.owner)));
    draft.demand("coverage-says-calls-known", Tally::of(facts.runbooks, |digest| digest.calls.iter().all(|id| facts.is_known(id))));
    let known = |id| {
        let parties = facts.own.into_iter().chain(facts.provider());
        parties.flat_map(|sheet| sheet.third_parties).any(|party| party.id == id)
    };
    let contacts = facts.contacts();
    some_contact(facts, draft);
    draft.demand(
        "coverage-says-party-known",
        Tally::of(&contacts, |contact| contact.third_party.as_ref().is_none_or(|id| known(id.clone()))),
    );
}

/// R3: distributed components carry where they are.
pub(super) fn placed(facts: &Facts<'_>, draft: &mut Draft) {
    let has_place = |system: &&System| system.location.is_some() || system.third_party.is_some() || system.line.is_some();
    draft.demand("coverage-says-location", Tally::of(facts.systems, has_place));
    no_system(facts, draft);
}

/// R8: exactly one answers for each task at each system.
pub(super) fn responsible(facts: &Facts<'_>, draft: &mut Draft) {
    draft.demand("coverage-says-operation", Tally::of(facts.systems, |system| accountable(facts, system, Task::Operation) == 1));
    let backed_up = facts.systems.iter().filter(|at| at.it.backup.is_some());
    let both = |system: &&System| [Task::Backup, Task::Restore].iter().all(|task| accountable(facts, system, *task) == 1);
    draft.demand("coverage-says-backup-accountable", Tally::of(backed_up, both));
    draft.demand(
        "coverage-says-one-accountable",
        Tally::of(facts.systems, |system| Task::ALL.iter().all(|task| accountable(facts, system, *task) <= 1)),
    );
    let matrix = facts.own.map(|own| own.responsibilities).unwrap_or_default();
    let mut tally = Tally::default();
    for task in [Task::Security, Task::Emergency] {
        let piece = || Piece { name: SafeText::new(&format!("{task:?}")), ..facts.own_piece("responsibilities") };
        tally.add(matrix.iter().any(|row| row.task == task && facts.is_known(&row.accountable)), piece);
    }
    draft.demand("coverage-says-led", tally);
}

/// How many answer for a task at a system: by the party's own matrix, and by rows of the provider's that name the system.
fn accountable(facts: &Facts<'_>, system: &System, task: Task) -> usize {
    let own: &[Responsibility] = facts.own.map(|own| own.responsibilities).unwrap_or_default();
    let of_own = rows_of(own, &system.id).into_iter().filter(|row| row.task == task).count();
    let named = |row: &&Responsibility| row.task == task && row.targets.contains(&system.id);
    match facts.provider().filter(|_| facts.is_client()) {
        Some(provider) => of_own + provider.responsibilities.iter().filter(named).count(),
        None => of_own,
    }
}

/// R21: a card in plain words says what each system is.
pub(super) fn explained(facts: &Facts<'_>, draft: &mut Draft) {
    draft.demand("coverage-says-purpose", Tally::of(facts.systems, |system| !system.purpose.as_str().trim().is_empty()));
    no_system(facts, draft);
}

/// R22: an application is the client's alone.
pub(super) fn owned_by_client(facts: &Facts<'_>, draft: &mut Draft) {
    if !facts.is_client() {
        return draft.nothing(say("coverage-because-provider"));
    }
    draft.demand("coverage-says-owned", Tally::of(facts.applications(), |system| facts.is_own_contact(&system.owner)));
    draft.nothing(say("coverage-because-no-application"));
}

/// R36: who initiates and who implements.
pub(super) fn roles(facts: &Facts<'_>, draft: &mut Draft) {
    let Some(own) = facts.own else { return draft.lacks("coverage-says-own-file", facts.own_piece("")) };
    let known = |ids: &[&crate::base::id::ContactId]| !ids.is_empty() && ids.iter().all(|id| facts.is_known(id));
    let roles = own.roles;
    let named = [
        ("roles.it_security_officer", roles.it_security_officer.iter().collect::<Vec<_>>()),
        ("roles.it_manager", roles.it_manager.iter().collect()),
        ("roles.administrators", roles.administrators.iter().collect()),
    ];
    let mut tally = Tally::default();
    for (trail, ids) in &named {
        let piece = || Piece { trail: "roles".to_owned(), ..facts.own_piece(trail) };
        tally.add(known(ids), piece);
    }
    draft.demand("coverage-says-roles", tally);
    let backed_up: Vec<&At<&System>> = facts.systems.iter().filter(|at| at.it.backup.is_some()).collect();
    let in_charge = |system: &&System| {
        let theirs = [Some(roles), facts.provider().map(|provider| provider.roles)];
        let charge = system.backup.as_ref().map(|backup| &backup.roles);
        charge.is_some_and(|charge| {
            let named = |roles| charge.initiator(roles).is_some() && !charge.implementers(roles).is_empty();
            theirs.into_iter().flatten().any(named)
        })
    };
    draft.demand("coverage-says-backup-roles", Tally::of(backed_up, in_charge));
}

/// Nothing can be said about the systems of a provider who has none of his own. A client without any lacks them.
fn no_system(facts: &Facts<'_>, draft: &mut Draft) {
    match facts.is_client() {
        true if facts.systems.is_empty() => draft.lacks("coverage-says-any-system", facts.own_piece("")),
        _ => draft.nothing(say("coverage-because-no-system")),
    }
}
