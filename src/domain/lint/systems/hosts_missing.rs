//! L126: a client's system names no host, so that nobody knows where to type.

use super::prelude::*;
use crate::domain::lint::lacking::Lacking;
use crate::domain::system::{Kind, System};

pub static RULE: Rule = Rule { code: "L126", gravity: Gravity::Advice, source: "R3 R24" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    Lacking {
        rule: &RULE,
        field: "hosts",
        lacks: &|party, system| match party {
            Party::Client(_) if has_hosts(system) => Some(system.hosts.is_empty()),
            _ => None,
        },
        one: &|system| say_with("rule1-hosts-missing", [("name", (&system.name).into())]),
        all: &|names| say_with("rule1-hosts-missing-all", [("names", names.into())]),
        help: &|| say("rule1-hosts-missing-help"),
    }
    .tell(subject, remarks);
}

/// A system that a third party runs has hosts that nobody here types on; so has what is no machine.
fn has_hosts(system: &System) -> bool {
    matches!(system.kind, Kind::System | Kind::Application) && system.third_party.is_none()
}
