//! L030: there is nobody to escalate to: no levels, or a level without contacts.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L030", gravity: Gravity::Error, source: "R14 X3" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_escalation(&mut |file, _, trail, levels| {
        if levels.is_empty() {
            remarks.say(&RULE, file, trail, say("check-escalation-missing"), say("check-escalation-missing-help"));
        }
        for (n, _) in levels.iter().enumerate().filter(|(_, level)| level.contacts.is_empty()) {
            let message = say_with("check-escalation-empty", [("level", (n + 1).into())]);
            remarks.say(&RULE, file, &trail.item(n), message, say("check-escalation-missing-help"));
        }
    });
}
