//! L142: batch jobs wait for one another in a circle, so that none can ever begin.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::lint::knots::{circle, knots};
use crate::domain::lint::lacking::systems;

pub static RULE: Rule = Rule { code: "L142", gravity: Gravity::Error, source: "R33" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    // What each job waits for: what it names itself, and what names it.
    let mut waits: HashMap<&SystemId, Vec<SystemId>> = HashMap::new();
    for (_, system) in systems(subject) {
        let Some(batch) = &system.batch else { continue };
        waits.entry(&system.id).or_default().extend(batch.after.iter().cloned());
        batch.before.iter().for_each(|later| waits.entry(later).or_default().push(system.id.clone()));
    }
    let ids: Vec<&SystemId> = waits.keys().copied().collect();
    let waits_for = |id: &SystemId| waits.get(id).map(Vec::as_slice).unwrap_or_default();
    let knots = knots(&ids, &waits_for);
    let firsts: HashMap<&SystemId, &Vec<&SystemId>> =
        knots.iter().filter_map(|knot| knot.iter().min().map(|first| (*first, knot))).collect();
    subject.each_system(&mut |file, _, trail, system| {
        let Some(way) = firsts.get(&system.id).and_then(|knot| circle(&system.id, knot, &waits_for)) else { return };
        let names: Vec<&str> = way.iter().map(|id| id.as_str()).collect();
        let message = say_with("rule1-batch-cycle", [("way", names.join(" -> ").into()), ("first", system.id.as_str().into())]);
        remarks.say(&RULE, file, &trail.field("batch").field("after"), message, say("rule1-batch-cycle-help"));
    });
}
