//! L020: a system is named that the library does not have, so that its side effects would not be seen.

use super::prelude::*;
use crate::base::id::SystemId;
use crate::domain::lint::references::each_system_named;

pub static RULE: Rule = Rule { code: "L020", gravity: Gravity::Error, source: "R3 R4 R30" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    each_system_named(subject, &mut |file, party, trail, id| look(subject, remarks, (file, party), trail, id));
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("targets");
    let targets = sheet.content.targets.iter().enumerate();
    targets.for_each(|(n, id)| look(subject, remarks, (&sheet.file, &sheet.party), &list.item(n), id));
}

fn look(subject: &Subject<'_>, remarks: &mut Remarks, (file, party): (&Arc<str>, &Party), trail: &Trail<'_>, id: &SystemId) {
    if subject.system(id).is_some() || subject.may_be_unread(party) {
        return;
    }
    let message = say_with("check-unknown-system", [("id", id.as_str().into())]);
    remarks.say(&RULE, file, trail, message, say("check-unknown-system-help"));
    if let Some(near) = nearest(id.as_str(), subject.system_ids()) {
        remarks.meant(near, format!("\"{near}\""));
    }
}
