//! L109: a party has no rules for an emergency at all.

use super::prelude::*;
use crate::domain::emergency::Emergency;

pub static RULE: Rule = Rule { code: "L109", gravity: Gravity::Warning, source: "R1 X10 X11 X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties().filter(|sheet| *sheet.emergency == Emergency::default()) {
        let message = say_with("rule1-emergency-missing", [("name", sheet.name.into())]);
        remarks.say(&RULE, sheet.file, &Trail::FILE.field("emergency"), message, say("rule1-emergency-missing-help"));
    }
}

/// The parties that have rules for an emergency: what these leave out is told by rules of their own.
pub(super) fn with_rules<'a>(subject: &Subject<'a>) -> impl Iterator<Item = PartySheet<'a>> + use<'a> {
    subject.parties().filter(|sheet| *sheet.emergency != Emergency::default())
}
