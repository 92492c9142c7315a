//! L305: nobody has verified a contact for half a year.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L305", gravity: Gravity::Warning, source: "R9 X14" };

/// In days.
const OLDEST: i32 = 180;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let Some(verified) = contact.verified else { return };
        let days = days_between(verified, subject.today);
        if days > OLDEST {
            let values = [("name", (&contact.name).into()), ("on", verified.to_string().into()), ("days", days.unsigned_abs().into())];
            let help = say_with("rule3-contact-stale-help", [("today", subject.today.to_string().into())]);
            remarks.say(&RULE, file, &trail.field("verified"), say_with("rule3-contact-stale", values), help);
        }
    });
}
