//! Whom to reach: contacts, deputies, escalation.

mod accountable_not_client;
mod contact_without_telephone;
mod deputies_end;
mod deputy_cycle;
mod deputy_same_number;
mod escalation_dead_end;
mod escalation_missing;
mod exception_backwards;
mod hotline_closed;
mod hours_missing;
mod hours_never_open;
mod lifted_by_stranger;
mod night_gap;
mod no_client_contact;
mod no_target_contact;
mod officer_administers;
mod one_number;
mod owner_alone;
mod self_deputy;

use super::Entry;
use super::Look::{Runbook, Sheets};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&escalation_missing::RULE, &[Sheets(escalation_missing::check)]),
    (&escalation_dead_end::RULE, &[Sheets(escalation_dead_end::check)]),
    (&self_deputy::RULE, &[Sheets(self_deputy::check)]),
    (&deputy_cycle::RULE, &[Sheets(deputy_cycle::check)]),
    (&contact_without_telephone::RULE, &[Sheets(contact_without_telephone::check)]),
    (&no_client_contact::RULE, &[Sheets(no_client_contact::check)]),
    (&no_target_contact::RULE, &[Runbook(no_target_contact::check)]),
    (&night_gap::RULE, &[Sheets(night_gap::check)]),
    (&hours_missing::RULE, &[Sheets(hours_missing::check)]),
    (&hours_never_open::RULE, &[Sheets(hours_never_open::check)]),
    (&exception_backwards::RULE, &[Sheets(exception_backwards::check)]),
    (&deputy_same_number::RULE, &[Sheets(deputy_same_number::check)]),
    (&deputies_end::RULE, &[Sheets(deputies_end::check)]),
    (&owner_alone::RULE, &[Sheets(owner_alone::check)]),
    (&hotline_closed::RULE, &[Sheets(hotline_closed::check)]),
    (&one_number::RULE, &[Sheets(one_number::check)]),
    (&officer_administers::RULE, &[Sheets(officer_administers::check)]),
    (&accountable_not_client::RULE, &[Sheets(accountable_not_client::check)]),
    (&lifted_by_stranger::RULE, &[Sheets(lifted_by_stranger::check)]),
];
