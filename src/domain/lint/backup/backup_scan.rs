//! L149: nothing says how a backup is scanned before it is restored.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;

pub static RULE: Rule = Rule { code: "L149", gravity: Gravity::Warning, source: "R16" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| backup.scan.is_none()),
        one: &|system| say_with("rule1-backup-scan", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-backup-scan-all", [("names", names.into())]),
        help: &|| say("rule1-backup-scan-help"),
    }
    .tell(subject, remarks);
}
