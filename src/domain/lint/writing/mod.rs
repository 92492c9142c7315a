//! What is written and says nothing, says it twice, or cannot be meant as it is written.

mod hollow_text;
mod mistyped_host;
mod said_twice;
mod unlikely_day;
mod unlikely_length;

use super::Entry;
use super::Look::{Runbook, Sheets};
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    (&hollow_text::RULE, &[Sheets(hollow_text::sheets), Runbook(hollow_text::check)]),
    (&said_twice::RULE, &[Sheets(said_twice::sheets), Runbook(said_twice::check)]),
    (&mistyped_host::RULE, &[Runbook(mistyped_host::check)]),
    (&unlikely_day::RULE, &[Sheets(unlikely_day::sheets)]),
    (&unlikely_length::RULE, &[Sheets(unlikely_length::sheets), Runbook(unlikely_length::check)]),
];
