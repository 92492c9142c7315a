//! L132: none of a client's systems says what it needs, so that side effects cannot be computed.

use std::collections::HashSet;

use super::prelude::*;
use crate::domain::lint::lacking::systems;

pub static RULE: Rule = Rule { code: "L132", gravity: Gravity::Warning, source: "R29 R30" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let with: HashSet<&Party> = systems(subject).filter(|(_, system)| !system.depends_on.is_empty()).map(|(party, _)| party).collect();
    let mut told: HashSet<&Party> = HashSet::new();
    for sheet in subject.sheets.systems.iter().filter(|sheet| sheet.content.len() > 1) {
        if !with.contains(&sheet.party) && told.insert(&sheet.party) {
            let trail = Trail::FILE.item(0);
            remarks.say(
                &RULE,
                &sheet.file,
                &trail.field("depends_on"),
                say("rule1-dependencies-missing"),
                say("rule1-dependencies-missing-help"),
            );
        }
    }
}
