//! L236: in a matter of the application the provider changes something before anybody of the client was asked or told.

use super::prelude::*;
use crate::domain::lint::commands::irreversible;
use crate::domain::lint::english::words;
use crate::domain::step::{By, StepKind};

pub static RULE: Rule = Rule { code: "L236", gravity: Gravity::Warning, source: "R22 R31" };

/// What changes an application or its data. To hold, stop or secure something is not among it: that keeps the harm small.
const MENDS: &[&str] = &[
    "restart",
    "reboot",
    "delete",
    "remove",
    "change",
    "correct",
    "edit",
    "skip",
    "rerun",
    "repeat",
    "restore",
    "kill",
    "update",
    "reset",
    "resend",
    "cancel",
    "drop",
    "truncate",
    "clear",
    "overwrite",
    "replace",
    "replay",
    "repair",
    "reload",
];

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Action { what } = &scene.step.kind else { return };
    let concerns = scene.is_for_application() && matches!(scene.sheet.party, Party::Client(_)) && scene.step.by == By::Provider;
    if !concerns || scene.before.iter().any(|step| matches!(step.kind, StepKind::Notify { .. } | StepKind::Hold { .. })) {
        return;
    }
    let first = words(what.as_str()).next().unwrap_or_default();
    let mends = scene.subject.is_english() && MENDS.iter().any(|verb| verb.eq_ignore_ascii_case(first));
    if mends || scene.step.command.as_ref().is_some_and(|command| irreversible(command.as_str()).is_some()) {
        let message = say_with("rule2-application-before-word", [("id", scene.id().into())]);
        scene.say(remarks, &RULE, "do", message, say("rule2-application-before-word-help"));
    }
}
