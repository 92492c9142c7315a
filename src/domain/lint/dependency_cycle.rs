//! L034: systems depend on one another in a circle, so that no order of recovery can be told.

use std::collections::{HashMap, VecDeque};

use super::prelude::*;
use crate::base::id::SystemId;

pub static RULE: Rule = Rule { code: "L034", gravity: Gravity::Error, source: "R30", explain: "check-explain-l034" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let Some(way) = circle(subject, &system.id) else { return };
        // A circle is told once, at the first of its names.
        if way.iter().min() == Some(&&system.id) {
            let names: Vec<&str> = way.iter().map(|id| id.as_str()).collect();
            let message = say_with("check-dependency-cycle", [("way", names.join(" -> ").into()), ("first", system.id.as_str().into())]);
            remarks.say(&RULE, file, &trail.field("depends_on"), message, say("check-dependency-cycle-help"));
        }
    });
}

/// The shortest way along dependencies from a system back to itself.
fn circle<'a>(subject: &Subject<'a>, start: &'a SystemId) -> Option<Vec<&'a SystemId>> {
    let mut from: HashMap<&SystemId, &SystemId> = HashMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(at) = next.pop_front() {
        for need in subject.system(at).map(|system| system.depends_on.as_slice()).unwrap_or_default() {
            if need == start {
                let mut way = vec![at];
                let mut back = at;
                while let Some(before) = from.get(back) {
                    way.push(before);
                    back = before;
                }
                way.reverse();
                return Some(way);
            }
            if !from.contains_key(need) {
                from.insert(need, at);
                next.push_back(need);
            }
        }
    }
    None
}
