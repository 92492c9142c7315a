//! What was agreed: SLA clauses and the artefacts of the library that fulfil them (R7), and the exercise concept (R18, R19).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::responsibility::InCharge;
use crate::base::id::{ClauseId, ContactId, RunbookId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Length;

/// A clause of the service level agreement, made specific (R7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// The number of the clause in the agreement.
    pub id: ClauseId,
    /// What was agreed, with its figures.
    pub says: SafeText,
    /// The systems that it is about. Absent: everything under the contract.
    #[serde(default)]
    pub targets: Vec<SystemId>,
    /// What in this library fulfils it.
    #[serde(default)]
    pub fulfilled_by: Vec<Artefact>,
}

/// A part of the library, or a document outside it, that fulfils a clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Artefact {
    /// A runbook.
    Runbook(RunbookId),
    /// The backup regulation of this system.
    Backup(SystemId),
    /// A contact.
    Contact(ContactId),
    /// The escalation of the client.
    Escalation,
    /// The emergency rules of the client.
    Emergency,
    /// The planned exercise on this topic.
    Exercise(Topic),
    /// A document outside the library, by its name and where it lies.
    Document(SafeText),
}

/// What an exercise is about (R58–R61).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Topic {
    /// One system or one room fails (R58).
    PartialFailure,
    /// The data centre or the whole house fails (R59).
    TotalFailure,
    /// Data come back from a backup (R60).
    Restore,
    /// An attack, malicious programs, a leak (R61).
    SecurityIncident,
}

impl Topic {
    pub const ALL: [Topic; 4] = [Topic::PartialFailure, Topic::TotalFailure, Topic::Restore, Topic::SecurityIncident];
}

/// A line of the exercise concept: what is exercised, how often, and when it last was (R18, R19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedExercise {
    /// What it is about.
    pub topic: Topic,
    /// At the latest so long after the one before.
    pub every: Length,
    /// The day of the last one. Absent: it never took place, so it is due at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// The runbooks that it exercises.
    #[serde(default)]
    pub runbooks: Vec<RunbookId>,
    /// Who takes part beside the operators.
    #[serde(default)]
    pub with: Vec<ContactId>,
    /// Who sees to it and who carries it out (R36).
    #[serde(default, skip_serializing_if = "InCharge::is_default")]
    pub roles: InCharge,
}

impl PlannedExercise {
    /// The last day on which it is in time. None: it never took place, so it is due at once.
    pub fn due(&self) -> Option<Date> {
        let days = i64::try_from(self.every.as_duration().as_secs() / 86_400).ok()?;
        self.last?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
    }
}
