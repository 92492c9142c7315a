//! L147: a backup regulation does not say when, how long or on what.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::backup::Backup;
use crate::domain::lint::lacking::Lacking;
use crate::domain::lint::lacking::list;

pub static RULE: Rule = Rule { code: "L147", gravity: Gravity::Warning, source: "R11" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| system.backup.as_ref().map(|backup| !missing(backup).is_empty()),
        one: &|system| {
            let missing = system.backup.as_ref().map(missing).unwrap_or_default();
            say_with("rule1-backup-gaps", [("name", (&system.name).into()), ("missing", list(&missing).into())])
        },
        all: &|names| say_with("rule1-backup-gaps-all", [("names", names.into())]),
        help: &|| say("rule1-backup-gaps-help"),
    }
    .tell(subject, remarks);
}

fn missing(backup: &Backup) -> Vec<SafeText> {
    let mut missing = Vec::new();
    missing.extend(backup.schedule.as_str().trim().is_empty().then(|| say("rule1-backup-schedule")));
    missing.extend(backup.every.is_none().then(|| say("rule1-backup-every")));
    missing.extend(backup.keep.is_none().then(|| say("rule1-backup-keep")));
    missing.extend(backup.media.is_empty().then(|| say("rule1-backup-media")));
    missing.extend(backup.place.as_str().trim().is_empty().then(|| say("rule1-backup-place")));
    missing
}
