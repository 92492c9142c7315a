//! L130: the hotline of a line asks for a number, and nobody wrote it down.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L130", gravity: Gravity::Warning, source: "R6 R98" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let hotline = system.line.as_ref().and_then(|line| subject.contact(&line.hotline));
        if let Some(hotline) = hotline.filter(|hotline| hotline.third_party.is_some() && hotline.quote.is_none()) {
            let values = [("name", (&hotline.name).into()), ("id", hotline.id.as_str().into())];
            let message = say_with("rule1-hotline-quote", values);
            remarks.say(&RULE, file, &trail.field("line").field("hotline"), message, say("rule1-hotline-quote-help"));
        }
    });
}
