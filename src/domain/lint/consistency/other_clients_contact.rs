//! L172: a client's file names a contact of another client.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::lint::references::{each_contact_named, each_contact_named_in};

pub static RULE: Rule = Rule { code: "L172", gravity: Gravity::Error, source: "X15" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    each_contact_named(subject, &mut |file, party, trail, id| look(subject, remarks, (file, party), trail, id));
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if matches!(sheet.party, Party::Client(_)) {
        each_contact_named_in(sheet, &mut |file, party, trail, id| look(subject, remarks, (file, party), trail, id));
    }
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, (file, party): (&Arc<str>, &Party), trail: &Trail<'_>, id: &ContactId) {
    let Party::Client(client) = party else { return };
    if let Some(Party::Client(other)) = subject.party_of_contact(id).filter(|theirs| *theirs != party) {
        let values = [("id", id.as_str().into()), ("other", other.as_str().into()), ("client", client.as_str().into())];
        let message = say_with("rule1-other-clients-contact", values);
        remarks.say(&RULE, file, trail, message, say("rule1-other-clients-contact-help"));
    }
}
