//! L152: no runbook restores a backup.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;

pub static RULE: Rule = Rule { code: "L152", gravity: Gravity::Warning, source: "X13 R60" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| backup.runbook.is_none()),
        one: &|system| say_with("rule1-backup-runbook", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-backup-runbook-all", [("names", names.into())]),
        help: &|| say("rule1-backup-runbook-help"),
    }
    .tell(subject, remarks);
}
