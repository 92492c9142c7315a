//! Systems, applications, interfaces and batch jobs: what a fault can hit and what hangs on it (R3–R6, R21, R22, R33–R35).

use serde::{Deserialize, Serialize};

use super::allow::Allow;
use super::backup::Backup;
use super::forbidden::Forbidden;
use super::needs::Needs;
use crate::base::id::{ContactId, SystemId, ThirdPartyId};
use crate::base::text::SafeText;
use crate::base::time::Length;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Kind {
    #[default]
    System,
    Application,
    Interface,
    BatchJob,
}

/// One system. Whose it is follows from the file that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct System {
    pub id: SystemId,
    pub name: SafeText,
    #[serde(default)]
    pub kind: Kind,
    /// What it is for, in words that somebody who has never seen it understands (R21).
    pub purpose: SafeText,
    /// Who alone is responsible for it: for an application always the client (R22).
    pub owner: ContactId,
    #[serde(default)]
    pub needs: Needs,
    /// What the protection needs demand of whoever works on it: "no data leaves the building".
    #[serde(default)]
    pub handling: Vec<SafeText>,
    /// What it needs in order to work. Side effects are computed from this.
    #[serde(default)]
    pub depends_on: Vec<SystemId>,
    /// Host names, as they are typed on a console.
    #[serde(default)]
    pub hosts: Vec<SafeText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<SafeText>,
    /// Further people who know it, in the order in which to call them.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Terms that a stranger would not know.
    #[serde(default)]
    pub terms: indexmap::IndexMap<SafeText, SafeText>,
    /// The third party that runs it, such as a cloud service. Absent: the party in whose file it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party: Option<ThirdPartyId>,
    /// The data that it keeps, where they need more said than the system itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<Data>,
    /// In which order and how fast it comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Recovery>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// Why there is nothing to back up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_backup: Option<SafeText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<Batch>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
}

/// Data with protection needs of their own (R34). The system needs at least what its data need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub name: SafeText,
    pub needs: Needs,
    /// What the needs demand of whoever touches these data.
    #[serde(default)]
    pub handling: Vec<SafeText>,
    /// Whether they are about people.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
}

/// Recovery objectives (X12, X13).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Recovery {
    /// The place in the order in which systems come back, from 1. Those with the same number come back side by side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Recovery time objective: how long it may be away at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rto: Option<Length>,
    /// Recovery point objective: how much time's data may be lost at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rpo: Option<Length>,
}

/// What a batch job needs said about it (R33): knowledge that only the client has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    pub window: SafeText,
    /// What must have ended before.
    #[serde(default)]
    pub after: Vec<SystemId>,
    /// What waits for its end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<SystemId>,
    pub restart: SafeText,
    pub latest_finish: SafeText,
    pub expert: ContactId,
}

/// What an interface needs said about it (R6): where one party's duty ends, and whom to call about the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub carrier: SafeText,
    pub circuit: SafeText,
    pub demarcation: SafeText,
    pub hotline: ContactId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<SafeText>,
}
