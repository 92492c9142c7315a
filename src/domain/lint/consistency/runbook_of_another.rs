//! L092: a step leads to a runbook of another client, or to its own.

use std::collections::HashMap;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L092", gravity: Gravity::Error, source: "P38 X15" };

pub fn together(_: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let parties: HashMap<&str, &Party> = digests.iter().map(|digest| (digest.id.as_str(), &digest.party)).collect();
    for digest in digests {
        for turn in &digest.turns {
            let of_another = parties.get(turn.runbook.as_str()).is_some_and(|party| **party != Party::Provider && **party != digest.party);
            let id = [("id", turn.runbook.as_str().into())];
            if of_another {
                let message = say_with("check-runbook-of-another", id);
                remarks.say_at(&RULE, &digest.file, turn.trail.clone(), message, say("check-runbook-of-another-help"));
            } else if turn.runbook == digest.id {
                let message = say_with("check-runbook-itself", id);
                remarks.say_at(&RULE, &digest.file, turn.trail.clone(), message, say("check-runbook-itself-help"));
            }
        }
    }
}
