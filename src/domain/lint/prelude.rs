//! What rules usually need.

pub(super) use std::sync::Arc;

pub(super) use super::digest::Digest;
pub(super) use super::passage::Passage;
pub(super) use super::phrase::Phrases;
pub(super) use super::remark::Remarks;
pub(super) use super::scene::Scene;
pub(super) use super::subject::{PartySheet, RunbookSheet, Subject, each_forbidden_of, each_jump, each_step, field_of, nearest};
pub(super) use super::trail::Trail;
pub(super) use crate::base::words::{say, say_with};
pub(super) use crate::domain::finding::{Gravity, Rule};
pub(super) use crate::domain::library::Party;

/// How many days lie between two; negative where `to` is the earlier one.
pub(super) fn days_between(from: jiff::civil::Date, to: jiff::civil::Date) -> i32 {
    // Two days of a calendar are never too far apart for days to be counted.
    (to - from).get_days()
}
