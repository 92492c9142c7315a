//! L189: a critical runbook begins with questions, not with what is done at once.

use super::prelude::*;
use crate::domain::runbook::Severity;

pub static RULE: Rule = Rule { code: "L189", gravity: Gravity::Warning, source: "X2" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    if sheet.content.severity == Severity::Critical && sheet.content.immediate.is_empty() {
        let message = say("rule1-no-immediate-action");
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("immediate"), message, say("rule1-no-immediate-action-help"));
    }
}
