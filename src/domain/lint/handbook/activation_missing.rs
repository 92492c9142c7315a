//! L111: nobody knows when emergency operation begins, or who declares it.

use super::emergency_missing::with_rules;
use super::prelude::*;

pub static RULE: Rule = Rule { code: "L111", gravity: Gravity::Warning, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let here = Trail::FILE.field("emergency");
    for sheet in with_rules(subject) {
        let activation = sheet.emergency.activation.as_ref();
        let message = match activation {
            Some(activation) if activation.when.is_empty() => say("rule1-activation-when"),
            Some(activation) if activation.by.is_empty() => say("rule1-activation-by"),
            Some(_) => continue,
            None => say_with("rule1-activation-missing", [("name", sheet.name.into())]),
        };
        remarks.say(&RULE, sheet.file, &here.field("activation"), message, say("rule1-activation-missing-help"));
    }
}
