//! L171: what a client forbids can be lifted by nobody of the client.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L171", gravity: Gravity::Warning, source: "R22 R25" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_forbidden(&mut |file, trail, forbidden| {
        let party = subject.party_of_file(file);
        let theirs = matches!(party, Party::Client(_)) && !forbidden.lifted_by.is_empty();
        if theirs && !forbidden.lifted_by.iter().any(|id| subject.is_of(id, &party)) {
            let message = say_with("rule1-lifted-by-stranger", [("action", (&forbidden.action).into())]);
            remarks.say(&RULE, file, &trail.field("lifted_by"), message, say("rule1-lifted-by-stranger-help"));
        }
    });
}
