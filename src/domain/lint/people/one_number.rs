//! L168: two contacts with different names have one telephone number.

use std::collections::HashMap;

use super::deputy_same_number::digits;
use super::prelude::*;
use crate::domain::contact::Contact;

pub static RULE: Rule = Rule { code: "L168", gravity: Gravity::Advice, source: "R9" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("contacts");
    for sheet in subject.parties() {
        let mut known: HashMap<String, &Contact> = HashMap::with_capacity(sheet.contacts.len());
        for (n, contact) in sheet.contacts.iter().enumerate() {
            let Some(number) = contact.phones.first().map(digits).filter(|number| !number.is_empty()) else { continue };
            let first = *known.entry(number).or_insert(contact);
            // One who stands in for the other is told by another rule.
            let stands_in = first.deputy.as_ref() == Some(&contact.id) || contact.deputy.as_ref() == Some(&first.id);
            if first.name != contact.name && !stands_in {
                let values = [("name", (&contact.name).into()), ("first", (&first.name).into())];
                let message = say_with("rule1-one-number", values);
                remarks.say(&RULE, sheet.file, &list.item(n).field("phones"), message, say("rule1-one-number-help"));
            }
        }
    }
}
