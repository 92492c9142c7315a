//! L131: an application explains no term, so that a stranger does not understand those who call about it.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::system::Kind;

pub static RULE: Rule = Rule { code: "L131", gravity: Gravity::Advice, source: "R21 X6" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "terms",
        lacks: &|_, system| (system.kind == Kind::Application).then(|| system.terms.is_empty()),
        one: &|system| say_with("rule1-terms-missing", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-terms-missing-all", [("names", names.into())]),
        help: &|| say("rule1-terms-missing-help"),
    }
    .tell(subject, remarks);
}
