//! L103: the library says nothing of what was agreed with a client.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L103", gravity: Gravity::Warning, source: "R7" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.sheets.clients.iter().filter(|sheet| sheet.content.sla.is_empty()) {
        let message = say_with("rule1-sla-missing", [("name", (&sheet.content.name).into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("sla"), message, say("rule1-sla-missing-help"));
    }
}
