//! What a step says to do, in words: on screens, in lists, beside its timer.

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::authority::Authority;
use crate::domain::case::Case;
use crate::domain::step::{Order, Step, StepKind};

/// What a step says to do.
pub fn what(step: &Step, case: &Case) -> SafeText {
    match &step.kind {
        StepKind::Action { what } | StepKind::Verify { what } | StepKind::Check { what } | StepKind::Record { what, .. } => what.clone(),
        StepKind::Wait { what, .. } | StepKind::Hold { what, .. } => what.clone(),
        StepKind::Decide { question, .. } => question.clone(),
        StepKind::Group { title, order, .. } => match order {
            Order::Fixed => title.clone(),
            Order::Any => say_with("run-group-any-order", [("title", title.into())]),
        },
        StepKind::Notify { contact, .. } => {
            let name = case
                .contact(contact)
                .map_or_else(|| SafeText::new(contact.as_str()), |(_, c)| SafeText::new(&format!("{}, {}", c.name, c.role)));
            say_with("run-notify", [("who", (&name).into())])
        }
        StepKind::Exit { when } => say_with("run-exit", [("when", when.into())]),
        StepKind::Turn { runbook, .. } => say_with("run-turn", [("runbook", runbook.as_str().into())]),
        StepKind::Gate(Authority::ClientDecides) => say("run-gate-client-decides"),
        StepKind::Gate(_) => say("run-gate-with-client"),
    }
}
