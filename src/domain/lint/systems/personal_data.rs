//! L135: data about people are said to need normal confidentiality.

use super::prelude::*;
use crate::domain::needs::Need;

pub static RULE: Rule = Rule { code: "L135", gravity: Gravity::Warning, source: "R34 R35" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let list = trail.field("data");
        for (n, data) in system.data.iter().enumerate() {
            if data.personal && data.needs.confidentiality == Need::Normal {
                let message = say_with("rule1-personal-data", [("name", (&data.name).into())]);
                remarks.say(&RULE, file, &list.item(n).field("needs"), message, say("rule1-personal-data-help"));
            }
        }
    });
}
