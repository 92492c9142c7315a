//! L164: a deputy has the same telephone number as whom he stands in for.

use super::prelude::*;
use crate::base::text::SafeText;

pub static RULE: Rule = Rule { code: "L164", gravity: Gravity::Warning, source: "R14" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        // That somebody is named as his own deputy is told by another rule.
        let deputy = contact.deputy.as_ref().filter(|id| **id != contact.id).and_then(|id| subject.contact(id));
        let Some(deputy) = deputy else { return };
        let (Some(own), Some(theirs)) = (contact.phones.first(), deputy.phones.first()) else { return };
        if !digits(own).is_empty() && digits(own) == digits(theirs) {
            let values = [("name", (&contact.name).into()), ("deputy", deputy.id.as_str().into()), ("number", own.into())];
            let message = say_with("rule1-deputy-same-number", values);
            remarks.say(&RULE, file, &trail.field("deputy"), message, say("rule1-deputy-same-number-help"));
        }
    });
}

/// A number without what people write in it to read it more easily.
pub(super) fn digits(number: &SafeText) -> String {
    number.as_str().chars().filter(char::is_ascii_digit).collect()
}
