//! L144: the owner of a client's application is nobody of the client.

use super::prelude::*;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L144", gravity: Gravity::Warning, source: "R22" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, party, trail, system| {
        let theirs = matches!(party, Party::Client(_)) && matches!(system.kind, Kind::Application | Kind::BatchJob);
        if theirs && !subject.is_of(&system.owner, party) {
            let values = [("name", (&system.name).into()), ("id", system.owner.as_str().into())];
            let message = say_with("rule1-owner-not-client", values);
            remarks.say(&RULE, file, &trail.field("owner"), message, say("rule1-owner-not-client-help"));
        }
    });
}
