//! L157: more time passes between two backups than may be lost.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L157", gravity: Gravity::Warning, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let rpo = system.recovery.as_ref().and_then(|recovery| recovery.rpo);
        let every = system.backup.as_ref().and_then(|backup| backup.every);
        let (Some(rpo), Some(every)) = (rpo, every) else { return };
        if every > rpo {
            let values = [("name", (&system.name).into()), ("every", every.to_string().into()), ("rpo", rpo.to_string().into())];
            let message = say_with("rule1-backup-too-rare", values);
            remarks.say(&RULE, file, &trail.field("backup").field("every"), message, say("rule1-backup-too-rare-help"));
        }
    });
}
