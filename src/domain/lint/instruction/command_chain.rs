//! L204: one command changes so many things that nobody can tell how far it came.

use super::prelude::*;
use crate::domain::lint::commands::changes;

pub static RULE: Rule = Rule { code: "L204", gravity: Gravity::Advice, source: "R24 P4" };

/// So many changes can still be read at a glance.
const MOST: usize = 3;

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let Some(command) = &scene.step.command else { return };
    let count = changes(command.as_str());
    if count > MOST {
        let message = say_with("rule2-command-chain", [("id", scene.id().into()), ("count", count.into())]);
        scene.say(remarks, &RULE, "command", message, say("rule2-command-chain-help"));
    }
}
