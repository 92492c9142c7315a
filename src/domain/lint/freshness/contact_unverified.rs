//! L304: contacts whose numbers nobody has ever verified. Told once for each party.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L304", gravity: Gravity::Warning, source: "R9 X14" };

/// So many are named.
const NAMED: usize = 3;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for party in subject.parties() {
        let unverified = || party.contacts.iter().filter(|contact| contact.verified.is_none());
        let count = unverified().count();
        if count > 0 {
            let names: Vec<&str> = unverified().take(NAMED).map(|contact| contact.id.as_str()).collect();
            let values = [("count", count.into()), ("names", names.join(", ").into()), ("more", count.saturating_sub(NAMED).into())];
            let help = say_with("rule3-contact-unverified-help", [("today", subject.today.to_string().into())]);
            remarks.say(&RULE, party.file, &Trail::FILE.field("contacts"), say_with("rule3-contact-unverified", values), help);
        }
    }
}
