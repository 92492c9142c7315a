//! L022: an operator is briefed for a client that the library does not have.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L022", gravity: Gravity::Error, source: "R84" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    if let Some(sheet) = &subject.sheets.provider {
        let operators = Trail::FILE.field("operators");
        for (n, operator) in sheet.content.operators.iter().enumerate() {
            let operator_trail = operators.item(n);
            let briefed = operator_trail.field("briefed");
            for (n, id) in operator.briefed.iter().enumerate().filter(|(_, id)| !subject.sheets.folders.contains(id)) {
                let message = say_with("check-unknown-client", [("id", id.as_str().into())]);
                remarks.say(&RULE, &sheet.file, &briefed.item(n), message, say("check-unknown-client-help"));
                if let Some(near) = nearest(id.as_str(), subject.sheets.folders.iter().map(|id| id.as_str())) {
                    remarks.meant(near, format!("\"{near}\""));
                }
            }
        }
    }
}
