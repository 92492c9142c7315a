//! L091: a step leads to a runbook that the library does not have.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::id::RunbookId;

pub static RULE: Rule = Rule { code: "L091", gravity: Gravity::Error, source: "P38" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let known: HashSet<&str> = digests.iter().map(|digest| digest.id.as_str()).collect();
    for digest in digests {
        let missing = |id: &RunbookId| !known.contains(id.as_str()) && !subject.is_unread(id);
        for turn in digest.turns.iter().filter(|turn| missing(&turn.runbook)) {
            let message = say_with("check-unknown-runbook", [("id", turn.runbook.as_str().into())]);
            remarks.say_at(&RULE, &digest.file, turn.trail.clone(), message, say("check-unknown-runbook-help"));
            if let Some(near) = nearest(turn.runbook.as_str(), known.iter().copied()) {
                remarks.meant(near, format!("\"{near}\""));
            }
        }
    }
}
