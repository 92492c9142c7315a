//! L155: the media lie where the system itself is, so that one fire takes both.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L155", gravity: Gravity::Warning, source: "R11 X13" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_system(&mut |file, _, trail, system| {
        let (Some(location), Some(backup)) = (&system.location, &system.backup) else { return };
        let (location, place) = (location.as_str().trim(), backup.place.as_str().trim());
        if !location.is_empty() && place.to_lowercase().starts_with(&location.to_lowercase()) {
            let message = say_with("rule1-media-beside", [("name", (&system.name).into()), ("place", place.into())]);
            remarks.say(&RULE, file, &trail.field("backup").field("place"), message, say("rule1-media-beside-help"));
        }
    });
}
