//! L218: more steps follow one another than a person can keep in mind.

use super::prelude::*;
use crate::domain::step::{Step, StepKind};

pub static RULE: Rule = Rule { code: "L218", gravity: Gravity::Advice, source: "R20 P3" };

/// So many steps in a row can be overseen.
const MOST: usize = 9;

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let is_section = |step: &Step| matches!(step.kind, StepKind::Group { .. } | StepKind::Decide { .. } | StepKind::Hold { .. });
    let row = scene.among.iter().take(scene.n + 1).rev().take_while(|step| !is_section(step)).take(MOST + 2).count();
    // Told once, at the first one too many.
    if row == MOST + 1 {
        let ahead = scene.after().iter().take_while(|step| !is_section(step)).count();
        let message = say_with("rule2-many-steps", [("count", (row + ahead).into()), ("most", MOST.into())]);
        remarks.say(&RULE, &scene.sheet.file, scene.trail, message, say("rule2-many-steps-help"));
    }
}
