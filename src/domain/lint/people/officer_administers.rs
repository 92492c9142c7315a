//! L169: the IT security officer of a party is also its IT manager or administrator.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L169", gravity: Gravity::Advice, source: "R36" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        let roles = sheet.roles;
        let Some(officer) = &roles.it_security_officer else { continue };
        if roles.it_manager.as_ref() == Some(officer) || roles.administrators.contains(officer) {
            let message = say_with("rule1-officer-administers", [("id", officer.as_str().into())]);
            let trail = Trail::FILE.field("roles");
            remarks.say(&RULE, sheet.file, &trail.field("it_security_officer"), message, say("rule1-officer-administers-help"));
        }
    }
}
