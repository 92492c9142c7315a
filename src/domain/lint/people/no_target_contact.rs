//! L043: nobody who can be called is responsible for a target of a runbook.

use super::prelude::*;
use crate::base::id::ContactId;

pub static RULE: Rule = Rule { code: "L043", gravity: Gravity::Error, source: "R32" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("targets");
    if sheet.content.targets.is_empty() {
        remarks.say(&RULE, &sheet.file, &list, say("check-no-target"), say("check-no-target-help"));
    }
    let reachable = |id: &ContactId| subject.contact(id).is_none_or(|contact| !contact.phones.is_empty());
    for (n, id) in sheet.content.targets.iter().enumerate() {
        // A target or contact that is not there is told by another rule.
        let Some(system) = subject.system(id) else { continue };
        let mut responsible = std::iter::once(&system.owner).chain(&system.contacts).chain(&sheet.content.contacts);
        if !responsible.any(reachable) {
            let message = say_with("check-no-target-contact", [("name", (&system.name).into())]);
            remarks.say(&RULE, &sheet.file, &list.item(n), message, say("check-no-target-contact-help"));
        }
    }
}
