//! L307: nobody has ever tried to restore the backup of a system.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L307", gravity: Gravity::Warning, source: "R13 R60 X13" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        if system.backup.as_ref().is_some_and(|backup| backup.tested.is_none()) {
            let message = say_with("rule3-restore-untested", [("name", (&system.name).into())]);
            remarks.say(&RULE, file, &trail.field("backup"), message, say("rule3-restore-untested-help"));
        }
    });
}
