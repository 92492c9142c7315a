//! L301: the review of a runbook lies so far ahead that it will never take place.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L301", gravity: Gravity::Warning, source: "R40" };

/// In days: two years. Systems, people and contracts change faster.
const LONGEST: i32 = 731;

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let due = sheet.content.review.due;
    if days_between(subject.today, due) > LONGEST {
        let message = say_with("rule3-review-never", [("due", due.to_string().into())]);
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("due"), message, say("rule3-review-never-help"));
    }
}
