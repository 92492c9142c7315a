//! L180: two rows of a matrix are about the same task on the same system.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::responsibility::Task;

pub static RULE: Rule = Rule { code: "L180", gravity: Gravity::Error, source: "R8" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("responsibilities");
    for sheet in subject.parties() {
        // A row without targets is about all systems that have none of their own.
        let mut seen: HashSet<(Task, Option<&SystemId>)> = HashSet::new();
        for (n, row) in sheet.responsibilities.iter().enumerate() {
            let (row_trail, task) = (list.item(n), format!("{:?}", row.task));
            if row.targets.is_empty() && !seen.insert((row.task, None)) {
                let message = say_with("rule1-two-accountable-all", [("task", task.as_str().into())]);
                remarks.say(&RULE, sheet.file, &row_trail.field("task"), message, say("rule1-two-accountable-help"));
            }
            for (n, id) in row.targets.iter().enumerate() {
                if !seen.insert((row.task, Some(id))) {
                    let message = say_with("rule1-two-accountable", [("task", task.as_str().into()), ("id", id.as_str().into())]);
                    remarks.say(&RULE, sheet.file, &row_trail.field("targets").item(n), message, say("rule1-two-accountable-help"));
                }
            }
        }
    }
}
