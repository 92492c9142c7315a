//! L182: a client's runbook was approved, but not by the client.

use super::prelude::*;
use crate::domain::step::By;

pub static RULE: Rule = Rule { code: "L182", gravity: Gravity::Warning, source: "R17 R22" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let approved = &sheet.content.review.approved;
    // That nobody approved it is told by another rule.
    if matches!(sheet.party, Party::Client(_)) && !approved.is_empty() && approved.iter().all(|approval| approval.party != By::Client) {
        let trail = Trail::FILE.field("review");
        remarks.say(
            &RULE,
            &sheet.file,
            &trail.field("approved"),
            say("rule1-not-approved-by-client"),
            say("rule1-not-approved-by-client-help"),
        );
    }
}
