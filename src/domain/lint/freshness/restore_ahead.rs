//! L309: a restore was tested on a day that has not come yet.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L309", gravity: Gravity::Error, source: "X13" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let Some(tested) = system.backup.as_ref().and_then(|backup| backup.tested) else { return };
        if tested > subject.today {
            let backup = trail.field("backup");
            let values = [("name", (&system.name).into()), ("on", tested.to_string().into()), ("today", subject.today.to_string().into())];
            remarks.say(&RULE, file, &backup.field("tested"), say_with("rule3-restore-ahead", values), say("rule3-ahead-help"));
        }
    });
}
