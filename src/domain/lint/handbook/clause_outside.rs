//! L124: a clause is fulfilled by documents outside the library alone, which nobody can read when nothing else works.

use super::prelude::*;
use crate::domain::contract::Artefact;

pub static RULE: Rule = Rule { code: "L124", gravity: Gravity::Advice, source: "R7 X4" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("sla");
    for sheet in &subject.sheets.clients {
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            let outside = clause.fulfilled_by.iter().all(|artefact| matches!(artefact, Artefact::Document(_)));
            if outside && !clause.fulfilled_by.is_empty() {
                let message = say_with("rule1-clause-outside", [("id", clause.id.as_str().into())]);
                remarks.say(&RULE, &sheet.file, &list.item(n).field("fulfilled_by"), message, say("rule1-clause-outside-help"));
            }
        }
    }
}
