//! L219: steps stand so deep in other steps that nobody knows any more under which conditions.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L219", gravity: Gravity::Advice, source: "R20 P3" };

/// So many levels of steps can be overseen.
const MOST: usize = 4;

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    if scene.depth == MOST && scene.n == 0 {
        let message = say_with("rule2-deep-nesting", [("id", scene.id().into()), ("levels", (MOST + 1).into())]);
        remarks.say(&RULE, &scene.sheet.file, scene.trail, message, say("rule2-deep-nesting-help"));
    }
}
