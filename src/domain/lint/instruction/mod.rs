//! What a runbook tells its operator to do.

mod application_before_word;
mod command_chain;
mod command_without_host;
mod danger_unannounced;
mod decision_without_consequence;
mod deep_nesting;
mod empty_limits;
mod empty_text;
mod forbidden_parts;
mod forbidden_step;
mod hold_without_client;
mod hold_without_release;
mod instruction_missing;
mod irreversible_without_otherwise;
mod length_of_time;
mod limit_longer_than_level;
mod limits_without_unit;
mod many_steps;
mod missed_says_nothing;
mod no_expected_result;
mod not_approved;
mod otherwise_goes_on;
mod place_after_cause;
mod same_answers;
mod title_length;
mod unfilled_name;
mod wait_without_expect;

use super::Entry;
use super::Look::{Runbook, Sheets, Step};
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
    (&no_expected_result::RULE, &[Step(no_expected_result::check)]),
    (&irreversible_without_otherwise::RULE, &[Step(irreversible_without_otherwise::check)]),
    (&command_chain::RULE, &[Step(command_chain::check)]),
    (&wait_without_expect::RULE, &[Step(wait_without_expect::check)]),
    (&hold_without_release::RULE, &[Step(hold_without_release::check)]),
    (&hold_without_client::RULE, &[Step(hold_without_client::check)]),
    (&same_answers::RULE, &[Step(same_answers::check)]),
    (&decision_without_consequence::RULE, &[Step(decision_without_consequence::check)]),
    (&otherwise_goes_on::RULE, &[Step(otherwise_goes_on::check)]),
    (&forbidden_step::RULE, &[Step(forbidden_step::check)]),
    (&many_steps::RULE, &[Step(many_steps::check)]),
    (&deep_nesting::RULE, &[Step(deep_nesting::check)]),
    (&danger_unannounced::RULE, &[Step(danger_unannounced::check)]),
    (&command_without_host::RULE, &[Step(command_without_host::check)]),
    (&limits_without_unit::RULE, &[Step(limits_without_unit::check)]),
    (&missed_says_nothing::RULE, &[Step(missed_says_nothing::check)]),
    (&limit_longer_than_level::RULE, &[Step(limit_longer_than_level::check)]),
    (&application_before_word::RULE, &[Step(application_before_word::check)]),
];
