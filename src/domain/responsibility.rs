//! Who is responsible for what: the responsibility matrix (R8) and the roles that initiate and implement (R36).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::id::{ContactId, SystemId};

/// One row of the matrix: who answers for a task on some systems. Every system has exactly one accountable for a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Responsibility {
    /// What there is to answer for.
    pub task: Task,
    /// The systems for which the row holds. Absent: every system of the client or provider that has no row of its own for the task.
    #[serde(default)]
    pub targets: Vec<SystemId>,
    /// The one who answers for it.
    pub accountable: ContactId,
    /// Who carries it out. Absent: the accountable one.
    #[serde(default)]
    pub responsible: Vec<ContactId>,
    /// Who is asked before.
    #[serde(default)]
    pub consulted: Vec<ContactId>,
    /// Who is told afterwards.
    #[serde(default)]
    pub informed: Vec<ContactId>,
}

/// What there is to be responsible for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Task {
    /// Hosts, operating system, network: what the provider keeps running.
    Operation,
    /// The application and its data. Where no row says so, the owner of the system is accountable (R22).
    Application,
    /// Backups are made, kept and watched.
    Backup,
    /// Data come back, and somebody sees that they are whole.
    Restore,
    /// Protection, and what is done about an attack.
    Security,
    /// Leads when an emergency was declared.
    Emergency,
}

impl Task {
    pub const ALL: [Task; 6] = [Task::Operation, Task::Application, Task::Backup, Task::Restore, Task::Security, Task::Emergency];
}

/// The roles of one party, to which its artefacts refer (R36).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Roles {
    /// Who answers for security. Absent: nobody was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it_security_officer: Option<ContactId>,
    /// Who answers for operation. Absent: nobody was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it_manager: Option<ContactId>,
    /// Who carries things out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub administrators: Vec<ContactId>,
}

/// Who sees to it that an artefact exists and is right, and who carries it out (R36).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct InCharge {
    /// Who sees to it that it exists and is right. Absent: the IT manager of the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiates: Option<ContactId>,
    /// Who carries it out. Absent: the administrators of the party.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub implements: Vec<ContactId>,
}

impl InCharge {
    /// Whether everything is left to the roles of the party.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Who initiates, by itself or by the roles of its party.
    pub fn initiator<'a>(&'a self, roles: &'a Roles) -> Option<&'a ContactId> {
        self.initiates.as_ref().or(roles.it_manager.as_ref()).or(roles.it_security_officer.as_ref())
    }

    /// Who implements, by itself or by the roles of its party.
    pub fn implementers<'a>(&'a self, roles: &'a Roles) -> &'a [ContactId] {
        if self.implements.is_empty() { &roles.administrators } else { &self.implements }
    }
}

/// The rows of a matrix that hold for a system: for each task those that name it, or else those that name no system.
pub fn rows_of<'a>(matrix: &'a [Responsibility], system: &SystemId) -> Vec<&'a Responsibility> {
    let mut rows = Vec::new();
    for task in Task::ALL {
        let of_task = || matrix.iter().filter(move |row| row.task == task);
        let named: Vec<&Responsibility> = of_task().filter(|row| row.targets.contains(system)).collect();
        match named.is_empty() {
            true => rows.extend(of_task().filter(|row| row.targets.is_empty())),
            false => rows.extend(named),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(task: Task, targets: &[&str], accountable: &str) -> Responsibility {
        Responsibility {
            task,
            targets: targets.iter().map(|id| SystemId::new(id).expect("an id")).collect(),
            accountable: ContactId::new(accountable).expect("an id"),
            responsible: Vec::new(),
            consulted: Vec::new(),
            informed: Vec::new(),
        }
    }

    #[test]
    fn a_row_that_names_the_system_counts_before_one_for_all() {
        let matrix = [row(Task::Operation, &[], "platform"), row(Task::Operation, &["san"], "storage"), row(Task::Backup, &[], "vault")];
        let of = |system: &str| -> Vec<(Task, String)> {
            let id = SystemId::new(system).expect("an id");
            rows_of(&matrix, &id).iter().map(|row| (row.task, row.accountable.to_string())).collect()
        };
        assert_eq!(of("san"), [(Task::Operation, "storage".to_owned()), (Task::Backup, "vault".to_owned())]);
        assert_eq!(of("shop"), [(Task::Operation, "platform".to_owned()), (Task::Backup, "vault".to_owned())]);
    }
}
