//! L209: a hold point is opened by nobody who may decide: by third parties alone, or in a matter of the application by nobody of the client.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L209", gravity: Gravity::Warning, source: "R22 R31 P29" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Hold { release, .. } = &scene.step.kind else { return };
    let contacts = || release.iter().filter_map(|id| scene.subject.contact(id));
    // Who is unknown is told by another rule.
    if release.is_empty() || contacts().count() < release.len() {
        return;
    }
    let only_third_parties = contacts().all(|contact| contact.third_party.is_some());
    let of_client = || release.iter().any(|id| scene.subject.party_of_contact(id) == Some(&scene.sheet.party));
    let decides_for_client = scene.is_for_application() && matches!(scene.sheet.party, Party::Client(_));
    let key = match (only_third_parties, decides_for_client) {
        (true, _) => "rule2-hold-without-client-third",
        // Where the whole instruction calls nobody of the client, another rule says so.
        (_, true) if !of_client() && calls_client(scene) => "rule2-hold-without-client-application",
        _ => return,
    };
    let message = say_with(key, [("id", scene.id().into())]);
    scene.say(remarks, &RULE, "release", message, say("rule2-hold-without-client-help"));
}

/// Whether the instruction calls somebody of the client at all.
fn calls_client(scene: &Scene<'_>) -> bool {
    let is_theirs = |id: &ContactId| scene.subject.party_of_contact(id) == Some(&scene.sheet.party);
    let mut found = false;
    let steps = scene.scope.and_then(|scope| scene.sheet.content.instructions.get(&scope));
    steps.into_iter().flatten().for_each(|step| {
        step.each(&mut |step| {
            found |= match &step.kind {
                StepKind::Notify { contact, .. } => is_theirs(contact),
                StepKind::Hold { release, .. } => release.iter().any(is_theirs),
                _ => false,
            }
        });
    });
    found
}
