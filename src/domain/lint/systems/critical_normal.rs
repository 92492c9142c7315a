//! L145: a runbook is critical, and everything that it is about has normal needs.

use super::prelude::*;
use crate::domain::needs::Need;
use crate::domain::runbook::Severity;

pub static RULE: Rule = Rule { code: "L145", gravity: Gravity::Advice, source: "R34" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    if runbook.severity != Severity::Critical || runbook.targets.is_empty() {
        return;
    }
    // A target that is nowhere is told by another rule.
    let normal = |system: Option<&crate::domain::system::System>| system.is_some_and(|system| system.needs.highest() == Need::Normal);
    if runbook.targets.iter().all(|id| normal(subject.system(id))) {
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("severity"), say("rule1-critical-normal"), say("rule1-critical-normal-help"));
    }
}
