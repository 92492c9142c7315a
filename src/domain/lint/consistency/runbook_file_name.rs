//! L011: a runbook says another id than its file name, so that who looks for the one does not find the other.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L011", gravity: Gravity::Error, source: "R24" };

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let name = sheet.file.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or_default();
    if name != sheet.content.id.as_str() {
        let message = say_with("check-runbook-file-name", [("id", sheet.content.id.as_str().into()), ("name", name.into())]);
        let help = say_with("check-runbook-file-name-help", [("id", sheet.content.id.as_str().into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("id"), message, help);
    }
}
