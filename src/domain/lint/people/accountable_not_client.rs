//! L170: somebody who is not of the client is accountable for its applications.

use super::prelude::*;
use crate::domain::responsibility::Task;

pub static RULE: Rule = Rule { code: "L170", gravity: Gravity::Warning, source: "R8 R22" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("responsibilities");
    for sheet in &subject.sheets.clients {
        for (n, row) in sheet.content.responsibilities.iter().enumerate() {
            if row.task == Task::Application && !subject.is_of(&row.accountable, &sheet.party) {
                let message = say_with("rule1-accountable-not-client", [("id", row.accountable.as_str().into())]);
                let help = say("rule1-accountable-not-client-help");
                remarks.say(&RULE, &sheet.file, &list.item(n).field("accountable"), message, help);
            }
        }
    }
}
