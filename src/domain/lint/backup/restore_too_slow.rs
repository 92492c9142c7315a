//! L156: a restore takes longer than the system may be away.

use super::prelude::*;
use crate::base::time::in_words;

pub static RULE: Rule = Rule { code: "L156", gravity: Gravity::Warning, source: "X12 X13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let rto = system.recovery.as_ref().and_then(|recovery| recovery.rto);
        let takes = system.backup.as_ref().and_then(|backup| backup.recovery_time());
        let (Some(rto), Some(takes)) = (rto, takes) else { return };
        if takes > rto.as_duration() {
            let values = [("name", (&system.name).into()), ("takes", in_words(takes).into()), ("rto", rto.to_string().into())];
            let message = say_with("rule1-restore-too-slow", values);
            remarks.say(&RULE, file, &trail.field("backup").field("restore_time"), message, say("rule1-restore-too-slow-help"));
        }
    });
}
