//! L122: no operator was briefed for a client.

use super::prelude::*;
use crate::base::text::SafeText;
use crate::domain::lint::lacking::names;

pub static RULE: Rule = Rule { code: "L122", gravity: Gravity::Warning, source: "R84" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let Some(provider) = &subject.sheets.provider else { return };
    let briefed = |party: &Party| match party {
        Party::Provider => true,
        Party::Client(id) => provider.content.operators.iter().any(|operator| operator.briefed.contains(id)),
    };
    let clients = subject.sheets.clients.iter().filter(|sheet| !briefed(&sheet.party));
    let clients: Vec<&SafeText> = clients.map(|sheet| &sheet.content.name).collect();
    if !clients.is_empty() {
        let message = say_with("rule1-nobody-briefed", [("names", names(&clients).into())]);
        remarks.say(&RULE, &provider.file, &Trail::FILE.field("operators"), message, say("rule1-nobody-briefed-help"));
    }
}
