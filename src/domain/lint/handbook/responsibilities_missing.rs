//! L105: a party has no responsibility matrix.

use std::collections::HashSet;

use super::prelude::*;
use crate::domain::lint::lacking::systems;

pub static RULE: Rule = Rule { code: "L105", gravity: Gravity::Warning, source: "R8" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let with_systems: HashSet<&Party> = systems(subject).map(|(party, _)| party).collect();
    for sheet in subject.parties().filter(|sheet| sheet.responsibilities.is_empty()) {
        if matches!(sheet.party, Party::Client(_)) || with_systems.contains(sheet.party) {
            let message = say_with("rule1-responsibilities-missing", [("name", sheet.name.into())]);
            let help = say("rule1-responsibilities-missing-help");
            remarks.say(&RULE, sheet.file, &Trail::FILE.field("responsibilities"), message, help);
        }
    }
}
