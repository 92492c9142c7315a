//! What the runbook of an error situation needs so that the operator finds it, knows the cause and acts with the right party.

mod client_not_called;
mod idle_instruction;
mod no_immediate_action;
mod no_place;
mod no_symptom;
mod no_triage;
mod not_approved_by_client;
mod one_sided_triage;

use super::Entry;
use super::Look::Runbook;
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&not_approved_by_client::RULE, &[Runbook(not_approved_by_client::check)]),
    (&client_not_called::RULE, &[Runbook(client_not_called::check)]),
    (&no_symptom::RULE, &[Runbook(no_symptom::check)]),
    (&no_triage::RULE, &[Runbook(no_triage::check)]),
    (&no_place::RULE, &[Runbook(no_place::check)]),
    (&one_sided_triage::RULE, &[Runbook(one_sided_triage::check)]),
    (&idle_instruction::RULE, &[Runbook(idle_instruction::check)]),
    (&no_immediate_action::RULE, &[Runbook(no_immediate_action::check)]),
];
