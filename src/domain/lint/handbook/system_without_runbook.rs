//! L121: no runbook is about a system with high protection needs.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::lint::lacking::Lacking;
use crate::domain::needs::Need;

pub static RULE: Rule = Rule { code: "L121", gravity: Gravity::Warning, source: "R4 R5 R6 R17" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let targets: HashSet<&SystemId> = digests.iter().flat_map(|digest| &digest.targets).collect();
    // A party without any runbook is told once, by another rule.
    let parties: HashSet<&Party> = digests.iter().map(|digest| &digest.party).collect();
    let asked = |party: &Party| parties.contains(party) && !subject.has_unread(party);
    Lacking {
        rule: &RULE,
        field: "id",
        lacks: &|party, system| {
            let high = system.needs.highest() >= Need::High && asked(party);
            high.then(|| !targets.contains(&system.id))
        },
        one: &|system| say_with("rule1-system-without-runbook", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-system-without-runbook-all", [("names", names.into())]),
        help: &|| say("rule1-system-without-runbook-help"),
    }
    .tell(subject, remarks);
}
