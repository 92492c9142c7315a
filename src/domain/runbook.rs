//! A runbook: one error situation of one client, or of the provider itself.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::authority::Tightening;
use super::cause::Scope;
use super::forbidden::Forbidden;
use super::step::Step;
use super::triage::Question;
use crate::base::id::{ContactId, RunbookId, SystemId};
use crate::base::text::SafeText;

/// How much harm the situation does. The order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    Low,
    Medium,
    High,
    Critical,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Runbook {
    pub id: RunbookId,
    /// Counts up with every change that was approved.
    pub revision: u32,
    /// The error situation, as the operator would name it.
    pub title: SafeText,
    /// The systems that it is about.
    pub targets: Vec<SystemId>,
    pub severity: Severity,
    /// What is seen when it happens.
    #[serde(default)]
    pub symptoms: Vec<SafeText>,
    /// Names of the alerts of the monitoring, exactly.
    #[serde(default)]
    pub alerts: Vec<SafeText>,
    #[serde(default)]
    pub tags: Vec<SafeText>,
    /// What it covers and what not (P6).
    pub scope: Card,
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Tightens the computed authority; it can never loosen it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Tightening>,
    /// Immediate actions: done first, before the cause is known (P7, X2).
    #[serde(default)]
    pub immediate: Vec<Step>,
    #[serde(default)]
    pub triage: Vec<Question>,
    /// The work instructions, each for the causes that it is written for.
    pub instructions: IndexMap<Scope, Vec<Step>>,
    /// Contacts of this situation, before those of the systems.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    pub review: Review,
}

/// The scope card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub covers: SafeText,
    #[serde(default)]
    pub not: Vec<SafeText>,
    /// What must be so before anybody starts.
    #[serde(default)]
    pub entry: Vec<SafeText>,
}

/// Who wrote it, who approved it and until when it may be trusted (R40).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub author: SafeText,
    #[serde(default)]
    pub approved: Vec<Approval>,
    pub due: Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    pub party: super::step::By,
    pub by: SafeText,
    pub on: Date,
}

impl Runbook {
    /// Every step of the runbook, immediate actions first, in reading order.
    pub fn each_step<'a>(&'a self, visit: &mut impl FnMut(&'a Step)) {
        self.immediate.iter().chain(self.instructions.values().flatten()).for_each(|step| step.each(visit));
    }
}
