//! What holds when a disruption grows: grading by guiding questions (X10), activation and stand-down (X12), who may inform whom and
//! over which channel (X11). Data only; qrh gives no legal advice.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::id::ContactId;
use crate::base::text::SafeText;

/// The emergency rules of a client or of the provider.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Emergency {
    /// Guiding questions; the highest grade with a yes counts.
    pub grading: Vec<Criterion>,
    /// When emergency operation begins and who declares it. Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation: Option<Activation>,
    /// When emergency operation ends and who says so. Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stand_down: Option<StandDown>,
    /// Who may tell whom what (X11).
    pub information: Vec<Informing>,
    /// How people speak with each other when mail, telephone system or chat cannot be trusted. Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_band: Option<SafeText>,
}

/// How grave an incident is (X10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Grade {
    /// It is mastered by those who work at the time.
    Disruption,
    /// Business stands still for long or in large part; the emergency rules hold.
    Emergency,
    /// The existence of the house or the lives of people are in danger.
    Crisis,
}

impl Grade {
    pub const ALL: [Grade; 3] = [Grade::Disruption, Grade::Emergency, Grade::Crisis];
}

/// A guiding question: a yes means at least this grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// A question that is answered with yes or no.
    pub ask: SafeText,
    /// The grade that a yes means at least.
    pub grade: Grade,
}

/// When emergency operation begins and who declares it (X12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activation {
    /// Any one of them is enough.
    pub when: Vec<SafeText>,
    /// Who may declare it; any one of them is enough.
    pub by: Vec<ContactId>,
}

/// When emergency operation ends, who says so, and what is taken back afterwards (X12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StandDown {
    /// All of them must be met.
    pub when: Vec<SafeText>,
    /// Who may say so; any one of them is enough.
    pub by: Vec<ContactId>,
    /// Temporary measures that are taken back.
    #[serde(default)]
    pub undo: Vec<SafeText>,
}

/// Who may tell whom what (X11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Informing {
    /// Who is told.
    pub whom: SafeText,
    /// Nobody else may.
    pub by: Vec<ContactId>,
    /// What may be said.
    pub about: SafeText,
    /// Over which channel. Absent: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<SafeText>,
}
