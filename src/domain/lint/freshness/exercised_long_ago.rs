//! L311: a runbook was last exercised more than two years ago.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L311", gravity: Gravity::Warning, source: "R19" };

/// In days: two years.
const OLDEST: i32 = 731;

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let Some(exercised) = sheet.content.review.exercised else { return };
    let days = days_between(exercised, subject.today);
    if days > OLDEST {
        let message = say_with("rule3-exercised-long-ago", [("on", exercised.to_string().into()), ("days", days.unsigned_abs().into())]);
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("exercised"), message, say("rule3-exercised-long-ago-help"));
    }
}
