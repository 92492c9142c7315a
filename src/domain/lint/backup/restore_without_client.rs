//! L159: a client's data are restored without anybody of the client approving it.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L159", gravity: Gravity::Warning, source: "R22 X13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, party, trail, system| {
        let Some(backup) = system.backup.as_ref().filter(|backup| matches!(party, Party::Client(_)) && !backup.approved_by.is_empty())
        else {
            return;
        };
        if !backup.approved_by.iter().any(|id| subject.is_of(id, party)) {
            let message = say_with("rule1-restore-without-client", [("name", (&system.name).into())]);
            let trail = trail.field("backup");
            remarks.say(&RULE, file, &trail.field("approved_by"), message, say("rule1-restore-without-client-help"));
        }
    });
}
