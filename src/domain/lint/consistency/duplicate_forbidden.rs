//! L007: two forbidden actions that a run can see have the same id, so that lifting one would lift the other.

use std::collections::{HashMap, HashSet};

use super::prelude::*;
use crate::base::id::ForbiddenId;
use crate::domain::forbidden::Forbidden;

pub static RULE: Rule = Rule { code: "L007", gravity: Gravity::Error, source: "R25 P10" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut seen: HashMap<ForbiddenId, Arc<str>> = HashMap::new();
    subject.each_forbidden(&mut |file, trail, forbidden| tell(&mut seen, remarks, file, trail, forbidden));
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut seen: HashSet<&ForbiddenId> = HashSet::new();
    each_forbidden_of(sheet.content, &mut |trail, forbidden| {
        let first = subject.file_of_forbidden(&forbidden.id);
        if let Some(first) = first.or_else(|| (!seen.insert(&forbidden.id)).then_some(&sheet.file)) {
            say_so(remarks, &sheet.file, trail, forbidden, first);
        }
    });
}

fn tell(seen: &mut HashMap<ForbiddenId, Arc<str>>, remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, forbidden: &Forbidden) {
    match seen.get(&forbidden.id) {
        Some(first) => say_so(remarks, file, trail, forbidden, first),
        None => {
            seen.insert(forbidden.id.clone(), file.clone());
        }
    }
}

fn say_so(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, forbidden: &Forbidden, first: &Arc<str>) {
    let message = say_with("check-duplicate-forbidden", [("id", forbidden.id.as_str().into()), ("file", first.as_ref().into())]);
    remarks.say(&RULE, file, &trail.field("id"), message, say("check-duplicate-forbidden-help"));
}
