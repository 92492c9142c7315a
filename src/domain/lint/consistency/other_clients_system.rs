//! L174: a client's file names a system of another client.

use super::prelude::*;
use crate::domain::lint::references::each_system_named;

pub static RULE: Rule = Rule { code: "L174", gravity: Gravity::Warning, source: "X15" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    each_system_named(subject, &mut |file, party, trail, id| {
        if *party == Party::Provider {
            return;
        }
        if let Some(Party::Client(other)) = subject.party_of_system(id).filter(|theirs| *theirs != party) {
            let message = say_with("rule1-other-clients-system", [("id", id.as_str().into()), ("other", other.as_str().into())]);
            remarks.say(&RULE, file, trail, message, say("rule1-other-clients-system-help"));
        }
    });
}
