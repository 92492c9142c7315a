//! L051: nobody has approved a runbook that is about a client's systems.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L051", gravity: Gravity::Warning, source: "R22 R40" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if matches!(sheet.party, Party::Client(_)) && sheet.content.review.approved.is_empty() {
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("approved"), say("check-not-approved"), say("check-not-approved-help"));
    }
}
