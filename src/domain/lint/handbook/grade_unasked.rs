//! L110: no guiding question leads to a grade.

use super::emergency_missing::with_rules;
use super::prelude::*;
use crate::domain::emergency::Grade;

pub static RULE: Rule = Rule { code: "L110", gravity: Gravity::Warning, source: "X10" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let here = Trail::FILE.field("emergency");
    for sheet in with_rules(subject) {
        // What no question raises is a disruption.
        for grade in [Grade::Emergency, Grade::Crisis] {
            if sheet.emergency.grading.iter().all(|criterion| criterion.grade != grade) {
                let grade = format!("{grade:?}");
                let message = say_with("rule1-grade-unasked", [("name", sheet.name.into()), ("grade", grade.as_str().into())]);
                let help = say_with("rule1-grade-unasked-help", [("grade", grade.as_str().into())]);
                remarks.say(&RULE, sheet.file, &here.field("grading"), message, help);
            }
        }
    }
}
