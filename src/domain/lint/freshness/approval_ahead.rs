//! L303: a runbook was approved on a day that has not come yet.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L303", gravity: Gravity::Error, source: "R22 R40" };

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let review = Trail::FILE.field("review");
    let list = review.field("approved");
    for (n, approval) in sheet.content.review.approved.iter().enumerate() {
        if approval.on > subject.today {
            let values =
                [("by", (&approval.by).into()), ("on", approval.on.to_string().into()), ("today", subject.today.to_string().into())];
            let here = list.item(n);
            remarks.say(&RULE, &sheet.file, &here.field("on"), say_with("rule3-approval-ahead", values), say("rule3-ahead-help"));
        }
    }
}
