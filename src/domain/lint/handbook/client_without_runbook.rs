//! L120: a client has no runbook.

use std::collections::HashSet;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L120", gravity: Gravity::Warning, source: "R10 R17" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let with_runbook: HashSet<&Party> = digests.iter().map(|digest| &digest.party).collect();
    for sheet in &subject.sheets.clients {
        if !with_runbook.contains(&sheet.party) && !subject.has_unread(&sheet.party) {
            let message = say_with("rule1-client-without-runbook", [("name", (&sheet.content.name).into())]);
            remarks.say(&RULE, &sheet.file, &Trail::FILE.field("id"), message, say("rule1-client-without-runbook-help"));
        }
    }
}
