//! L020: a system is named that the library does not have, so that its side effects would not be seen.

use super::prelude::*;
use crate::base::id::SystemId;

pub static RULE: Rule = Rule { code: "L020", gravity: Gravity::Error, source: "R3 R4 R30" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut look = |file: &Arc<str>, party: &Party, trail: &Trail<'_>, id: &SystemId| {
        if subject.system(id).is_none() && !subject.may_be_unread(party) {
            remarks.say(
                &RULE,
                file,
                trail,
                say_with("check-unknown-system", [("id", id.as_str().into())]),
                say("check-unknown-system-help"),
            );
            if let Some(near) = nearest(id.as_str(), subject.system_ids()) {
                remarks.label(say_with("check-did-you-mean", [("name", near.into())]));
            }
        }
    };
    subject.each_system(&mut |file, party, trail, system| {
        let list = trail.field("depends_on");
        system.depends_on.iter().enumerate().for_each(|(n, id)| look(file, party, &list.item(n), id));
        let batch = trail.field("batch");
        let list = batch.field("after");
        let after = system.batch.iter().flat_map(|batch| &batch.after);
        after.enumerate().for_each(|(n, id)| look(file, party, &list.item(n), id));
    });
    for sheet in subject.runbooks {
        let list = Trail::FILE.field("targets");
        let targets = sheet.content.targets.iter().enumerate();
        targets.for_each(|(n, id)| look(&sheet.file, &sheet.party, &list.item(n), id));
    }
}
