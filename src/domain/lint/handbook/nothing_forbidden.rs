//! L119: nothing is forbidden at a client that has systems.

use std::collections::HashSet;

use super::prelude::*;
use crate::domain::lint::lacking::systems;

pub static RULE: Rule = Rule { code: "L119", gravity: Gravity::Warning, source: "R25" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let by_systems = systems(subject).filter(|(_, system)| !system.forbidden.is_empty()).map(|(party, _)| party);
    let by_runbooks = digests.iter().filter(|digest| digest.forbidden > 0).map(|digest| &digest.party);
    let forbidding: HashSet<&Party> = by_systems.chain(by_runbooks).collect();
    let with_systems: HashSet<&Party> = systems(subject).map(|(party, _)| party).collect();
    for sheet in subject.sheets.clients.iter().filter(|sheet| sheet.content.forbidden.is_empty()) {
        let party = &sheet.party;
        if with_systems.contains(party) && !forbidding.contains(party) && !subject.has_unread(party) {
            let message = say_with("rule1-nothing-forbidden", [("name", (&sheet.content.name).into())]);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("forbidden"), message, say("rule1-nothing-forbidden-help"));
        }
    }
}
