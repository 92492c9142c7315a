//! L108: a planned exercise never took place, or is overdue.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L108", gravity: Gravity::Warning, source: "R19" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("exercises");
    for sheet in subject.parties() {
        for (n, exercise) in sheet.exercises.iter().enumerate() {
            let topic = format!("{:?}", exercise.topic);
            let message = match exercise.due() {
                None if exercise.last.is_none() => say_with("rule1-exercise-never", [("topic", topic.into())]),
                Some(due) if due < subject.today => {
                    say_with("rule1-exercise-overdue", [("topic", topic.into()), ("due", due.to_string().into())])
                }
                _ => continue,
            };
            remarks.say(&RULE, sheet.file, &list.item(n).field("last"), message, say("rule1-exercise-overdue-help"));
        }
    }
}
