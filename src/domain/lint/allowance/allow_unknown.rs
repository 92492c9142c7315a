//! L101: an `allow` names no rule, or one that finds errors, so that it silences nothing.

use super::prelude::*;
use crate::domain::allow::Allow;
use crate::domain::lint::allowing::each;

pub static RULE: Rule = Rule { code: "L101", gravity: Gravity::Error, source: "R40" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        each(sheet.allow, &Trail::FILE, &mut |trail, allow| look(remarks, sheet.file, trail, allow));
    }
    subject.each_system(&mut |file, _, trail, system| {
        each(&system.allow, trail, &mut |trail, allow| look(remarks, file, trail, allow));
    });
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each(&sheet.content.allow, &Trail::FILE, &mut |trail, allow| look(remarks, &sheet.file, trail, allow));
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, allow: &Allow) {
    let values = [("code", (&allow.rule).into())];
    let known = crate::domain::lint::rule(allow.rule.as_str());
    let message = match known {
        None => say_with("check-allow-no-rule", values),
        Some(rule) if rule.gravity == Gravity::Error => say_with("check-allow-error", values),
        Some(_) => return,
    };
    remarks.say(&RULE, file, &trail.field("rule"), message, say("check-allow-unknown-help"));
    // Where the rule exists, another one is not what was meant.
    let codes = crate::domain::lint::rules().filter(|rule| known.is_none() && rule.gravity != Gravity::Error).map(|rule| rule.code);
    if let Some(near) = nearest(&allow.rule.as_str().to_ascii_uppercase(), codes) {
        remarks.meant(near, format!("\"{near}\""));
    }
}
