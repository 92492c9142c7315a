//! L356: a line of a command ends with a blank. Behind a backslash it takes the next line out of the command.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L356", gravity: Gravity::Warning, source: "R24" };

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if !passage.is_command() {
        return;
    }
    let number = passage.text.lines().position(|line| line.ends_with([' ', '\t']));
    if let Some(number) = number {
        let broken = passage.text.lines().nth(number).is_some_and(|line| line.trim_end().ends_with('\\'));
        let message = match broken {
            true => say_with("rule3-blank-at-end-broken", [("line", (number + 1).into())]),
            false => say_with("rule3-blank-at-end", [("line", (number + 1).into())]),
        };
        passage.say(remarks, &RULE, message, say("rule3-blank-at-end-help"));
    }
}
