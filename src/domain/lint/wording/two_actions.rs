//! L203: a step orders more than one action, so that nobody can tell which of them was done.

use super::prelude::*;
use crate::domain::lint::english::{order, sentences, words};
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L203", gravity: Gravity::Warning, source: "R20 R24 P4" };

/// Verbs of a second sentence that say how the first is done, not what else is done.
const NO_SECOND_STEP: &[&str] = &["use", "wait", "take", "make", "set", "ask", "check"];

/// What is no action, but where the instruction goes on.
const GOES_ON: &[&str] = &["return", "continue", "go", "proceed", "classify", "come"];

pub fn check(scene: &Scene<'_>, remarks: &mut Remarks) {
    let StepKind::Action { what } = &scene.step.kind else { return };
    if !scene.subject.is_english() {
        return;
    }
    if let Some(second) = second_action(what.as_str()) {
        let message = say_with("rule2-two-actions", [("id", scene.id().into()), ("second", second.into())]);
        scene.say(remarks, &RULE, "do", message, say("rule2-two-actions-help"));
    }
}

/// The words with which the second action begins.
fn second_action(text: &str) -> Option<&str> {
    if !text.contains([',', '.', ';', '!', '\n']) && !text.contains("then") {
        return None;
    }
    for joint in [" and then ", ", then ", "; then ", " and after that ", " and afterwards "] {
        if let Some((_, behind)) = text.split_once(joint) {
            return words(behind).next().filter(|verb| !GOES_ON.iter().any(|known| known.eq_ignore_ascii_case(verb)));
        }
    }
    let mut all = sentences(text);
    let first = all.next().and_then(order);
    let second = all.filter_map(order).find(|verb| !NO_SECOND_STEP.iter().any(|known| known.eq_ignore_ascii_case(verb)));
    first.and(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_with_the_first_action_is_no_second_one() {
        assert_eq!(second_action("Stop the job; leave the host running"), None);
        assert_eq!(second_action("Stop the job. Use the console for it"), None);
        assert_eq!(second_action("Stop the job. Reboot the host"), Some("Reboot"));
        assert_eq!(second_action("Stop the job and then the host"), Some("the"));
    }
}
