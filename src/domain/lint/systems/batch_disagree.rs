//! L143: two batch jobs do not agree about which of them comes first.

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::system::Batch;

pub static RULE: Rule = Rule { code: "L143", gravity: Gravity::Warning, source: "R33" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let batch_of = |id: &SystemId| subject.system(id).and_then(|system| system.batch.as_ref());
    subject.each_system(&mut |file, _, trail, system| {
        let Some(batch) = &system.batch else { return };
        let mut look = |field: &str, ids: &[SystemId], theirs: fn(&Batch) -> &[SystemId]| {
            let list = trail.field("batch");
            let list = list.field(field);
            for (n, id) in ids.iter().enumerate() {
                // Who lists nothing leaves it to the other.
                let theirs = batch_of(id).map(theirs).unwrap_or_default();
                if !theirs.is_empty() && !theirs.contains(&system.id) {
                    let values = [("id", system.id.as_str().into()), ("other", id.as_str().into()), ("field", field.into())];
                    let message = say_with("rule1-batch-disagree", values);
                    remarks.say(&RULE, file, &list.item(n), message, say("rule1-batch-disagree-help"));
                }
            }
        };
        look("after", &batch.after, |batch| &batch.before);
        look("before", &batch.before, |batch| &batch.after);
    });
}
