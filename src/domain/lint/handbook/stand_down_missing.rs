//! L112: nobody knows when emergency operation ends, who says so, or what is taken back.

use super::emergency_missing::with_rules;
use super::prelude::*;

pub static RULE: Rule = Rule { code: "L112", gravity: Gravity::Warning, source: "X12" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let here = Trail::FILE.field("emergency");
    for sheet in with_rules(subject) {
        let message = match &sheet.emergency.stand_down {
            Some(end) if end.when.is_empty() => say("rule1-stand-down-when"),
            Some(end) if end.by.is_empty() => say("rule1-stand-down-by"),
            Some(end) if end.undo.is_empty() => say("rule1-stand-down-undo"),
            Some(_) => continue,
            None => say_with("rule1-stand-down-missing", [("name", sheet.name.into())]),
        };
        remarks.say(&RULE, sheet.file, &here.field("stand_down"), message, say("rule1-stand-down-missing-help"));
    }
}
