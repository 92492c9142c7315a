//! Whether everything that the safeguards demand was agreed and written down, for each party as a whole.

mod activation_missing;
mod attack_card;
mod call_back_missing;
mod challenge_missing;
mod clause_outside;
mod clause_unlinked;
mod client_without_runbook;
mod emergency_missing;
mod event_card_missing;
mod exercise_overdue;
mod grade_unasked;
mod informing_missing;
mod nobody_briefed;
mod nothing_forbidden;
mod operator_unreported;
mod out_of_band_missing;
mod responsibilities_missing;
mod roles_missing;
mod sla_missing;
mod stand_down_missing;
mod system_without_runbook;
mod topic_unplanned;

use super::Entry;
use super::Look::{Runbook, Sheets, Together};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&sla_missing::RULE, &[Sheets(sla_missing::check)]),
    (&clause_unlinked::RULE, &[Sheets(clause_unlinked::check)]),
    (&responsibilities_missing::RULE, &[Sheets(responsibilities_missing::check)]),
    (&roles_missing::RULE, &[Sheets(roles_missing::check)]),
    (&topic_unplanned::RULE, &[Sheets(topic_unplanned::check)]),
    (&exercise_overdue::RULE, &[Sheets(exercise_overdue::check)]),
    (&emergency_missing::RULE, &[Sheets(emergency_missing::check)]),
    (&grade_unasked::RULE, &[Sheets(grade_unasked::check)]),
    (&activation_missing::RULE, &[Sheets(activation_missing::check)]),
    (&stand_down_missing::RULE, &[Sheets(stand_down_missing::check)]),
    (&informing_missing::RULE, &[Sheets(informing_missing::check)]),
    (&out_of_band_missing::RULE, &[Sheets(out_of_band_missing::check)]),
    (&call_back_missing::RULE, &[Sheets(call_back_missing::check)]),
    (&challenge_missing::RULE, &[Sheets(challenge_missing::check)]),
    (&event_card_missing::RULE, &[Together(event_card_missing::together)]),
    (&attack_card::RULE, &[Runbook(attack_card::check)]),
    (&nothing_forbidden::RULE, &[Together(nothing_forbidden::together)]),
    (&client_without_runbook::RULE, &[Together(client_without_runbook::together)]),
    (&system_without_runbook::RULE, &[Together(system_without_runbook::together)]),
    (&nobody_briefed::RULE, &[Sheets(nobody_briefed::check)]),
    (&operator_unreported::RULE, &[Sheets(operator_unreported::check)]),
    (&clause_outside::RULE, &[Sheets(clause_outside::check)]),
];
