//! L033: deputies stand for one another in a circle, so that who follows them never reaches anybody new.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::ContactId;

pub static RULE: Rule = Rule { code: "L033", gravity: Gravity::Error, source: "R13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut circles = HashMap::new();
    // In which round a contact was first met: nobody is followed twice.
    let mut met: HashMap<ContactId, usize> = HashMap::new();
    let mut round = 0;
    subject.each_contact(&mut |_, _, contact| {
        round += 1;
        let mut way = Vec::new();
        let mut next = subject.contact(&contact.id);
        while let Some(at) = next.filter(|at| !met.contains_key(&at.id)) {
            met.insert(at.id.clone(), round);
            way.push(&at.id);
            next = at.deputy.as_ref().and_then(|deputy| subject.contact(deputy));
        }
        // The way ended at somebody met before: on this way, it is a circle.
        let Some(at) = next.filter(|at| met.get(&at.id) == Some(&round)) else { return };
        let circle: Vec<&ContactId> = way.into_iter().skip_while(|id| **id != at.id).collect();
        // A circle is told once, at the first of its names; a deputy of himself is another rule.
        let first = circle.iter().enumerate().min_by_key(|(_, id)| **id).map(|(at, id)| (at, *id));
        if let Some((at, first)) = first.filter(|_| circle.len() > 1) {
            let (before, from) = circle.split_at(at);
            let names: Vec<&str> = from.iter().chain(before).map(|id| id.as_str()).collect();
            circles.insert(first.clone(), names.join(" -> "));
        }
    });
    subject.each_contact(&mut |file, trail, contact| {
        if let Some(way) = circles.get(&contact.id) {
            let message = say_with("check-deputy-cycle", [("way", way.as_str().into()), ("first", contact.id.as_str().into())]);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("check-deputy-cycle-help"));
        }
    });
}
