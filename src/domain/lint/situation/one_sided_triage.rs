//! L187: triage of a runbook about an application can find no technical cause, or none in the application.

use super::prelude::*;
use crate::domain::cause::CauseKind;
use crate::domain::system::{Kind, System};
use crate::domain::triage::{Answer, Then};

pub static RULE: Rule = Rule { code: "L187", gravity: Gravity::Advice, source: "R26 R27 R28" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    let is_application = |system: &System| matches!(system.kind, Kind::Application | Kind::BatchJob);
    let asked = sheet.party != Party::Provider && runbook.hazard.is_none();
    if !asked || !runbook.targets.iter().filter_map(|id| subject.system(id)).any(is_application) {
        return;
    }
    let thens = runbook.triage.iter().flat_map(|question| Answer::ALL.into_iter().filter_map(|answer| question.then(answer)));
    let (mut technical, mut application, mut security) = (false, false, false);
    for then in thens {
        let Then::Cause(cause) = then else { continue };
        technical |= cause.kind() == CauseKind::Technical;
        application |= cause.kind() == CauseKind::Application;
        security |= cause.kind() == CauseKind::Security;
    }
    let message = match (technical, application) {
        (true, false) => say("rule1-never-application"),
        (false, true) => say("rule1-never-technical"),
        // A suspicion is neither, and without any cause another rule tells.
        (false, false) if !security && !runbook.triage.is_empty() => say("rule1-never-cause"),
        _ => return,
    };
    remarks.say(&RULE, &sheet.file, &Trail::FILE.field("triage"), message, say("rule1-one-sided-triage-help"));
}
