//! L177: a step is left to a third party, and the library has none.

use super::prelude::*;
use crate::domain::step::By;

pub static RULE: Rule = Rule { code: "L177", gravity: Gravity::Warning, source: "R2" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let known = || {
        let mut sheets = subject.parties().filter(|party| *party.party == Party::Provider || *party.party == sheet.party);
        sheets.any(|sheet| !sheet.third_parties.is_empty()) || subject.may_be_unread(&sheet.party)
    };
    each_step(sheet.content, &mut |trail, step| {
        if step.by == By::ThirdParty && !known() {
            let message = say_with("rule1-step-of-third-party", [("id", step.id.as_str().into())]);
            remarks.say(&RULE, &sheet.file, &trail.field("by"), message, say("rule1-step-of-third-party-help"));
        }
    });
}
