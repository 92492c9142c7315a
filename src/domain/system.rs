//! Systems, applications, interfaces and batch jobs: what a fault can hit and what hangs on it (R3–R6, R21, R22, R33–R35).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::allow::Allow;
use super::backup::Backup;
use super::forbidden::Forbidden;
use super::needs::Needs;
use crate::base::id::{ContactId, SystemId, ThirdPartyId};
use crate::base::text::SafeText;
use crate::base::time::Length;

/// What kind of thing a fault can hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
pub enum Kind {
    /// A host, a database, a network, a supply: what others run on.
    #[default]
    System,
    /// What the client works with; its owner is always one of the client's (R22).
    Application,
    /// A line or an exchange between two houses; it needs `line`.
    Interface,
    /// Work that runs by itself in a window of time; it needs `batch`.
    BatchJob,
}

/// One system, application, interface or batch job. Whose it is follows from the file that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct System {
    /// The id of the system, unique in the whole library.
    pub id: SystemId,
    /// The name, as people call it.
    pub name: SafeText,
    /// What kind of thing it is.
    #[serde(default)]
    pub kind: Kind,
    /// What it is for, in words that somebody who has never seen it understands (R21).
    pub purpose: SafeText,
    /// Who alone is responsible for it: for an application always the client (R22).
    pub owner: ContactId,
    /// Its protection needs: how much harm it does when it is lost (R34).
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
    /// Where it stands: hall, rack, cluster. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<SafeText>,
    /// Further people who know it, in the order in which to call them.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// What nobody may do on it (R25).
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Terms that a stranger would not know, each with what it means (R21).
    #[serde(default)]
    pub terms: indexmap::IndexMap<SafeText, SafeText>,
    /// The third party that runs it, such as a cloud service. Absent: the party in whose file it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party: Option<ThirdPartyId>,
    /// The data that it keeps, where they need more said than the system itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<Data>,
    /// In which order and how fast it comes back. Absent: nothing was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Recovery>,
    /// How its data are backed up and come back. Absent: nothing is written down; say `no_backup` where there is nothing to back up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// Why there is nothing to back up. Absent: there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_backup: Option<SafeText>,
    /// Findings about this system that are accepted for a while.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<Allow>,
    /// What a batch job needs said about it. Absent: it is no batch job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<Batch>,
    /// What an interface needs said about it. Absent: it is no interface.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
}

/// Data with protection needs of their own (R34). The system needs at least what its data need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// What data they are.
    pub name: SafeText,
    /// Their protection needs.
    pub needs: Needs,
    /// What the needs demand of whoever touches these data.
    #[serde(default)]
    pub handling: Vec<SafeText>,
    /// Whether they are about people. Absent: they are not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
}

/// Recovery objectives (X12, X13).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Recovery {
    /// The place in the order in which systems come back, from 1. Those with the same number come back side by side.
    /// Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Recovery time objective: how long it may be away at most. Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rto: Option<Length>,
    /// Recovery point objective: how much time's data may be lost at most. Absent: nothing was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rpo: Option<Length>,
}

/// What a batch job needs said about it (R33): knowledge that only the client has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// From when to when it runs.
    pub window: SafeText,
    /// What must have ended before.
    #[serde(default)]
    pub after: Vec<SystemId>,
    /// What waits for its end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<SystemId>,
    /// Where it goes on after an abort, and what must not be done twice.
    pub restart: SafeText,
    /// When it must have ended, and why then.
    pub latest_finish: SafeText,
    /// The client's person who knows it.
    pub expert: ContactId,
}

/// What an interface needs said about it (R6): where one party's duty ends, and whom to call about the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Who carries it.
    pub carrier: SafeText,
    /// The number of the circuit, as the carrier knows it.
    pub circuit: SafeText,
    /// Where the provider's duty ends and that of the others begins.
    pub demarcation: SafeText,
    /// Whom to call about the line.
    pub hotline: ContactId,
    /// How to see whether it works. Absent: there is no test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<SafeText>,
    /// Where the test is typed. Absent: it says so itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<SafeText>,
}
