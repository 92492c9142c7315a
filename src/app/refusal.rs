//! Why the run refused an action, in words that say what to do instead.

use crate::base::id::{ContactId, StepId};
use crate::base::text::SafeText;
use crate::base::time::in_words;
use crate::base::words::{say, say_with};
use crate::domain::run::{Refusal, Run};
use crate::domain::step::Second;

pub fn words(run: &Run, refusal: &Refusal) -> SafeText {
    match refusal {
        Refusal::Closed => say("run-refused-closed"),
        Refusal::NotAcknowledged => say("run-refused-not-acknowledged"),
        Refusal::Classified => say("run-refused-classified"),
        Refusal::NotClassified => say("run-refused-not-classified"),
        Refusal::NotAsked => say("run-refused-not-asked"),
        Refusal::UnknownSystem | Refusal::UnknownContact | Refusal::UnknownStep | Refusal::UnknownForbidden => say("run-refused-unknown"),
        Refusal::NotOnTheWay => say("run-refused-not-on-the-way"),
        Refusal::LeftEarly { at } => say_with("run-refused-left-early", [("step", number(run, at).into())]),
        Refusal::NotDue { place } => match place {
            Some(place) => say_with("run-refused-not-due", [("step", number(run, place).into())]),
            None => say("run-refused-nothing-due"),
        },
        Refusal::NotLater => say("run-refused-not-later"),
        Refusal::NotOpen => say("run-refused-not-open"),
        Refusal::StillOpen => say("run-refused-still-open"),
        Refusal::Held { by } => say_with("run-refused-held", [("step", number(run, by).into())]),
        Refusal::NeedsRelease { by } => say_with("run-refused-needs-release", [("who", names(run, by).into())]),
        Refusal::MayNotAllow { who } => say_with("run-refused-may-not-allow", [("who", names(run, who).into())]),
        Refusal::NobodyMayLift => say("run-nobody-may-lift"),
        Refusal::NotReached { contact } => {
            let name = run.case.contact(contact).map_or_else(|| contact.to_string(), |(_, contact)| contact.name.to_string());
            say_with("run-refused-not-reached", [("name", name.into())])
        }
        Refusal::NobodyReached => say("run-refused-nobody-reached"),
        Refusal::ReasonMissing => say("run-refused-reason-missing"),
        Refusal::ApproverMissing => say("run-refused-approver-missing"),
        Refusal::TextMissing => say("run-refused-text-missing"),
        Refusal::WrongOutcome => say("run-refused-wrong-outcome"),
        Refusal::NotANumber => say("run-refused-not-a-number"),
        Refusal::NotBegun => say("run-refused-not-begun"),
        Refusal::TooEarly { left } => say_with("run-refused-too-early", [("left", in_words(*left).into())]),
        Refusal::NotTurned => say("run-refused-not-turned"),
        Refusal::NotOnceDone => say("run-refused-not-once-done"),
        Refusal::WrongTarget => say("run-refused-wrong-target"),
        Refusal::TargetNotTyped => say("run-refused-target-not-typed"),
        Refusal::SecondPersonMissing { when: Second::Before } => say("run-refused-second-before"),
        Refusal::SecondPersonMissing { when: Second::After } => say("run-refused-second-after"),
        Refusal::SamePerson { name } => say_with("run-refused-same-person", [("name", name.into())]),
        Refusal::IsAGroup => say("run-refused-is-a-group"),
        Refusal::FaultNotAsked => say("run-refused-fault-not-asked"),
    }
}

fn number(run: &Run, step: &StepId) -> String {
    run.entry(step).map_or_else(|| step.to_string(), |entry| entry.number)
}

/// Names alone: with the roles the sentence would not fit its line.
fn names(run: &Run, ids: &[ContactId]) -> String {
    let names: Vec<String> =
        run.who_may(ids).iter().filter_map(|id| run.case.contact(id)).map(|(_, contact)| contact.name.to_string()).collect();
    names.join(", ")
}
