//! L173: a client's runbook is about a system of another client.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L173", gravity: Gravity::Error, source: "X15" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if sheet.party == Party::Provider {
        return;
    }
    let list = Trail::FILE.field("targets");
    for (n, id) in sheet.content.targets.iter().enumerate() {
        if let Some(Party::Client(other)) = subject.party_of_system(id).filter(|theirs| **theirs != sheet.party) {
            let message = say_with("rule1-other-clients-target", [("id", id.as_str().into()), ("other", other.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n), message, say("rule1-other-clients-target-help"));
        }
    }
}
