//! L125: nothing says where a system is.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L125", gravity: Gravity::Warning, source: "R3" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "location",
        lacks: &|_, system| (system.kind != Kind::BatchJob).then(|| system.location.is_none()),
        one: &|system| say_with("rule1-location-missing", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-location-missing-all", [("names", names.into())]),
        help: &|| say("rule1-location-missing-help"),
    }
    .tell(subject, remarks);
}
