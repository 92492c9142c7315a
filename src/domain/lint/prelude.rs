//! What rules usually need.

pub(super) use std::sync::Arc;

pub(super) use super::digest::Digest;
pub(super) use super::remark::Remarks;
pub(super) use super::subject::{PartySheet, RunbookSheet, Subject, each_forbidden_of, each_jump, each_step, field_of, nearest};
pub(super) use super::trail::Trail;
pub(super) use crate::base::words::{say, say_with};
pub(super) use crate::domain::finding::{Gravity, Rule};
pub(super) use crate::domain::library::Party;
