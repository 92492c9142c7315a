//! L102: an `allow` silences nothing, so that it would hide a later mistake. Told after everything else was said.

use std::collections::HashSet;

use super::prelude::*;
use crate::domain::lint::allowing::Grant;
use crate::domain::lint::remark::{Place, Remark};

pub static RULE: Rule = Rule { code: "L102", gravity: Gravity::Advice, source: "R40" };

/// Tells each grant that holds on this day, names a rule that it may silence, and is not among the `used`.
pub fn tell(subject: &Subject<'_>, grants: &[Grant], used: &HashSet<(Arc<str>, String)>, remarks: &mut Remarks) {
    for grant in grants {
        let names_rule = crate::domain::lint::rule(grant.allow.rule.as_str()).is_some_and(|rule| rule.gravity != Gravity::Error);
        if !names_rule || grant.allow.until < subject.today || used.contains(&(grant.file.clone(), grant.trail())) {
            continue;
        }
        remarks.said.push(Remark {
            rule: &RULE,
            file: grant.file.clone(),
            place: Place::Trail(grant.trail()),
            message: say_with("check-allow-idle", [("code", (&grant.allow.rule).into())]),
            label: None,
            instead: None,
            help: Some(say("check-allow-idle-help")),
        });
    }
}
