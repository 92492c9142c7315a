//! L310: runbooks that nobody has ever exercised or used in earnest. Told once for each party.

use std::collections::HashMap;

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L310", gravity: Gravity::Advice, source: "R19" };

pub fn check(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    // For each party: how many there are, how many were never exercised, and the first of those.
    let mut counts: HashMap<&Party, (usize, usize, &str)> = HashMap::new();
    for digest in digests {
        let (all, never, first) = counts.entry(&digest.party).or_default();
        *all += 1;
        if digest.exercised.is_none() {
            if *never == 0 {
                *first = digest.id.as_str();
            }
            *never += 1;
        }
    }
    for party in subject.parties() {
        let Some((all, never, first)) = counts.get(party.party).filter(|(_, never, _)| *never > 0) else { continue };
        let values = [("count", (*never).into()), ("all", (*all).into()), ("first", (*first).into())];
        let message = say_with("rule3-never-exercised", values);
        remarks.say(&RULE, party.file, &Trail::FILE.field("exercises"), message, say("rule3-never-exercised-help"));
    }
}
