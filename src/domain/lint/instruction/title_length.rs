//! L073: a title is so long that no list can show what it says.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L073", gravity: Gravity::Warning, source: "R24" };

/// In characters: more than two rows of the widest usual console.
const LONGEST: usize = 200;

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let length = sheet.content.title.as_str().chars().count();
    if length > LONGEST {
        let message = say_with("check-title-length", [("length", length.into()), ("longest", LONGEST.into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("title"), message, say("check-title-length-help"));
    }
}
