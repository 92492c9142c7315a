//! L138: a system comes back before one that it needs.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L138", gravity: Gravity::Error, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let Some(order) = system.recovery.as_ref().and_then(|recovery| recovery.order) else { return };
        for needed in system.depends_on.iter().filter_map(|id| subject.system(id)) {
            let Some(theirs) = needed.recovery.as_ref().and_then(|recovery| recovery.order).filter(|theirs| *theirs > order) else {
                continue;
            };
            let values =
                [("name", (&system.name).into()), ("order", order.into()), ("needed", (&needed.name).into()), ("theirs", theirs.into())];
            let help = say_with("rule1-recovery-order-help", [("theirs", theirs.into())]);
            remarks.say(&RULE, file, &trail.field("recovery").field("order"), say_with("rule1-recovery-order", values), help);
        }
    });
}
