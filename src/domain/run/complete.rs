//! Completing a step: each kind is closed in its own way, and in no other.

use super::decide::{Decision, due, written};
use super::*;
use crate::domain::step::{Step, StepKind};

/// What completing step `id` with `outcome` means: the outcome must be one that its kind can have.
pub(super) fn complete(run: &Run, id: StepId, outcome: Outcome, now: Moment) -> Decision {
    let step = due(run, &id)?;
    if step.is_done_again() {
        return Err(Refusal::WrongOutcome);
    }
    let outcome = outcome_of(run, &step, outcome, 0, now)?;
    two::complete_before_closing(run, &step)?;
    Ok(vec![Event::StepDone { step: id, outcome }])
}

/// The outcome as it is recorded, if the step can be closed with it. Calls count for it that were recorded after number `since`.
pub(super) fn outcome_of(run: &Run, step: &Step, outcome: Outcome, since: u64, now: Moment) -> Result<Outcome, Refusal> {
    let id = &step.id;
    let looks = matches!(outcome, Outcome::AsExpected | Outcome::NotAsExpected | Outcome::CannotTell);
    Ok(match &step.kind {
        StepKind::Hold { release, .. } => return Err(Refusal::NeedsRelease { by: release.clone() }),
        StepKind::Gate(Authority::ClientDecides) => return Err(Refusal::NeedsRelease { by: Vec::new() }),
        StepKind::Group { .. } => return Err(Refusal::IsAGroup),
        StepKind::Gate(_) => {
            // A call of before the classification was about something else.
            let since = run.classification.as_ref().map_or(0, |classification| classification.seq);
            let deciders = run.case.deciders();
            let client_reached = run.attempts.iter().any(|attempt| {
                let decides = deciders.iter().any(|contact| contact.id == attempt.contact);
                decides && attempt.seq > since && attempt.result == Reach::Reached
            });
            match (client_reached, outcome) {
                (true, Outcome::Done) => Outcome::Done,
                (false, Outcome::Done) => return Err(Refusal::NobodyReached),
                _ => return Err(Refusal::WrongOutcome),
            }
        }
        StepKind::Notify { .. } => {
            // Only a call for this step counts: an earlier one to the same contact was about something else.
            let counts = |attempt: &&Attempt| attempt.step.as_ref() == Some(id) && attempt.seq > since;
            let told = run.attempts.iter().filter(counts).any(|a| a.result != Reach::NoAnswer);
            match (told, outcome) {
                (true, Outcome::Done) => Outcome::Done,
                (false, Outcome::Done) => return Err(Refusal::NobodyReached),
                _ => return Err(Refusal::WrongOutcome),
            }
        }
        StepKind::Record { limits, unit, .. } => {
            let Outcome::Value { value, .. } = outcome else { return Err(Refusal::WrongOutcome) };
            let value = written(value, Refusal::TextMissing)?;
            let within_limits = match limits {
                None => None,
                Some(limits) => Some(limits.contain(number(&value, unit.as_ref()).ok_or(Refusal::NotANumber)?)),
            };
            Outcome::Value { value, within_limits }
        }
        StepKind::Decide { answers, .. } => match outcome {
            Outcome::CannotTell => Outcome::CannotTell,
            Outcome::Answered { answer, .. } => {
                let text = answers.get(answer).ok_or(Refusal::WrongOutcome)?.answer.clone();
                Outcome::Answered { answer, text }
            }
            _ => return Err(Refusal::WrongOutcome),
        },
        StepKind::Wait { time, .. } => {
            let StepState::InProgress { since } = run.state(id) else { return Err(Refusal::NotBegun) };
            let left = time.as_duration().saturating_sub(now.since(&since));
            match left.is_zero() {
                false => return Err(Refusal::TooEarly { left }),
                true if looks == step.expect.is_some() && (looks || outcome == Outcome::Done) => outcome,
                true => return Err(Refusal::WrongOutcome),
            }
        }
        StepKind::Turn { returns: true, .. } if outcome == Outcome::Done => match run.state(id) {
            StepState::InProgress { .. } => Outcome::Done,
            _ => return Err(Refusal::NotTurned),
        },
        StepKind::Turn { .. } => return Err(Refusal::WrongOutcome),
        StepKind::Exit { .. } if matches!(outcome, Outcome::Left | Outcome::WentOn | Outcome::CannotTell) => outcome,
        StepKind::Exit { .. } => return Err(Refusal::WrongOutcome),
        StepKind::Verify { .. } | StepKind::Check { .. } if looks => outcome,
        StepKind::Action { .. } if step.expect.is_some() && looks => outcome,
        StepKind::Action { .. } if step.expect.is_none() && outcome == Outcome::Done => outcome,
        StepKind::Verify { .. } | StepKind::Check { .. } | StepKind::Action { .. } => return Err(Refusal::WrongOutcome),
    })
}

/// A number as people type it: with a point or a comma, with its unit or without.
fn number(text: &SafeText, unit: Option<&SafeText>) -> Option<f64> {
    let text = text.as_str().trim();
    let bare = unit.and_then(|unit| text.strip_suffix(unit.as_str())).unwrap_or(text);
    bare.trim().replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite())
}
