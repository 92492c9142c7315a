//! L104: a clause names nothing that fulfils it.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L104", gravity: Gravity::Warning, source: "R7" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("sla");
    for sheet in &subject.sheets.clients {
        for (n, clause) in sheet.content.sla.iter().enumerate().filter(|(_, clause)| clause.fulfilled_by.is_empty()) {
            let message = say_with("rule1-clause-unlinked", [("id", clause.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n).field("fulfilled_by"), message, say("rule1-clause-unlinked-help"));
        }
    }
}
