//! What names what: ids are unique, references lead somewhere, nothing runs in circles.

mod backward_question;
mod clause_to_nothing;
mod client_folder;
mod dependency_cycle;
mod duplicate_client;
mod duplicate_contact;
mod duplicate_forbidden;
mod duplicate_question;
mod duplicate_runbook;
mod duplicate_step;
mod duplicate_system;
mod format_version;
mod idle_third_party;
mod link_to_no_runbook;
mod nobody_accountable;
mod other_clients_contact;
mod other_clients_system;
mod other_clients_target;
mod runbook_file_name;
mod runbook_of_another;
mod step_of_third_party;
mod two_accountable;
mod unknown_client;
mod unknown_contact;
mod unknown_question;
mod unknown_runbook;
mod unknown_system;
mod unknown_third_party;

use super::Entry;
use super::Look::{Runbook, Sheets, Together};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&duplicate_runbook::RULE, &[Together(duplicate_runbook::together)]),
    (&duplicate_system::RULE, &[Sheets(duplicate_system::check)]),
    (&duplicate_contact::RULE, &[Sheets(duplicate_contact::check)]),
    (&duplicate_client::RULE, &[Sheets(duplicate_client::check)]),
    (&duplicate_step::RULE, &[Runbook(duplicate_step::check)]),
    (&duplicate_question::RULE, &[Runbook(duplicate_question::check)]),
    (&duplicate_forbidden::RULE, &[Sheets(duplicate_forbidden::sheets), Runbook(duplicate_forbidden::check)]),
    (&client_folder::RULE, &[Sheets(client_folder::check)]),
    (&runbook_file_name::RULE, &[Runbook(runbook_file_name::check)]),
    (&format_version::RULE, &[Sheets(format_version::check)]),
    (&unknown_system::RULE, &[Sheets(unknown_system::sheets), Runbook(unknown_system::check)]),
    (&unknown_contact::RULE, &[Sheets(unknown_contact::sheets), Runbook(unknown_contact::check)]),
    (&unknown_client::RULE, &[Sheets(unknown_client::check)]),
    (&unknown_question::RULE, &[Runbook(unknown_question::check)]),
    (&backward_question::RULE, &[Runbook(backward_question::check)]),
    (&dependency_cycle::RULE, &[Sheets(dependency_cycle::check)]),
    (&unknown_runbook::RULE, &[Together(unknown_runbook::together)]),
    (&runbook_of_another::RULE, &[Together(runbook_of_another::together)]),
    (&other_clients_contact::RULE, &[Sheets(other_clients_contact::sheets), Runbook(other_clients_contact::check)]),
    (&other_clients_target::RULE, &[Runbook(other_clients_target::check)]),
    (&other_clients_system::RULE, &[Sheets(other_clients_system::check)]),
    (&unknown_third_party::RULE, &[Sheets(unknown_third_party::check)]),
    (&idle_third_party::RULE, &[Sheets(idle_third_party::check)]),
    (&step_of_third_party::RULE, &[Runbook(step_of_third_party::check)]),
    (&link_to_no_runbook::RULE, &[Together(link_to_no_runbook::together)]),
    (&clause_to_nothing::RULE, &[Sheets(clause_to_nothing::check)]),
    (&two_accountable::RULE, &[Sheets(two_accountable::check)]),
    (&nobody_accountable::RULE, &[Sheets(nobody_accountable::check)]),
];
