//! L238: an expected result that cannot be seen: "it works" tells the operator to believe.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L238", gravity: Gravity::Warning, source: "R20 P23" };

const NOTHING: &[&str] = &[
    "success",
    "successful",
    "it works",
    "works",
    "it is working",
    "working",
    "fine",
    "it is fine",
    "done",
    "it is done",
    "no error",
    "no errors",
    "no problem",
    "no problems",
    "as expected",
    "good",
    "all good",
    "everything is fine",
    "everything is ok",
    "everything works",
    "okay",
    "normal",
];

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let Some(expect) = &scene.step.expect else { return };
    let text = expect.as_str().trim().trim_end_matches(['.', '!']);
    if NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(text)) {
        let message = say_with("rule2-result-says-nothing", [("id", scene.id().into()), ("expect", text.into())]);
        scene.say(remarks, &RULE, "expect", message, say("rule2-result-says-nothing-help"));
    }
}
