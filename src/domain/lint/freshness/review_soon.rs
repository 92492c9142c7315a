//! L300: the day on which a runbook is to be reviewed is near.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L300", gravity: Gravity::Advice, source: "R40" };

/// In days: time enough to have a review done and approved.
const SOON: i32 = 30;

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let due = sheet.content.review.due;
    let days = days_between(subject.today, due);
    if (0..=SOON).contains(&days) {
        let message = say_with("rule3-review-soon", [("due", due.to_string().into()), ("days", days.unsigned_abs().into())]);
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("due"), message, say("rule3-review-soon-help"));
    }
}
