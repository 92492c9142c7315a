//! L021: a contact is named that the library does not have, so that nobody can be called.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::lint::references::{each_contact_named, each_contact_named_in};

pub static RULE: Rule = Rule { code: "L021", gravity: Gravity::Error, source: "R9 R13 R32" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    each_contact_named(subject, &mut |file, party, trail, id| look(subject, remarks, (file, party), trail, id));
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_contact_named_in(sheet, &mut |file, party, trail, id| look(subject, remarks, (file, party), trail, id));
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, (file, party): (&Arc<str>, &Party), trail: &Trail<'_>, id: &ContactId) {
    if subject.contact(id).is_some() || subject.may_be_unread(party) {
        return;
    }
    let message = say_with("check-unknown-contact", [("id", id.as_str().into())]);
    remarks.say(&RULE, file, trail, message, say("check-unknown-contact-help"));
    if let Some(near) = nearest(id.as_str(), subject.contact_ids()) {
        remarks.meant(near, format!("\"{near}\""));
    }
}
