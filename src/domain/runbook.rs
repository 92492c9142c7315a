//! A runbook: one error situation of one client, or of the provider itself.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::allow::Allow;
use super::authority::Tightening;
use super::cause::Scope;
use super::forbidden::Forbidden;
use super::responsibility::InCharge;
use super::step::Step;
use super::triage::Question;
use crate::base::id::{ContactId, RunbookId, SystemId};
use crate::base::schema::entries;
use crate::base::text::SafeText;

/// How much harm the situation does. The order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Severity {
    /// Nobody is kept from work.
    Low,
    /// Some are kept from work, or there is a way round.
    Medium,
    /// An important service stands still.
    High,
    /// Lives, the law or the existence of the house are touched.
    Critical,
}

/// `…/runbooks/<id>.ron`: one error situation of one client, or of the provider itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Runbook {
    /// The id of the runbook, unique in the whole library: the name of its file.
    pub id: RunbookId,
    /// Counts up with every change that was approved.
    pub revision: u32,
    /// The error situation, as the operator would name it.
    pub title: SafeText,
    /// The systems that it is about.
    pub targets: Vec<SystemId>,
    /// How much harm the situation does.
    pub severity: Severity,
    /// What is seen when it happens.
    #[serde(default)]
    pub symptoms: Vec<SafeText>,
    /// Names of the alerts of the monitoring, exactly.
    #[serde(default)]
    pub alerts: Vec<SafeText>,
    /// Words by which it is found beside those of the title.
    #[serde(default)]
    pub tags: Vec<SafeText>,
    /// What it covers and what not (P6).
    pub scope: Card,
    /// What nobody may do in this situation (R25).
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Tightens the computed authority; it can never loosen it. Absent: the computed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Tightening>,
    /// Immediate actions: done first, before the cause is known (P7, X2).
    #[serde(default)]
    pub immediate: Vec<Step>,
    /// Questions that tell first where the fault is, then what causes it (R26–R28).
    #[serde(default)]
    pub triage: Vec<Question>,
    /// The work instructions, each for the causes that it is written for. The narrowest that fits is used; every cause that triage can
    /// find needs one, and so does an unknown one (R17).
    #[schemars(schema_with = "entries::<Scope, Vec<Step>>")]
    pub instructions: IndexMap<Scope, Vec<Step>>,
    /// Contacts of this situation, before those of the systems.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Who wrote it, who approved it and until when it may be trusted (R40).
    pub review: Review,
    /// The event of which this is the card (X2, X7). Absent: it is no such card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hazard: Option<Hazard>,
    /// Terms that a stranger would not know, beside those of the systems (R21).
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub terms: IndexMap<SafeText, SafeText>,
    /// Who sees to it that it exists and who carries it out (R36).
    #[serde(default, skip_serializing_if = "InCharge::is_default")]
    pub roles: InCharge,
    /// Findings about this runbook that are accepted for a while.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
}

/// What hits a data centre as a whole, or is suspected to (X2, X7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Hazard {
    /// Fire or smoke.
    Fire,
    /// Water where none belongs.
    Water,
    /// Power fails.
    Power,
    /// Cooling fails.
    Climate,
    /// A line out of the house fails.
    LinkLoss,
    /// Somebody is in the house who does not belong there.
    Intrusion,
    /// Somebody may be in the systems who does not belong there.
    SuspectedAttack,
}

impl Hazard {
    pub const ALL: [Hazard; 7] =
        [Hazard::Fire, Hazard::Water, Hazard::Power, Hazard::Climate, Hazard::LinkLoss, Hazard::Intrusion, Hazard::SuspectedAttack];
}

/// The scope card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The situation in a sentence: what is so when this runbook is the right one.
    pub covers: SafeText,
    /// What looks alike and is not meant.
    #[serde(default)]
    pub not: Vec<SafeText>,
    /// What must be so before anybody starts.
    #[serde(default)]
    pub entry: Vec<SafeText>,
}

/// Who wrote it, who approved it and until when it may be trusted (R40).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who wrote it.
    pub author: SafeText,
    /// Who approved it, for which party and when.
    #[serde(default)]
    pub approved: Vec<Approval>,
    /// The day until which it may be trusted.
    pub due: Date,
    /// The day on which it was last exercised or used in earnest (R19). Absent: it never was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercised: Option<Date>,
}

/// That somebody approved a runbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// For which party.
    pub party: super::step::By,
    /// Who approved it.
    pub by: SafeText,
    /// The day.
    pub on: Date,
}

impl Runbook {
    /// Every step of the runbook, immediate actions first, in reading order.
    pub fn each_step<'a>(&'a self, visit: &mut impl FnMut(&'a Step)) {
        self.immediate.iter().chain(self.instructions.values().flatten()).for_each(|step| step.each(visit));
    }
}
