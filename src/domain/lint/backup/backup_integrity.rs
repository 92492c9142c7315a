//! L151: nothing says how long a restore takes, or how one sees that the data are whole.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::backup::Backup;
use crate::domain::lint::lacking::Lacking;
use crate::domain::lint::lacking::list;

pub static RULE: Rule = Rule { code: "L151", gravity: Gravity::Warning, source: "X13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| !missing(backup).is_empty()),
        one: &|system| {
            let missing = system.backup.as_ref().map(missing).unwrap_or_default();
            say_with("rule1-backup-integrity", [("name", (&system.name).into()), ("missing", list(&missing).into())])
        },
        all: &|names| say_with("rule1-backup-integrity-all", [("names", names.into())]),
        help: &|| say("rule1-backup-integrity-help"),
    }
    .tell(subject, remarks);
}

fn missing(backup: &Backup) -> Vec<SafeText> {
    let mut missing = Vec::new();
    missing.extend(backup.restore_time.is_none().then(|| say("rule1-backup-restore-time")));
    missing.extend(backup.integrity.is_none().then(|| say("rule1-backup-proof")));
    missing
}
