//! L302: the last approval of a runbook is so old that whoever gave it approved something else.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L302", gravity: Gravity::Warning, source: "R22 R40" };

/// In days: two years.
const OLDEST: i32 = 731;

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let Some(last) = sheet.content.review.approved.iter().map(|approval| approval.on).max() else { return };
    if days_between(last, subject.today) > OLDEST {
        let message = say_with("rule3-approval-old", [("on", last.to_string().into())]);
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("approved"), message, say("rule3-approval-old-help"));
    }
}
