//! L234: a step waits longer for a contact than the escalation tries him.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L234", gravity: Gravity::Advice, source: "R14 X3 P25" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let (StepKind::Notify { contact, .. }, Some(limit)) = (&scene.step.kind, &scene.step.limit) else { return };
    let Some(of) = scene.subject.party_of_contact(contact) else { return };
    let Some(party) = scene.subject.parties().find(|party| party.party == of) else { return };
    let tried = party.escalation.iter().filter(|level| level.contacts.contains(contact)).find_map(|level| level.after);
    if let Some(tried) = tried.filter(|tried| limit.within.as_duration() > tried.as_duration()) {
        let values = [
            ("id", scene.id().into()),
            ("within", limit.within.to_string().into()),
            ("contact", contact.as_str().into()),
            ("tried", tried.to_string().into()),
        ];
        let here = scene.trail.field("limit");
        let help = say_with("rule2-limit-longer-than-level-help", [("tried", tried.to_string().into())]);
        remarks.say(&RULE, &scene.sheet.file, &here.field("within"), say_with("rule2-limit-longer-than-level", values), help);
    }
}
