//! L308: the last restore that was tried is more than a year ago.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L308", gravity: Gravity::Warning, source: "R13 R60 X13" };

/// In days.
const OLDEST: i32 = 366;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let Some(tested) = system.backup.as_ref().and_then(|backup| backup.tested) else { return };
        let days = days_between(tested, subject.today);
        if days > OLDEST {
            let backup = trail.field("backup");
            let values = [("name", (&system.name).into()), ("on", tested.to_string().into()), ("days", days.unsigned_abs().into())];
            remarks.say(&RULE, file, &backup.field("tested"), say_with("rule3-restore-stale", values), say("rule3-restore-stale-help"));
        }
    });
}
