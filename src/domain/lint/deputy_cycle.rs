//! L033: deputies stand for one another in a circle, so that who follows them never reaches anybody new.

use super::prelude::*;
use crate::base::id::ContactId;

pub static RULE: Rule = Rule { code: "L033", gravity: Gravity::Error, source: "R13", explain: "check-explain-l033" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let next = |id: &ContactId| subject.contact(id).and_then(|contact| contact.deputy.clone());
    subject.each_contact(&mut |file, trail, contact| {
        let mut way = vec![contact.id.clone()];
        while let Some(deputy) = way.last().and_then(next).filter(|deputy| !way.contains(deputy)) {
            way.push(deputy);
        }
        let closes = way.last().and_then(next).as_ref() == Some(&contact.id);
        // A circle is told once, at the first of its names; a deputy of himself is another rule.
        if closes && way.len() > 1 && way.iter().min() == Some(&contact.id) {
            let names: Vec<&str> = way.iter().map(ContactId::as_str).collect();
            let message = say_with("check-deputy-cycle", [("way", names.join(" -> ").into()), ("first", contact.id.as_str().into())]);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("check-deputy-cycle-help"));
        }
    });
}
