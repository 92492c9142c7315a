//! L042: a client has no contact at all.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L042", gravity: Gravity::Error, source: "R32" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.sheets.clients.iter().filter(|sheet| sheet.content.contacts.is_empty()) {
        let message = say_with("check-no-client-contact", [("name", (&sheet.content.name).into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("contacts"), message, say("check-no-client-contact-help"));
    }
}
