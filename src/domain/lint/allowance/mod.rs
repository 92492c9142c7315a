//! The `allow` that silences other rules.

mod allow_expired;
pub mod allow_idle;
mod allow_unknown;

use super::Entry;
use super::Look::{Runbook, Sheets};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&allow_expired::RULE, &[Sheets(allow_expired::sheets), Runbook(allow_expired::check)]),
    (&allow_unknown::RULE, &[Sheets(allow_unknown::sheets), Runbook(allow_unknown::check)]),
    // Told by the check itself, after everything else.
    (&allow_idle::RULE, &[]),
];
