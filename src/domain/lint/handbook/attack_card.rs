//! L118: the runbook for a suspected attack has no instruction for it, nobody who decides, or keeps no evidence.

use super::prelude::*;
use crate::domain::cause::CauseKind;
use crate::domain::lint::lacking::list;
use crate::domain::runbook::Hazard;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L118", gravity: Gravity::Warning, source: "X7" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    if runbook.hazard != Some(Hazard::SuspectedAttack) {
        return;
    }
    let security =
        || runbook.instructions.iter().filter(|(scope, _)| scope.kind() == Some(CauseKind::Security)).flat_map(|(_, steps)| steps);
    let (mut hold, mut record) = (false, false);
    runbook.immediate.iter().chain(security()).for_each(|step| {
        step.each(&mut |step| {
            hold |= matches!(step.kind, StepKind::Hold { .. });
            record |= matches!(step.kind, StepKind::Record { .. });
        });
    });
    let mut missing = Vec::new();
    missing.extend(security().next().is_none().then(|| say("rule1-attack-instruction")));
    missing.extend((!hold).then(|| say("rule1-attack-hold")));
    missing.extend((!record).then(|| say("rule1-attack-record")));
    if !missing.is_empty() {
        let message = say_with("rule1-attack-card", [("missing", list(&missing).into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("hazard"), message, say("rule1-attack-card-help"));
    }
}
