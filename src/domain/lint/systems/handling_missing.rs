//! L133: needs are high, and no handling rule follows from them.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::needs::{HandlingRules, Need, Needs};
use crate::domain::system::System;

pub static RULE: Rule = Rule { code: "L133", gravity: Gravity::Warning, source: "R35" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let of_provider = subject.sheets.provider.as_ref().map(|sheet| &sheet.content.handling);
    let of_client = |party: &Party| subject.client(party).map(|client| &client.handling);
    let lacks = |party: &Party, system: &System| {
        let needs = system.data.iter().fold(system.needs, |needs, data| needs.together(data.needs));
        if needs.highest() < Need::High || subject.may_be_unread(party) {
            return None;
        }
        let said = !system.handling.is_empty() || system.data.iter().any(|data| !data.handling.is_empty());
        let follows = || [of_client(party), of_provider].into_iter().flatten().any(|rules| has_rule(rules, needs));
        Some(!said && !follows())
    };
    Lacking {
        rule: &RULE,
        field: "handling",
        lacks: &lacks,
        one: &|system| say_with("rule1-handling-missing", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-handling-missing-all", [("names", names.into())]),
        help: &|| say("rule1-handling-missing-help"),
    }
    .tell(subject, remarks);
}

/// Whether a rule follows from a need above the normal one.
fn has_rule(rules: &HandlingRules, needs: Needs) -> bool {
    let pairs =
        [(&rules.confidentiality, needs.confidentiality), (&rules.integrity, needs.integrity), (&rules.availability, needs.availability)];
    let raised = |level: &Need, need: Need| (Need::High..=need).contains(level);
    pairs.iter().any(|(rules, need)| rules.iter().any(|(level, rules)| raised(level, *need) && !rules.is_empty()))
}
