//! L202: a command that cannot be taken back has no way out where its expected result is not obtained.

use super::prelude::*;
use crate::domain::lint::commands::irreversible;

pub static RULE: Rule = Rule { code: "L202", gravity: Gravity::Warning, source: "P23 X5" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let step = scene.step;
    if step.expect.is_none() || !step.otherwise.is_empty() {
        return;
    }
    if let Some(what) = step.command.as_ref().and_then(|command| irreversible(command.as_str())) {
        let message = say_with("rule2-irreversible-without-otherwise", [("id", scene.id().into()), ("what", what.into())]);
        scene.say(remarks, &RULE, "expect", message, say("rule2-irreversible-without-otherwise-help"));
    }
}
