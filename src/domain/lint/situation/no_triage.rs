//! L185: a runbook asks nothing, so that the cause stays unknown.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L185", gravity: Gravity::Warning, source: "R26" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    // Of an event card everybody knows what happened.
    if sheet.content.triage.is_empty() && sheet.content.hazard.is_none() {
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("triage"), say("rule1-no-triage"), say("rule1-no-triage-help"));
    }
}
