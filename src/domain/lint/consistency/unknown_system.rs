//! L020: a system is named that the library does not have, so that its side effects would not be seen.

use super::prelude::*;
use crate::base::id::SystemId;

pub static RULE: Rule = Rule { code: "L020", gravity: Gravity::Error, source: "R3 R4 R30" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, party, trail, system| {
        list(subject, remarks, (file, party), &trail.field("depends_on"), &system.depends_on);
        if let Some(batch) = &system.batch {
            let trail = trail.field("batch");
            list(subject, remarks, (file, party), &trail.field("after"), &batch.after);
            list(subject, remarks, (file, party), &trail.field("before"), &batch.before);
        }
    });
    let rows = Trail::FILE.field("responsibilities");
    for sheet in subject.parties() {
        for (n, row) in sheet.responsibilities.iter().enumerate() {
            list(subject, remarks, (sheet.file, sheet.party), &rows.item(n).field("targets"), &row.targets);
        }
    }
    for sheet in &subject.sheets.clients {
        let clauses = Trail::FILE.field("sla");
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            list(subject, remarks, (&sheet.file, &sheet.party), &clauses.item(n).field("targets"), &clause.targets);
        }
    }
}

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    list(subject, remarks, (&sheet.file, &sheet.party), &Trail::FILE.field("targets"), &sheet.content.targets);
}

fn list(subject: &Subject<'_>, remarks: &mut Remarks, (file, party): (&Arc<str>, &Party), trail: &Trail<'_>, ids: &[SystemId]) {
    for (n, id) in ids.iter().enumerate() {
        if subject.system(id).is_some() || subject.may_be_unread(party) {
            continue;
        }
        let message = say_with("check-unknown-system", [("id", id.as_str().into())]);
        remarks.say(&RULE, file, &trail.item(n), message, say("check-unknown-system-help"));
        if let Some(near) = nearest(id.as_str(), subject.system_ids()) {
            remarks.meant(near, format!("\"{near}\""));
        }
    }
}
