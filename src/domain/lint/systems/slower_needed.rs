//! L139: a system is to be back before one that it needs may be.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L139", gravity: Gravity::Warning, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let Some(rto) = system.recovery.as_ref().and_then(|recovery| recovery.rto) else { return };
        for needed in system.depends_on.iter().filter_map(|id| subject.system(id)) {
            let Some(theirs) = needed.recovery.as_ref().and_then(|recovery| recovery.rto).filter(|theirs| *theirs > rto) else { continue };
            let values = [
                ("name", (&system.name).into()),
                ("rto", rto.to_string().into()),
                ("needed", (&needed.name).into()),
                ("theirs", theirs.to_string().into()),
            ];
            let message = say_with("rule1-slower-needed", values);
            remarks.say(&RULE, file, &trail.field("recovery").field("rto"), message, say("rule1-slower-needed-help"));
        }
    });
}
