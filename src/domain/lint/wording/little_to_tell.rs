//! L231: a call says hardly anything, so that whoever is woken knows no more than before.

use super::prelude::*;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L231", gravity: Gravity::Warning, source: "R24 X3" };

/// With fewer words and letters than both, nobody can tell what is wrong and what is wanted.
const WORDS: usize = 4;
const LETTERS: usize = 20;

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Notify { tell, contact } = &scene.step.kind else { return };
    let text = tell.as_str().trim();
    if !text.is_empty() && text.split_whitespace().count() < WORDS && text.chars().count() < LETTERS {
        let message = say_with("rule2-little-to-tell", [("contact", contact.as_str().into()), ("tell", text.into())]);
        scene.say(remarks, &RULE, "tell", message, say("rule2-little-to-tell-help"));
    }
}
