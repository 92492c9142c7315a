//! L154: one media set holds backups of two parties.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::MediaId;
use crate::base::text::SafeText;
use crate::domain::lint::lacking::systems;
use crate::domain::system::System;

pub static RULE: Rule = Rule { code: "L154", gravity: Gravity::Error, source: "R12 X15" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let name = |party: &Party| subject.parties().find(|sheet| sheet.party == party).map(|sheet| sheet.name.clone());
    // The first system that uses each set.
    let mut first: HashMap<&MediaId, (&Party, &System)> = HashMap::new();
    for (party, system) in systems(subject) {
        for set in system.backup.iter().flat_map(|backup| &backup.media) {
            first.entry(set).or_insert((party, system));
        }
    }
    subject.each_system(&mut |file, party, trail, system| {
        let Some(backup) = &system.backup else { return };
        for (n, set) in backup.media.iter().enumerate() {
            let Some((theirs, other)) = first.get(set).filter(|(theirs, _)| *theirs != party) else { continue };
            let whose = name(theirs).unwrap_or_else(|| SafeText::new("?"));
            let message =
                say_with("rule1-media-shared", [("set", set.as_str().into()), ("other", (&other.name).into()), ("whose", (&whose).into())]);
            remarks.say(&RULE, file, &trail.field("backup").field("media").item(n), message, say("rule1-media-shared-help"));
        }
    });
}
