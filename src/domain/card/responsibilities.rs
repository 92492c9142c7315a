//! The responsibility card: for each target who answers for which task, and who initiates and implements (R8, R22, R36).

use jiff::Timestamp;
use serde::Serialize;

use super::party_name;
use super::person::Person;
use crate::base::id::{ContactId, SystemId};
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::library::Party;
use crate::domain::responsibility::{InCharge, Responsibility, Roles, Task, rows_of};
use crate::domain::system::System;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Responsibilities {
    pub system: SystemId,
    pub name: SafeText,
    pub party: SafeText,
    pub owner: Person,
    /// In the order of the tasks.
    pub rows: Vec<Row>,
    /// The tasks for which nobody is named.
    pub nobody: Vec<Task>,
    /// Who sees to its backup regulation.
    pub backup: Option<Charge>,
}

/// Who does what for one task.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    pub task: Task,
    pub accountable: Person,
    /// Nobody: the accountable one.
    pub responsible: Vec<Person>,
    pub consulted: Vec<Person>,
    pub informed: Vec<Person>,
    /// No row says so; it follows from the owner of the application (R22).
    pub by_ownership: bool,
}

/// Who initiates an artefact and who implements it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Charge {
    pub initiates: Option<Person>,
    pub implements: Vec<Person>,
}

/// The roles of one party.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RolesCard {
    pub party: SafeText,
    pub it_security_officer: Option<Person>,
    pub it_manager: Option<Person>,
    pub administrators: Vec<Person>,
}

impl Responsibilities {
    pub fn of(case: &Case, party: &Party, system: &System, now: Timestamp) -> Self {
        let rows = rows(case, party, system, now);
        let nobody = Task::ALL.into_iter().filter(|task| !rows.iter().any(|row| row.task == *task)).collect();
        Self {
            system: system.id.clone(),
            name: system.name.one_line(),
            party: party_name(case, party),
            owner: Person::of(case, &system.owner, now),
            rows,
            nobody,
            backup: system.backup.as_ref().map(|backup| charge(case, &backup.roles, roles_of(case, party), now)),
        }
    }
}

fn rows(case: &Case, party: &Party, system: &System, now: Timestamp) -> Vec<Row> {
    let people = |ids: &[ContactId]| Person::each(case, ids, now);
    let row = |row: &Responsibility| Row {
        task: row.task,
        accountable: Person::of(case, &row.accountable, now),
        responsible: people(&row.responsible),
        consulted: people(&row.consulted),
        informed: people(&row.informed),
        by_ownership: false,
    };
    let own: &[Responsibility] = match (party, &case.client) {
        (Party::Client(_), Some(client)) if *party == case.party => &client.responsibilities,
        (Party::Client(_), _) => &[],
        (Party::Provider, _) => &case.provider.responsibilities,
    };
    let mut rows: Vec<Row> = rows_of(own, &system.id).into_iter().map(row).collect();
    // The provider's matrix may name a system of a client.
    for of_provider in case.provider.responsibilities.iter().filter(|_| *party != Party::Provider) {
        if of_provider.targets.contains(&system.id) && !rows.iter().any(|known| known.task == of_provider.task) {
            rows.push(row(of_provider));
        }
    }
    if !rows.iter().any(|row| row.task == Task::Application) {
        let accountable = Person::of(case, &system.owner, now);
        let (responsible, consulted, informed) = (Vec::new(), Vec::new(), Vec::new());
        rows.push(Row { task: Task::Application, accountable, responsible, consulted, informed, by_ownership: true });
    }
    rows.sort_by_key(|row| row.task);
    rows
}

fn roles_of<'a>(case: &'a Case, party: &Party) -> &'a Roles {
    match (party, &case.client) {
        (Party::Client(_), Some(client)) => &client.roles,
        _ => &case.provider.roles,
    }
}

/// Who initiates and implements the runbook of the case.
pub fn of_runbook(case: &Case, now: Timestamp) -> Charge {
    charge(case, &case.runbook.roles, roles_of(case, &case.party), now)
}

fn charge(case: &Case, in_charge: &InCharge, roles: &Roles, now: Timestamp) -> Charge {
    Charge {
        initiates: in_charge.initiator(roles).map(|id| Person::of(case, id, now)),
        implements: Person::each(case, in_charge.implementers(roles), now),
    }
}

/// The roles of the client, then those of the provider; a party that fills none is left out.
pub fn roles(case: &Case, now: Timestamp) -> Vec<RolesCard> {
    let client = case.client.iter().map(|client| (&case.party, &client.roles));
    let all = client.chain([(&Party::Provider, &case.provider.roles)]);
    let card = |(party, roles): (&Party, &Roles)| RolesCard {
        party: party_name(case, party),
        it_security_officer: roles.it_security_officer.as_ref().map(|id| Person::of(case, id, now)),
        it_manager: roles.it_manager.as_ref().map(|id| Person::of(case, id, now)),
        administrators: Person::each(case, &roles.administrators, now),
    };
    all.filter(|(_, roles)| **roles != Roles::default()).map(card).collect()
}
