//! L004: two client files give the same id, so that clients are mixed up.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L004", gravity: Gravity::Error, source: "X15" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for (n, sheet) in subject.sheets.clients.iter().enumerate() {
        let before = subject.sheets.clients.iter().take(n);
        if let Some(first) = before.clone().find(|other| other.content.id == sheet.content.id) {
            let values = [("id", sheet.content.id.as_str().into()), ("file", first.file.as_ref().into())];
            let message = say_with("check-duplicate-client", values);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("id"), message, say("check-duplicate-client-help"));
        }
    }
}
