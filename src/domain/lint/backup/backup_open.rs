//! L153: data that must stay confidential are backed up without encryption.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::needs::Need;

pub static RULE: Rule = Rule { code: "L153", gravity: Gravity::Warning, source: "R11 R35" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "backup",
        lacks: &|_, system| {
            let data = system.data.iter().map(|data| data.needs.confidentiality);
            let need = data.fold(system.needs.confidentiality, Need::max);
            let backup = system.backup.as_ref().filter(|_| need >= Need::High)?;
            Some(backup.encryption.is_none())
        },
        one: &|system| say_with("rule1-backup-open", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-backup-open-all", [("names", names.into())]),
        help: &|| say("rule1-backup-open-help"),
    }
    .tell(subject, remarks);
}
