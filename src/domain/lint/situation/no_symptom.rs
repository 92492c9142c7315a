//! L184: a runbook names neither a symptom nor an alert, so that nobody finds it by what he sees.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L184", gravity: Gravity::Warning, source: "R23" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if sheet.content.symptoms.is_empty() && sheet.content.alerts.is_empty() {
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("symptoms"), say("rule1-no-symptom"), say("rule1-no-symptom-help"));
    }
}
