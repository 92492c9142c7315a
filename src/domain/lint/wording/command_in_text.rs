//! L226: a command stands in the sentence of a step, where it is wrapped, cannot be copied and is not looked at by other rules.

use super::prelude::*;
use crate::domain::lint::passage::says;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L226", gravity: Gravity::Advice, source: "R24" };

/// Beginnings of commands that are no words of a sentence.
const PROGRAMS: &[&str] = &["sudo ", "systemctl ", "kubectl ", "journalctl ", "docker exec ", "rm -", "chmod ", "chown ", "psql -"];

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let (StepKind::Action { .. } | StepKind::Verify { .. } | StepKind::Check { .. } | StepKind::Record { .. }) = &scene.step.kind else {
        return;
    };
    let Some((field, text)) = says(&scene.step.kind).filter(|_| scene.step.command.is_none()) else { return };
    if let Some(command) = quoted(text.as_str()).or_else(|| bare(text.as_str())) {
        let message = say_with("rule2-command-in-text", [("id", scene.id().into()), ("command", command.into())]);
        scene.say(remarks, &RULE, field, message, say_with("rule2-command-in-text-help", [("command", command.into())]));
    }
}

/// What stands between two backquotes and has arguments.
fn quoted(text: &str) -> Option<&str> {
    let (_, behind) = text.split_once('`')?;
    let (command, _) = behind.split_once('`')?;
    command.trim().contains(' ').then_some(command)
}

fn bare(text: &str) -> Option<&str> {
    let found = PROGRAMS.iter().filter_map(|program| {
        let at = text.find(program)?;
        let whole = text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with([' ', ':', '(', '"']));
        whole.then_some(at)
    });
    text.get(found.min()?..).map(|command| command.trim_end_matches(['.', '"', ')']))
}
