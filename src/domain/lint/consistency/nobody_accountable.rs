//! L181: for a task on some systems the matrix of their party names nobody.

use std::collections::{HashMap, HashSet};

use super::prelude::*;
use crate::base::id::SystemId;
use crate::base::text::SafeText;
use crate::domain::lint::lacking::{names, systems};
use crate::domain::responsibility::{Responsibility, Task};
use crate::domain::system::System;

pub static RULE: Rule = Rule { code: "L181", gravity: Gravity::Warning, source: "R8" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut own: HashMap<&Party, Vec<&System>> = HashMap::new();
    for (party, system) in systems(subject) {
        own.entry(party).or_default().push(system);
    }
    for sheet in subject.parties().filter(|sheet| !sheet.responsibilities.is_empty()) {
        // Where no row is about the application, its owner is accountable.
        for task in Task::ALL.into_iter().filter(|task| *task != Task::Application) {
            let rows = || sheet.responsibilities.iter().filter(move |row| row.task == task);
            if rows().any(|row| row.targets.is_empty()) {
                continue;
            }
            let missing = missing(own.get(sheet.party).map(Vec::as_slice).unwrap_or_default(), task, rows());
            if !missing.is_empty() {
                let task = format!("{task:?}");
                let message = say_with("rule1-nobody-accountable", [("task", task.as_str().into()), ("names", names(&missing).into())]);
                let help = say_with("rule1-nobody-accountable-help", [("task", task.as_str().into())]);
                remarks.say(&RULE, sheet.file, &Trail::FILE.field("responsibilities"), message, help);
            }
        }
    }
}

/// The names of the systems that none of the rows is about. What has no backup needs nobody for it.
fn missing<'a>(own: &[&'a System], task: Task, rows: impl Iterator<Item = &'a Responsibility>) -> Vec<&'a SafeText> {
    let named: HashSet<&SystemId> = rows.flat_map(|row| &row.targets).collect();
    let asked = own.iter().filter(|system| !matches!(task, Task::Backup | Task::Restore) || system.backup.is_some());
    asked.filter(|system| !named.contains(&system.id)).map(|system| &system.name).collect()
}
