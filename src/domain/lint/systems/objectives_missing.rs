//! L137: nothing says how fast, or in which order, a system comes back that must not be away for long.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::lint::lacking::Lacking;
use crate::domain::lint::lacking::list;
use crate::domain::needs::Need;
use crate::domain::system::{Kind, System};

pub static RULE: Rule = Rule { code: "L137", gravity: Gravity::Warning, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "recovery",
        lacks: &|_, system| (system.needs.availability >= Need::High).then(|| !missing(system).is_empty()),
        one: &|system| {
            let missing = list(&missing(system));
            say_with("rule1-objectives-missing", [("name", (&system.name).into()), ("missing", missing.into())])
        },
        all: &|names| say_with("rule1-objectives-missing-all", [("names", names.into())]),
        help: &|| say("rule1-objectives-missing-help"),
    }
    .tell(subject, remarks);
}

/// The objectives that nobody set. Only what keeps data of its own can lose some.
fn missing(system: &System) -> Vec<SafeText> {
    let recovery = system.recovery.as_ref();
    let keeps_data = matches!(system.kind, Kind::System | Kind::Application) && system.no_backup.is_none();
    let mut missing = Vec::new();
    missing.extend(recovery.is_none_or(|recovery| recovery.order.is_none()).then(|| say("rule1-objective-order")));
    missing.extend(recovery.is_none_or(|recovery| recovery.rto.is_none()).then(|| say("rule1-objective-rto")));
    let rpo = keeps_data && recovery.is_none_or(|recovery| recovery.rpo.is_none());
    missing.extend(rpo.then(|| say("rule1-objective-rpo")));
    missing
}
