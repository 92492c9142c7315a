//! L150: nobody may approve a restore.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;

pub static RULE: Rule = Rule { code: "L150", gravity: Gravity::Warning, source: "X13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| backup.approved_by.is_empty()),
        one: &|system| say_with("rule1-backup-approval", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-backup-approval-all", [("names", names.into())]),
        help: &|| say("rule1-backup-approval-help"),
    }
    .tell(subject, remarks);
}
