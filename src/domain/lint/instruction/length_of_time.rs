//! L075: a length of time is longer than a year, so that nobody would wait for it.

use std::time::Duration;

use super::prelude::*;
use crate::base::time::Length;
use crate::domain::step::{Repeat, StepKind};

pub static RULE: Rule = Rule { code: "L075", gravity: Gravity::Warning, source: "P25" };

const YEAR: Duration = Duration::from_secs(366 * 86_400);

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_escalation(&mut |file, _, trail, levels| {
        for (n, level) in levels.iter().enumerate() {
            level.after.iter().for_each(|after| look(remarks, file, &trail.item(n).field("after"), *after));
        }
    });
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_step(sheet.content, &mut |trail, step| {
        step.limit.iter().for_each(|limit| look(remarks, &sheet.file, &trail.field("limit").field("within"), limit.within));
        if let Some(Repeat::Every { every, .. }) = &step.repeat {
            look(remarks, &sheet.file, &trail.field("repeat").field("every"), *every);
        }
        if let StepKind::Wait { time, .. } = &step.kind {
            look(remarks, &sheet.file, &trail.field("time"), *time);
        }
    });
}

fn look(remarks: &mut Remarks, file: &Arc<str>, trail: &Trail<'_>, length: Length) {
    if length.as_duration() > YEAR {
        let message = say_with("check-length-of-time", [("length", length.to_string().into())]);
        remarks.say(&RULE, file, trail, message, say("check-length-of-time-help"));
    }
}
