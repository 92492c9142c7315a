//! L100: an `allow` has run out, so that what it accepted counts again.

use super::prelude::*;
use crate::domain::allow::Allow;
use crate::domain::lint::allowing::each;

pub static RULE: Rule = Rule { code: "L100", gravity: Gravity::Warning, source: "R40" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        each(sheet.allow, &Trail::FILE, &mut |trail, allow| look(subject, remarks, sheet.file, trail, allow));
    }
    subject.each_system(&mut |file, _, trail, system| {
        each(&system.allow, trail, &mut |trail, allow| look(subject, remarks, file, trail, allow));
    });
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each(&sheet.content.allow, &Trail::FILE, &mut |trail, allow| look(subject, remarks, &sheet.file, trail, allow));
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, allow: &Allow) {
    if allow.until < subject.today {
        let values = [("code", (&allow.rule).into()), ("until", allow.until.to_string().into())];
        remarks.say(&RULE, file, &trail.field("until"), say_with("check-allow-expired", values), say("check-allow-expired-help"));
    }
}
