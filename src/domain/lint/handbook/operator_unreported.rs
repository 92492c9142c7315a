//! L123: an operator works for a client to whom nobody reported him.

use super::prelude::*;
use crate::base::id::ClientId;

pub static RULE: Rule = Rule { code: "L123", gravity: Gravity::Warning, source: "R47" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let Some(provider) = &subject.sheets.provider else { return };
    // That a client is not there is told by another rule.
    let is_there = |id: &&ClientId| subject.sheets.folders.contains(id);
    let operators = &provider.content.operators;
    let list = Trail::FILE.field("operators");
    // Where nothing was reported of anybody, one sentence is enough.
    if operators.len() > 1 && operators.iter().all(|operator| operator.reported.is_empty() && !operator.briefed.is_empty()) {
        remarks.say(&RULE, &provider.file, &list, say("rule1-operators-unreported"), say("rule1-operator-unreported-help"));
        return;
    }
    for (n, operator) in operators.iter().enumerate() {
        let missing: Vec<&ClientId> = operator.briefed.iter().filter(is_there).filter(|id| !operator.reported.contains(id)).collect();
        if !missing.is_empty() {
            let clients: Vec<&str> = missing.iter().map(|id| id.as_str()).collect();
            let values = [("name", (&operator.name).into()), ("clients", clients.join(", ").into())];
            let message = say_with("rule1-operator-unreported", values);
            remarks.say(&RULE, &provider.file, &list.item(n).field("reported"), message, say("rule1-operator-unreported-help"));
        }
    }
}
