//! L012: the library is written in a version of the format that this program does not read.

use super::prelude::*;
use crate::domain::library::FORMAT;

pub static RULE: Rule = Rule { code: "L012", gravity: Gravity::Error, source: "R40" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    if let Some(sheet) = subject.sheets.imprint.as_ref().filter(|sheet| sheet.content.format != FORMAT) {
        let message = say_with("check-format-version", [("found", sheet.content.format.into()), ("known", FORMAT.into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("format"), message, say("check-format-version-help"));
    }
}
