//! L034: systems depend on one another in a circle, so that no order of recovery can be told.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::lint::knots::{circle, knots};

pub static RULE: Rule = Rule { code: "L034", gravity: Gravity::Error, source: "R30" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut ids = Vec::new();
    subject.each_system(&mut |_, _, _, system| ids.push(&system.id));
    // Systems that all lead to one another are told once, at the first of their names, however many circles there are among them.
    let knots = knots(&ids, &|id| needs(subject, id));
    let firsts: HashMap<&SystemId, &Vec<&SystemId>> =
        knots.iter().filter_map(|knot| knot.iter().min().map(|first| (*first, knot))).collect();
    subject.each_system(&mut |file, _, trail, system| {
        let Some(way) = firsts.get(&system.id).and_then(|knot| circle(&system.id, knot, &|id| needs(subject, id))) else { return };
        let names: Vec<&str> = way.iter().map(|id| id.as_str()).collect();
        let message = say_with("check-dependency-cycle", [("way", names.join(" -> ").into()), ("first", system.id.as_str().into())]);
        remarks.say(&RULE, file, &trail.field("depends_on"), message, say("check-dependency-cycle-help"));
    });
}

fn needs<'a>(subject: &Subject<'a>, id: &SystemId) -> &'a [SystemId] {
    subject.system(id).map(|system| system.depends_on.as_slice()).unwrap_or_default()
}
