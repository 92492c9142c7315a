//! Whom to reach: R9, R14, R15, R32, X3, X14.

use jiff::ToSpan;

use super::facts::{Facts, has_number};
use super::tally::{Draft, Tally};
use crate::base::id::ContactId;
use crate::base::words::say;
use crate::domain::contact::Level;

/// How long ago a number may have been checked, in days (X14).
const VERIFIED_WITHIN: i64 = 180;

/// That there is a contact at all.
pub(super) fn some_contact(facts: &Facts<'_>, draft: &mut Draft) {
    if facts.contacts().is_empty() {
        draft.lacks("coverage-says-any-contact", facts.own_piece("contacts"));
    }
}

/// R9: contact persons are clear and documented.
pub(super) fn contacts(facts: &Facts<'_>, draft: &mut Draft) {
    let contacts = facts.contacts();
    some_contact(facts, draft);
    draft.demand("coverage-says-number", Tally::of(&contacts, |contact| has_number(contact)));
    draft.demand("coverage-says-hours", Tally::of(&contacts, |contact| contact.hours.is_some()));
}

/// R14: whoever is not always there has somebody who stands in, and the last one is there at night.
pub(super) fn substitution(facts: &Facts<'_>, draft: &mut Draft) {
    let contacts = facts.contacts();
    if contacts.iter().all(|at| at.it.third_party.is_some()) {
        draft.lacks("coverage-says-any-contact", facts.own_piece("contacts"));
    }
    // Third parties are reached as their contracts say; they decide nothing that somebody would have to decide instead.
    let own = contacts.iter().filter(|at| at.it.third_party.is_none());
    draft.demand("coverage-says-deputy", Tally::of(own, |contact| facts.answers_at_night(&contact.id)));
}

/// R15: levels that follow one another on time.
pub(super) fn escalation(facts: &Facts<'_>, draft: &mut Draft) {
    let levels = facts.levels();
    if levels.is_empty() {
        draft.lacks("coverage-says-any-level", facts.own_piece("escalation"));
    }
    let last = levels.len().saturating_sub(1);
    draft.demand("coverage-says-after", Tally::of(levels.iter().take(last), |level| level.after.is_some()));
    draft.demand("coverage-says-decides", Tally::of(&levels, |level| level.decides.is_some()));
}

/// R32: somebody of the client for each of its systems.
pub(super) fn client_side(facts: &Facts<'_>, draft: &mut Draft) {
    if !facts.is_client() {
        return draft.nothing(say("coverage-because-provider"));
    }
    let theirs = |id: &ContactId| facts.is_own_contact(id) && facts.can_be_called(id);
    draft.demand(
        "coverage-says-client-contact",
        Tally::of(facts.systems, |system| std::iter::once(&system.owner).chain(&system.contacts).any(theirs)),
    );
    some_contact(facts, draft);
    if facts.systems.is_empty() {
        draft.lacks("coverage-says-any-system", facts.own_piece(""));
    }
}

/// X3: who is alerted, and what if nobody answers: each level, and the last one at any hour.
pub(super) fn alerting(facts: &Facts<'_>, draft: &mut Draft) {
    let levels = facts.levels();
    if levels.is_empty() {
        draft.lacks("coverage-says-any-level", facts.own_piece("escalation"));
    }
    let called = |level: &&Level| level.contacts.iter().any(|id| facts.can_be_called(id));
    draft.demand("coverage-says-level-called", Tally::of(&levels, called));
    let at_night = |level: &&Level| level.contacts.iter().any(|id| facts.answers_at_night(id));
    draft.demand("coverage-says-last-level", Tally::of(levels.last(), at_night));
}

/// X14: the numbers were checked within half a year.
pub(super) fn verified(facts: &Facts<'_>, draft: &mut Draft) {
    let contacts = facts.contacts();
    some_contact(facts, draft);
    let (today, oldest) = (facts.today(), facts.today().saturating_sub(VERIFIED_WITHIN.days()));
    draft.demand(
        "coverage-says-verified",
        Tally::of(&contacts, |contact| contact.verified.is_some_and(|on| (oldest..=today).contains(&on))),
    );
}
