//! L312: something was exercised on a day that has not come yet.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L312", gravity: Gravity::Error, source: "R19" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("exercises");
    for party in subject.parties() {
        for (n, exercise) in party.exercises.iter().enumerate() {
            if let Some(last) = exercise.last.filter(|last| *last > subject.today) {
                let values = [("on", last.to_string().into()), ("today", subject.today.to_string().into())];
                remarks.say(
                    &RULE,
                    party.file,
                    &list.item(n).field("last"),
                    say_with("rule3-exercise-ahead", values),
                    say("rule3-ahead-help"),
                );
            }
        }
    }
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if let Some(exercised) = sheet.content.review.exercised.filter(|exercised| *exercised > subject.today) {
        let values = [("on", exercised.to_string().into()), ("today", subject.today.to_string().into())];
        let review = Trail::FILE.field("review");
        remarks.say(&RULE, &sheet.file, &review.field("exercised"), say_with("rule3-exercise-ahead", values), say("rule3-ahead-help"));
    }
}
