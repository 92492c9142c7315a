//! L117: the provider has no runbook for something that can hit a data centre as a whole.

use super::prelude::*;
use crate::domain::runbook::Hazard;

pub static RULE: Rule = Rule { code: "L117", gravity: Gravity::Warning, source: "R1 R5 X2 X7" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let Some(sheet) = subject.sheets.provider.as_ref().filter(|_| !subject.has_unread(&Party::Provider)) else { return };
    let mut there = [false; Hazard::ALL.len()];
    for digest in digests.iter().filter(|digest| digest.party == Party::Provider) {
        let hazard = Hazard::ALL.iter().position(|hazard| Some(*hazard) == digest.hazard);
        if let Some(there) = hazard.and_then(|hazard| there.get_mut(hazard)) {
            *there = true;
        }
    }
    let missing = Hazard::ALL.iter().zip(there).filter(|(_, there)| !there).map(|(hazard, _)| format!("{hazard:?}"));
    let missing: Vec<String> = missing.collect();
    if let Some(first) = missing.first() {
        let message = say_with("rule1-event-card-missing", [("hazards", missing.join(", ").into())]);
        let help = say_with("rule1-event-card-missing-help", [("hazard", first.as_str().into())]);
        remarks.say(&RULE, &sheet.file, &Trail::FILE.field("name"), message, help);
    }
}
