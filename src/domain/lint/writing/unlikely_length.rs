//! L194: a length of time that cannot be meant, mostly because of a wrong unit: an escalation after fifteen seconds, a backup every
//! second, an exercise every eleven years. What a person waits for too long is told by L075.

use std::time::Duration;

use super::prelude::*;
use crate::base::time::Length;
use crate::domain::step::{Repeat, StepKind};

pub static RULE: Rule = Rule { code: "L194", gravity: Gravity::Warning, source: "R11 R15 R19 P25" };

const DAY: Duration = Duration::from_secs(86_400);
/// Nobody takes up the telephone, finds a place and dials in less.
const LEAST_CALL: Duration = Duration::from_secs(60);
/// Nobody reads a step and does it in less.
const LEAST_STEP: Duration = Duration::from_secs(30);
/// Nobody waits for less; the next key comes later.
const LEAST_WAIT: Duration = Duration::from_secs(5);
/// No backup begins sooner after the one before, and none is fetched sooner.
const LEAST_BACKUP: Duration = Duration::from_secs(60);
/// What is exercised less often is not exercised.
const LONGEST_INTERVAL: Duration = Duration::from_secs(5 * 366 * 86_400);
/// What may be away or lost for longer needs no plan.
const LONGEST_OBJECTIVE: Duration = Duration::from_secs(366 * 86_400);

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        let mut look = Look { file: sheet.file, remarks };
        let list = Trail::FILE.field("escalation");
        for (n, level) in sheet.escalation.iter().enumerate() {
            level.after.iter().for_each(|after| look.at_least(&list.item(n), "after", *after, LEAST_CALL));
        }
        let list = Trail::FILE.field("exercises");
        for (n, exercise) in sheet.exercises.iter().enumerate() {
            look.between(&list.item(n), "every", exercise.every, DAY, LONGEST_INTERVAL);
        }
    }
    subject.each_system(&mut |file, _, trail, system| {
        let mut look = Look { file, remarks };
        if let Some(recovery) = &system.recovery {
            let here = trail.field("recovery");
            let longest = |look: &mut Look<'_>, field, length| look.between(&here, field, length, Duration::ZERO, LONGEST_OBJECTIVE);
            recovery.rto.iter().for_each(|rto| longest(&mut look, "rto", *rto));
            recovery.rpo.iter().for_each(|rpo| longest(&mut look, "rpo", *rpo));
        }
        if let Some(backup) = &system.backup {
            let here = trail.field("backup");
            for (field, length) in [("every", backup.every), ("retrieval", backup.retrieval), ("restore_time", backup.restore_time)] {
                length.into_iter().for_each(|length| look.at_least(&here, field, length, LEAST_BACKUP));
            }
            // What is kept for less time than passes until the next one leaves nothing to restore from.
            let least = backup.every.map_or(DAY, Length::as_duration).max(DAY);
            backup.keep.into_iter().for_each(|keep| look.at_least(&here, "keep", keep, least));
        }
    });
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut look = Look { file: &sheet.file, remarks };
    each_step(sheet.content, &mut |trail, step| {
        step.limit.iter().for_each(|limit| look.at_least(&trail.field("limit"), "within", limit.within, LEAST_STEP));
        if let Some(Repeat::Every { every, .. }) = &step.repeat {
            look.at_least(&trail.field("repeat"), "every", *every, LEAST_STEP);
        }
        if let StepKind::Wait { time, .. } = &step.kind {
            look.at_least(trail, "time", *time, LEAST_WAIT);
        }
    });
}

struct Look<'l> {
    file: &'l Arc<str>,
    remarks: &'l mut Remarks,
}

impl Look<'_> {
    fn at_least(&mut self, here: &Trail<'_>, field: &str, length: Length, least: Duration) {
        self.between(here, field, length, least, Duration::MAX);
    }

    fn between(&mut self, here: &Trail<'_>, field: &str, length: Length, least: Duration, longest: Duration) {
        if !(least..=longest).contains(&length.as_duration()) {
            let message = say_with("rule1-unlikely-length", [("field", field.into()), ("length", length.to_string().into())]);
            self.remarks.say(&RULE, self.file, &here.field(field), message, say("rule1-unlikely-length-help"));
        }
    }
}
