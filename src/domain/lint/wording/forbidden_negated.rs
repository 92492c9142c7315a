//! L240: a forbidden action begins with "do not", so that the screen says DO NOT do not.

use super::prelude::*;
use crate::domain::forbidden::Forbidden;
use crate::domain::lint::english::forbids;

pub static RULE: Rule = Rule { code: "L240", gravity: Gravity::Warning, source: "R25 P10" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_forbidden(&mut |file, trail, forbidden| look(remarks, file, trail, forbidden));
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_forbidden_of(sheet.content, &mut |trail, forbidden| look(remarks, &sheet.file, trail, forbidden));
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, forbidden: &Forbidden) {
    if forbids(forbidden.action.as_str()) {
        let message = say_with("rule2-forbidden-negated", [("id", forbidden.id.as_str().into())]);
        remarks.say(&RULE, file, &trail.field("action"), message, say("rule2-forbidden-negated-help"));
    }
}
