//! L141: the expert of a client's batch job is nobody of the client.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L141", gravity: Gravity::Warning, source: "R33" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, party, trail, system| {
        let Some(batch) = system.batch.as_ref().filter(|batch| matches!(party, Party::Client(_)) && !subject.is_of(&batch.expert, party))
        else {
            return;
        };
        let message = say_with("rule1-batch-expert", [("name", (&system.name).into()), ("id", batch.expert.as_str().into())]);
        remarks.say(&RULE, file, &trail.field("batch").field("expert"), message, say("rule1-batch-expert-help"));
    });
}
