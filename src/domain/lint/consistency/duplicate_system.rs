//! L002: two systems have the same id, so that dependencies lead to the wrong one.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::SystemId;

pub static RULE: Rule = Rule { code: "L002", gravity: Gravity::Error, source: "R3 R24" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut seen: HashMap<&SystemId, Arc<str>> = HashMap::new();
    subject.each_system(&mut |file, _, trail, system| match seen.get(&system.id) {
        Some(first) => {
            let values = [("id", system.id.as_str().into()), ("file", first.as_ref().into())];
            let message = say_with("check-duplicate-system", values);
            remarks.say(&RULE, file, &trail.field("id"), message, say("check-duplicate-system-help"));
        }
        None => {
            seen.insert(&system.id, file.clone());
        }
    });
}
