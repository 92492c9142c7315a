//! L134: a system needs less than the data that it keeps.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L134", gravity: Gravity::Error, source: "R34" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        for data in system.data.iter().filter(|data| system.needs.together(data.needs) != system.needs) {
            let values = [("name", (&system.name).into()), ("data", (&data.name).into())];
            let message = say_with("rule1-needs-below-data", values);
            let needs = system.needs.together(data.needs);
            let [c, i, a] = [needs.confidentiality, needs.integrity, needs.availability].map(|need| format!("{need:?}"));
            let help = say_with("rule1-needs-below-data-help", [("c", c.into()), ("i", i.into()), ("a", a.into())]);
            remarks.say(&RULE, file, &trail.field("needs"), message, help);
        }
    });
}
