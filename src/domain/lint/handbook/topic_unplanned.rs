//! L107: the exercise concept of a client leaves out a topic.

use super::prelude::*;
use crate::domain::contract::Topic;

pub static RULE: Rule = Rule { code: "L107", gravity: Gravity::Warning, source: "R18 R58 R59 R60 R61" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in &subject.sheets.clients {
        let planned = |topic: &Topic| sheet.content.exercises.iter().any(|exercise| exercise.topic == *topic);
        let missing: Vec<String> = Topic::ALL.iter().filter(|topic| !planned(topic)).map(|topic| format!("{topic:?}")).collect();
        let Some(first) = missing.first() else { continue };
        let topics = missing.join(", ");
        let message = say_with("rule1-topic-unplanned", [("name", (&sheet.content.name).into()), ("topics", topics.into())]);
        let help = say_with("rule1-topic-unplanned-help", [("topic", first.as_str().into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("exercises"), message, help);
    }
}
