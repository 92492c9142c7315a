//! L113: nobody knows who may inform whom.

use super::emergency_missing::with_rules;
use super::prelude::*;

pub static RULE: Rule = Rule { code: "L113", gravity: Gravity::Warning, source: "X11" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let here = Trail::FILE.field("emergency");
    let list = here.field("information");
    for sheet in with_rules(subject) {
        let information = &sheet.emergency.information;
        if information.is_empty() {
            let message = say_with("rule1-informing-missing", [("name", sheet.name.into())]);
            remarks.say(&RULE, sheet.file, &list, message, say("rule1-informing-missing-help"));
        }
        for (n, informing) in information.iter().enumerate().filter(|(_, informing)| informing.by.is_empty()) {
            let message = say_with("rule1-informing-nobody", [("whom", (&informing.whom).into())]);
            remarks.say(&RULE, sheet.file, &list.item(n).field("by"), message, say("rule1-informing-missing-help"));
        }
    }
}
