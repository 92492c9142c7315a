//! What a runbook tells its operator to do.

mod empty_limits;
mod empty_text;
mod forbidden_parts;
mod instruction_missing;
mod length_of_time;
mod not_approved;
mod place_after_cause;
mod title_length;
mod unfilled_name;

use super::Entry;
use super::Look::{Runbook, Sheets};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&forbidden_parts::RULE, &[Sheets(forbidden_parts::sheets), Runbook(forbidden_parts::check)]),
    (&not_approved::RULE, &[Runbook(not_approved::check)]),
    (&instruction_missing::RULE, &[Runbook(instruction_missing::check)]),
    (&empty_text::RULE, &[Sheets(empty_text::sheets), Runbook(empty_text::check)]),
    (&place_after_cause::RULE, &[Runbook(place_after_cause::check)]),
    (&title_length::RULE, &[Runbook(title_length::check)]),
    (&empty_limits::RULE, &[Runbook(empty_limits::check)]),
    (&length_of_time::RULE, &[Sheets(length_of_time::sheets), Runbook(length_of_time::check)]),
    (&unfilled_name::RULE, &[Runbook(unfilled_name::check)]),
];
