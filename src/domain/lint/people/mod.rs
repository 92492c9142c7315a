//! Whom to reach: contacts, deputies, escalation.

mod contact_without_telephone;
mod deputy_cycle;
mod escalation_dead_end;
mod escalation_missing;
mod no_client_contact;
mod no_target_contact;
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
];
