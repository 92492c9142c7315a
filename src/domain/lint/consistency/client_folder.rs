//! L010: a client file says another id than its folder, and runbooks are found by the folder.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L010", gravity: Gravity::Error, source: "X15" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in &subject.sheets.clients {
        if let Party::Client(folder) = &sheet.party
            && *folder != sheet.content.id
        {
            let values = [("id", sheet.content.id.as_str().into()), ("folder", folder.as_str().into())];
            let message = say_with("check-client-folder", values);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("id"), message, say("check-client-folder-help"));
        }
    }
}
