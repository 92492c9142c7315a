//! L230: a command changes something and nobody says on which of several hosts it is typed.

use super::prelude::*;
use crate::domain::lint::commands::changes;

pub static RULE: Rule = Rule { code: "L230", gravity: Gravity::Warning, source: "R3 R24 P31" };

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let Some(command) = scene.step.command.as_ref().filter(|_| scene.step.on.is_none() && scene.step.dangerous.is_none()) else { return };
    let command = command.as_str();
    let hosts = || scene.sheet.content.targets.iter().filter_map(|id| scene.subject.system(id)).flat_map(|system| &system.hosts);
    if hosts().nth(1).is_none() || command.contains("ssh ") || changes(command) == 0 {
        return;
    }
    let typed = command.to_ascii_lowercase();
    if !hosts().any(|host| typed.contains(&host.as_str().to_ascii_lowercase())) {
        let all: Vec<&str> = hosts().map(|host| host.as_str()).collect();
        let message = say_with("rule2-command-without-host", [("id", scene.id().into()), ("hosts", all.join(", ").into())]);
        let first = all.first().copied().unwrap_or_default();
        scene.say(remarks, &RULE, "command", message, say_with("rule2-command-without-host-help", [("host", first.into())]));
    }
}
