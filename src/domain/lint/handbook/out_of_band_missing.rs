//! L114: nobody knows how to speak with each other when mail, telephone system or chat cannot be trusted.

use super::emergency_missing::with_rules;
use super::prelude::*;

pub static RULE: Rule = Rule { code: "L114", gravity: Gravity::Warning, source: "X11" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let here = Trail::FILE.field("emergency");
    for sheet in with_rules(subject) {
        if sheet.emergency.out_of_band.as_ref().is_none_or(|way| way.as_str().trim().is_empty()) {
            let message = say_with("rule1-out-of-band-missing", [("name", sheet.name.into())]);
            remarks.say(&RULE, sheet.file, &here.field("out_of_band"), message, say("rule1-out-of-band-missing-help"));
        }
    }
}
