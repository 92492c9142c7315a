//! L001: two runbooks have the same id, so that nobody knows which one is opened.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::RunbookId;

pub static RULE: Rule = Rule { code: "L001", gravity: Gravity::Error, source: "R24" };

pub fn together(_: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let mut seen: HashMap<&RunbookId, &Arc<str>> = HashMap::new();
    for digest in digests {
        match seen.get(&digest.id) {
            Some(first) => {
                let values = [("id", digest.id.as_str().into()), ("file", first.as_ref().into())];
                let message = say_with("check-duplicate-runbook", values);
                remarks.say(&RULE, &digest.file, &Trail::FILE.field("id"), message, say("check-duplicate-runbook-help"));
            }
            None => {
                seen.insert(&digest.id, &digest.file);
            }
        }
    }
}
