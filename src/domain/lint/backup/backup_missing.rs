//! L146: a system that can keep data has neither a backup nor a reason why not.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::system::{Kind, System};

pub static RULE: Rule = Rule { code: "L146", gravity: Gravity::Warning, source: "R11" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| matches!(system.kind, Kind::System | Kind::Application).then(|| says_nothing(system)),
        one: &|system| say_with("rule1-backup-missing", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-backup-missing-all", [("names", names.into())]),
        help: &|| say("rule1-backup-missing-help"),
    }
    .tell(subject, remarks);
}

fn says_nothing(system: &System) -> bool {
    system.backup.is_none() && system.no_backup.as_ref().is_none_or(|reason| reason.as_str().trim().is_empty())
}
