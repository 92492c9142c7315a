//! L074: the limits of a value to be recorded are no numbers, or nothing is between them.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L074", gravity: Gravity::Error, source: "P28" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    each_step(sheet.content, &mut |trail, step| {
        let StepKind::Record { limits: Some(limits), .. } = &step.kind else { return };
        let list = trail.field("limits");
        let mut numbers = true;
        for (field, limit) in [("min", limits.min), ("max", limits.max)] {
            if let Some(limit) = limit.filter(|limit| !limit.is_finite()) {
                numbers = false;
                let message = say_with("check-limit-not-finite", [("field", field.into()), ("value", limit.to_string().into())]);
                remarks.say(&RULE, &sheet.file, &list.field(field), message, say("check-limit-not-finite-help"));
            }
        }
        if let (Some(min), Some(max)) = (limits.min, limits.max)
            && numbers
            && min > max
        {
            let message = say_with("check-limits-empty", [("min", min.to_string().into()), ("max", max.to_string().into())]);
            remarks.say(&RULE, &sheet.file, &list, message, say("check-limits-empty-help"));
        }
    });
}
