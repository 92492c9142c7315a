//! L213: a step does what a forbidden action forbids that holds for it: the runbook contradicts itself.

use super::prelude::*;
use crate::domain::forbidden::Forbidden;
use crate::domain::lint::deeds::{Deed, Prohibition};
use crate::domain::step::{By, StepKind};

pub static RULE: Rule = Rule { code: "L213", gravity: Gravity::Error, source: "R20 R25 P10" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Action { what } = &scene.step.kind else { return };
    // What the client or a third party does is theirs to know.
    if scene.step.by != By::Provider || !scene.subject.is_english() {
        return;
    }
    let deed = Deed { what: what.as_str(), on: scene.step.on.as_ref(), command: scene.step.command.as_ref() };
    let broken = forbidden_for(scene).find(|forbidden| {
        Prohibition::of(forbidden.action.as_str()).is_some_and(|prohibition| prohibition.forbids(&deed)) && !is_released(scene, forbidden)
    });
    if let Some(forbidden) = broken {
        let values = [("id", scene.id().into()), ("forbidden", forbidden.id.as_str().into()), ("action", (&forbidden.action).into())];
        let lifters: Vec<&str> = forbidden.lifted_by.iter().map(|id| id.as_str()).collect();
        let help = say_with("rule2-forbidden-step-help", [("lifters", lifters.join("\", \"").into())]);
        scene.say(remarks, &RULE, "do", say_with("rule2-forbidden-step", values), help);
    }
}

/// The forbidden actions that hold for a step: its own, those of the runbook, its targets, its client and the provider.
fn forbidden_for<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Forbidden> {
    let runbook = scene.sheet.content;
    let systems = runbook.targets.iter().filter_map(|id| scene.subject.system(id)).flat_map(|system| &system.forbidden);
    let parties = scene.subject.parties().filter(|party| party.party == &Party::Provider || party.party == &scene.sheet.party);
    scene.step.forbidden.iter().chain(&runbook.forbidden).chain(systems).chain(parties.flat_map(|party| party.forbidden))
}

/// Whether one of those who may lift it has opened a hold point before.
fn is_released(scene: &Scene<'_>, forbidden: &Forbidden) -> bool {
    scene.before.iter().any(|step| match &step.kind {
        StepKind::Hold { release, .. } => release.iter().any(|id| forbidden.lifted_by.contains(id)),
        _ => false,
    })
}
