//! A runbook: one error situation of one client, or of the provider itself.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::allow::Allow;
use super::authority::Tightening;
use super::cause::Scope;
use super::forbidden::Forbidden;
use super::responsibility::InCharge;
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
    /// The event of which this is the card, if it is one (X2, X7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hazard: Option<Hazard>,
    /// Terms that a stranger would not know, beside those of the systems (R21).
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub terms: IndexMap<SafeText, SafeText>,
    /// Who sees to it that it exists and who carries it out (R36).
    #[serde(default, skip_serializing_if = "InCharge::is_default")]
    pub roles: InCharge,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
}

/// What hits a data centre as a whole, or is suspected to (X2, X7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hazard {
    Fire,
    Water,
    Power,
    Climate,
    LinkLoss,
    Intrusion,
    SuspectedAttack,
}

impl Hazard {
    pub const ALL: [Hazard; 7] =
        [Hazard::Fire, Hazard::Water, Hazard::Power, Hazard::Climate, Hazard::LinkLoss, Hazard::Intrusion, Hazard::SuspectedAttack];
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
    /// The day on which it was last exercised or used in earnest (R19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercised: Option<Date>,
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
