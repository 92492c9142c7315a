//! L106: a party does not say who its IT security officer, its IT manager or its administrators are.

use super::prelude::*;
use crate::domain::lint::lacking::list;

pub static RULE: Rule = Rule { code: "L106", gravity: Gravity::Warning, source: "R36" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        let roles = sheet.roles;
        let mut missing = Vec::new();
        missing.extend(roles.it_security_officer.is_none().then(|| say("rule1-role-it-security-officer")));
        missing.extend(roles.it_manager.is_none().then(|| say("rule1-role-it-manager")));
        missing.extend(roles.administrators.is_empty().then(|| say("rule1-role-administrators")));
        if !missing.is_empty() {
            let message = say_with("rule1-roles-missing", [("name", sheet.name.into()), ("roles", list(&missing).into())]);
            remarks.say(&RULE, sheet.file, &Trail::FILE.field("roles"), message, say("rule1-roles-missing-help"));
        }
    }
}
