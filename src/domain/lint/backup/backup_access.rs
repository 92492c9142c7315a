//! L148: nobody knows when the media can be reached, who opens the place, or how long it takes.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::backup::Backup;
use crate::domain::lint::lacking::Lacking;
use crate::domain::lint::lacking::list;

pub static RULE: Rule = Rule { code: "L148", gravity: Gravity::Warning, source: "R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| !missing(backup).is_empty()),
        one: &|system| {
            let missing = system.backup.as_ref().map(missing).unwrap_or_default();
            say_with("rule1-backup-access", [("name", (&system.name).into()), ("missing", list(&missing).into())])
        },
        all: &|names| say_with("rule1-backup-access-all", [("names", names.into())]),
        help: &|| say("rule1-backup-access-help"),
    }
    .tell(subject, remarks);
}

fn missing(backup: &Backup) -> Vec<SafeText> {
    let mut missing = Vec::new();
    missing.extend(backup.access.is_none().then(|| say("rule1-backup-hours")));
    missing.extend(backup.opened_by.is_none().then(|| say("rule1-backup-opened-by")));
    missing.extend(backup.retrieval.is_none().then(|| say("rule1-backup-retrieval")));
    missing
}
