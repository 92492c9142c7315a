//! L186: no question of a triage can tell where the fault is.

use super::prelude::*;
use crate::domain::triage::{Answer, Then};

pub static RULE: Rule = Rule { code: "L186", gravity: Gravity::Warning, source: "X1" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let triage = &sheet.content.triage;
    let is_place = |then: &Then| matches!(then, Then::Place(_));
    let finds = triage.iter().any(|question| Answer::ALL.into_iter().filter_map(|answer| question.then(answer)).any(is_place));
    if !triage.is_empty() && !finds && sheet.content.hazard.is_none() {
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("triage"), say("rule1-no-place"), say("rule1-no-place-help"));
    }
}
