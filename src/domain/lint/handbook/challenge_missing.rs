//! L116: no contact of a client has a question that a caller is asked before he is believed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L116", gravity: Gravity::Warning, source: "R83" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in &subject.sheets.clients {
        let contacts = &sheet.content.contacts;
        if !contacts.is_empty() && contacts.iter().all(|contact| contact.challenge.is_none()) {
            let message = say_with("rule1-challenge-missing", [("name", (&sheet.content.name).into())]);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("contacts"), message, say("rule1-challenge-missing-help"));
        }
    }
}
