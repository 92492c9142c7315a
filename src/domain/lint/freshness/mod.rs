//! What has grown old, or says a day that cannot be.

mod approval_ahead;
mod approval_old;
mod contact_ahead;
mod contact_stale;
mod contact_unverified;
mod exceptions_past;
mod exercise_ahead;
mod exercised_long_ago;
mod holidays_end;
mod never_exercised;
mod restore_ahead;
mod restore_stale;
mod restore_untested;
mod review_never;
mod review_overdue;
mod review_soon;

use super::Entry;
use super::Look::{Runbook, Sheets, Together};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&review_overdue::RULE, &[Runbook(review_overdue::check)]),
    (&review_soon::RULE, &[Runbook(review_soon::check)]),
    (&review_never::RULE, &[Runbook(review_never::check)]),
    (&approval_old::RULE, &[Runbook(approval_old::check)]),
    (&approval_ahead::RULE, &[Runbook(approval_ahead::check)]),
    (&contact_unverified::RULE, &[Sheets(contact_unverified::sheets)]),
    (&contact_stale::RULE, &[Sheets(contact_stale::sheets)]),
    (&contact_ahead::RULE, &[Sheets(contact_ahead::sheets)]),
    (&restore_untested::RULE, &[Sheets(restore_untested::sheets)]),
    (&restore_stale::RULE, &[Sheets(restore_stale::sheets)]),
    (&restore_ahead::RULE, &[Sheets(restore_ahead::sheets)]),
    (&never_exercised::RULE, &[Together(never_exercised::check)]),
    (&exercised_long_ago::RULE, &[Runbook(exercised_long_ago::check)]),
    (&exercise_ahead::RULE, &[Sheets(exercise_ahead::sheets), Runbook(exercise_ahead::check)]),
    (&holidays_end::RULE, &[Sheets(holidays_end::sheets)]),
    (&exceptions_past::RULE, &[Sheets(exceptions_past::sheets)]),
];
