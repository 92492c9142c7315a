//! L022: an operator is briefed for a client that the library does not have, or somebody was reported to one.

use super::prelude::*;
use crate::base::id::ClientId;

pub static RULE: Rule = Rule { code: "L022", gravity: Gravity::Error, source: "R84" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    if let Some(sheet) = &subject.sheets.provider {
        let operators = Trail::FILE.field("operators");
        for (n, operator) in sheet.content.operators.iter().enumerate() {
            let here = operators.item(n);
            look(subject, &sheet.file, &here.field("briefed"), &operator.briefed, remarks);
            look(subject, &sheet.file, &here.field("reported"), &operator.reported, remarks);
        }
    }
    subject.each_contact(&mut |file, trail, contact| look(subject, file, &trail.field("reported"), &contact.reported, remarks));
}

fn look(subject: &Subject<'_>, file: &Arc<str>, list: &Trail<'_>, clients: &[ClientId], remarks: &mut Remarks) {
    for (n, id) in clients.iter().enumerate().filter(|(_, id)| !subject.sheets.folders.contains(id)) {
        let message = say_with("check-unknown-client", [("id", id.as_str().into())]);
        remarks.say(&RULE, file, &list.item(n), message, say("check-unknown-client-help"));
        if let Some(near) = nearest(id.as_str(), subject.sheets.folders.iter().map(|id| id.as_str())) {
            remarks.meant(near, format!("\"{near}\""));
        }
    }
}
