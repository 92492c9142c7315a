//! L050: the day on which a runbook was to be reviewed has passed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L050", gravity: Gravity::Warning, source: "R40 X16" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let due = sheet.content.review.due;
    if due < subject.today {
        let message = say_with("check-review-overdue", [("due", due.to_string().into()), ("today", subject.today.to_string().into())]);
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("due"), message, say("check-review-overdue-help"));
    }
}
