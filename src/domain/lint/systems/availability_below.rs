//! L136: a system is said to be needed less than one that cannot work without it.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::lint::lacking::systems;
use crate::domain::system::System;

pub static RULE: Rule = Rule { code: "L136", gravity: Gravity::Advice, source: "R34" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    // Of those that hang on a system, the one that is needed most.
    let mut most: HashMap<&SystemId, &System> = HashMap::new();
    for (_, system) in systems(subject) {
        for needed in &system.depends_on {
            let first = most.entry(needed).or_insert(system);
            if first.needs.availability < system.needs.availability {
                *first = system;
            }
        }
    }
    subject.each_system(&mut |file, _, trail, system| {
        let dependant = most.get(&system.id).filter(|dependant| dependant.needs.availability > system.needs.availability);
        if let Some(dependant) = dependant {
            let need = format!("{:?}", dependant.needs.availability);
            let values = [("name", (&system.name).into()), ("dependant", (&dependant.name).into()), ("need", need.as_str().into())];
            let help = say_with("rule1-availability-below-help", [("need", need.as_str().into())]);
            remarks.say(&RULE, file, &trail.field("needs"), say_with("rule1-availability-below", values), help);
        }
    });
}
