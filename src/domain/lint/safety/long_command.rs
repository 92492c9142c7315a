//! L357: a line of a command is longer than anybody can compare with what he typed.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L357", gravity: Gravity::Advice, source: "R24 P2" };

/// In characters: two and a half rows of a console.
const LONGEST: usize = 200;

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if !passage.is_command() || passage.text.len() <= LONGEST {
        return;
    }
    let longest = passage.text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    if longest > LONGEST {
        let message = say_with("rule3-long-command", [("length", longest.into()), ("longest", LONGEST.into())]);
        passage.say(remarks, &RULE, message, say("rule3-long-command-help"));
    }
}
