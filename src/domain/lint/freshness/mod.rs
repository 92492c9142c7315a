//! What has grown old.

mod review_overdue;

use super::Entry;
use super::Look::Runbook;
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[(&review_overdue::RULE, &[Runbook(review_overdue::check)])];
