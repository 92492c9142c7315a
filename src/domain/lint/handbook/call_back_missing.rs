//! L115: nothing says how a caller who gives himself out as the client is verified.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L115", gravity: Gravity::Warning, source: "R83" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in &subject.sheets.clients {
        if sheet.content.call_back.as_ref().is_none_or(|rule| rule.as_str().trim().is_empty()) {
            let message = say_with("rule1-call-back-missing", [("name", (&sheet.content.name).into())]);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("call_back"), message, say("rule1-call-back-missing-help"));
        }
    }
}
