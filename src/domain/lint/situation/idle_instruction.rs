//! L188: an instruction is for a cause that no question can find.

use super::prelude::*;
use crate::domain::cause::{Cause, Scope};
use crate::domain::triage::{Answer, Then};

pub static RULE: Rule = Rule { code: "L188", gravity: Gravity::Advice, source: "R17" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let runbook = sheet.content;
    // Of an event card the cause is told by whoever comes to help.
    if runbook.triage.is_empty() || runbook.hazard.is_some() {
        return;
    }
    let finds = |scope: Scope| {
        let mut thens = runbook.triage.iter().flat_map(|question| Answer::ALL.into_iter().filter_map(|answer| question.then(answer)));
        // That the cause is not known can always be found.
        let unknown = Scope::fitting(Cause::Unknown).any(|fitting| fitting == scope);
        unknown || thens.any(|then| matches!(then, Then::Cause(cause) if Scope::fitting(*cause).any(|fitting| fitting == scope)))
    };
    let list = Trail::FILE.field("instructions");
    for (scope, _) in runbook.instructions.iter().filter(|(scope, steps)| !steps.is_empty() && !finds(**scope)) {
        let scope = format!("{scope:?}");
        let message = say_with("rule1-idle-instruction", [("scope", scope.as_str().into())]);
        remarks.say(&RULE, &sheet.file, &list.field(&scope), message, say("rule1-idle-instruction-help"));
    }
}
