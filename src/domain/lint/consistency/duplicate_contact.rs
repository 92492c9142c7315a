//! L003: two contacts have the same id, so that the wrong person is called.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::ContactId;

pub static RULE: Rule = Rule { code: "L003", gravity: Gravity::Error, source: "R9" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut seen: HashMap<ContactId, Arc<str>> = HashMap::new();
    subject.each_contact(&mut |file, trail, contact| match seen.get(&contact.id) {
        Some(first) => {
            let values = [("id", contact.id.as_str().into()), ("file", first.as_ref().into())];
            let message = say_with("check-duplicate-contact", values);
            remarks.say(&RULE, file, &trail.field("id"), message, say("check-duplicate-contact-help"));
        }
        None => {
            seen.insert(contact.id.clone(), file.clone());
        }
    });
}
