//! L192: a step or question says on which host something is typed, and the name is almost that of a known one: whoever follows it looks
//! for a machine that is not there, or finds the wrong one.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::text::SafeText;

pub static RULE: Rule = Rule { code: "L192", gravity: Gravity::Warning, source: "R24 P31" };

/// Shorter names are near to too many others.
const SHORTEST: usize = 5;

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut asked: Option<Vec<&str>> = None;
    let mut look = |trail: &Trail<'_>, on: &Option<SafeText>| {
        let Some(on) = on.as_ref().map(SafeText::as_str).filter(|on| on.len() >= SHORTEST && on.is_ascii() && !on.contains(' ')) else {
            return;
        };
        let hosts = asked.get_or_insert_with(|| hosts(subject, sheet));
        if hosts.contains(&on) {
            return;
        }
        let near = hosts.iter().find(|host| host.len() >= SHORTEST && is_slip(on, host));
        if let Some(near) = near.filter(|_| !is_known(subject, on)) {
            let message = say_with("rule1-mistyped-host", [("on", on.into()), ("near", (*near).into())]);
            remarks.say(&RULE, &sheet.file, &trail.field("on"), message, say("rule1-mistyped-host-help"));
            remarks.meant(near, format!("\"{near}\""));
        }
    };
    let triage = Trail::FILE.field("triage");
    sheet.content.triage.iter().enumerate().for_each(|(n, question)| look(&triage.item(n), &question.on));
    each_step(sheet.content, &mut |trail, step| look(trail, &step.on));
}

/// The hosts and ids of what the runbook is about and of everything that it hangs on.
fn hosts<'a>(subject: &Subject<'a>, sheet: &RunbookSheet<'_>) -> Vec<&'a str> {
    let mut met = HashSet::new();
    let mut hosts = Vec::new();
    let mut next: Vec<_> = sheet.content.targets.iter().filter_map(|id| subject.system(id)).collect();
    while let Some(system) = next.pop() {
        if met.insert(&system.id) {
            hosts.push(system.id.as_str());
            hosts.extend(system.hosts.iter().map(SafeText::as_str));
            next.extend(system.depends_on.iter().filter_map(|id| subject.system(id)));
        }
    }
    hosts
}

/// Whether any system at all has a host with this name, or is called so.
fn is_known(subject: &Subject<'_>, name: &str) -> bool {
    let mut known = false;
    subject.each_system(&mut |_, _, _, system| {
        known |= system.id.as_str() == name || system.hosts.iter().any(|host| host.as_str() == name);
    });
    known
}

/// One letter is another, missing, too many, or two have changed places. Another number is another machine and no slip.
fn is_slip(one: &str, other: &str) -> bool {
    let letters = |name: &str| name.bytes().filter(|byte| !byte.is_ascii_digit()).collect::<Vec<u8>>();
    letters(one) != letters(other) && strsim::damerau_levenshtein(one, other) == 1
}
