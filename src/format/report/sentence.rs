//! What a record says, in one sentence. Ids are shown with what they stand for, where the pinned case tells it.

use super::words::{affected, answer, authority, cause, cause_kind, end_line, how, mode, place, reach, side_effects};
use crate::base::id::{ContactId, StepId};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::authority::{Authority, Reason, Verdict};
use crate::domain::event::{Due, Event, Outcome, Release, SetAside};
use crate::domain::reading::Fact;
use crate::domain::report::Names;
use crate::domain::step::{Second, with_unit};

/// The sentence for a record; never empty. It can have several lines, when somebody wrote several.
pub fn sentence(fact: &Fact, names: &Names) -> SafeText {
    match fact {
        Fact::Unknown { kind, json } => say_with("report-unknown-event", [("kind", kind.into()), ("json", json.into())]),
        Fact::Known(event) => known(event, names),
    }
}

fn known(event: &Event, names: &Names) -> SafeText {
    match event {
        Event::RunOpened { mode: kind, runbook, revision, title, party_name, .. } => say_with(
            "report-opened",
            [
                ("mode", (&mode(*kind)).into()),
                ("runbook", runbook.as_str().into()),
                ("revision", revision.to_string().into()),
                ("title", title.into()),
                ("party", party_name.into()),
            ],
        ),
        Event::RunResumed => say("report-resumed"),
        Event::ScopeAcknowledged => say("report-scope-acknowledged"),
        Event::ForbiddenAcknowledged { actions } if actions.is_empty() => say("report-forbidden-none"),
        Event::ForbiddenAcknowledged { actions } => {
            let all: Vec<&str> = actions.iter().map(|id| names.forbidden.get(id).map_or(id.as_str(), SafeText::as_str)).collect();
            say_with("report-forbidden-acknowledged", [("actions", all.join("; ").into())])
        }
        Event::Answered { question, answer: given } => {
            let asked = names.questions.get(question).map_or(question.as_str(), SafeText::as_str);
            say_with("report-answered", [("question", asked.into()), ("answer", (&answer(*given)).into())])
        }
        Event::PlaceSet { place: None } => say("report-place-taken-back"),
        Event::PlaceSet { place: set } => say_with("report-place-set", [("place", (&place(*set)).into())]),
        Event::CauseSet { cause: None } => say("report-cause-taken-back"),
        Event::CauseSet { cause: Some(set) } => say_with("report-cause-set", [("cause", (&cause(*set)).into())]),
        Event::SideEffectJudged { system, affected: judged } => {
            let name = names.systems.get(system).map_or(system.as_str(), SafeText::as_str);
            say_with("report-side-effect", [("system", name.into()), ("affected", (&affected(*judged)).into())])
        }
        Event::Classified { place: found, cause: named, verdict, .. } => say_with(
            "report-classified",
            [
                ("place", (&place(*found)).into()),
                ("cause", (&cause(*named)).into()),
                ("authority", (&authority(verdict.authority)).into()),
                ("reasons", reasons(verdict).into()),
            ],
        ),
        Event::AuthorityOverruled { to, reason, release: None } => {
            say_with("report-overruled", [("authority", (&authority(*to)).into()), ("reason", reason.into())])
        }
        Event::AuthorityOverruled { to, reason, release: Some(release) } => say_with(
            "report-overruled-released",
            [("authority", (&authority(*to)).into()), ("reason", reason.into()), ("release", (&released(release)).into())],
        ),
        Event::Reclassifying { reason } => say_with("report-reclassifying", [("reason", reason.into())]),
        Event::Contacted { .. } => contacted(event, names),
        Event::ForbiddenLifted { action, release, reason } => {
            let name = names.forbidden.get(action).map_or(action.as_str(), SafeText::as_str);
            let values = [("action", name.into()), ("release", (&released(release)).into()), ("reason", reason.into())];
            say_with("report-lifted", values)
        }
        Event::Noted { text } => say_with("report-noted", [("text", text.into())]),
        Event::FaultGone { answer: given } => say_with("report-fault-gone", [("answer", (&answer(*given)).into())]),
        Event::RunClosed { end } => say_with("report-closed", [("end", (&end_line(Some(*end))).into())]),
        Event::CameFrom { from } => {
            let values = [("run", from.run.as_str().into()), ("title", (&from.title).into()), ("number", (&from.number).into())];
            match from.returns {
                true => say_with("report-came-from", values),
                false => say_with("report-came-for-good", values),
            }
        }
        Event::StepBegun { .. }
        | Event::StepDone { .. }
        | Event::StepSetAside { .. }
        | Event::StepReopened { .. }
        | Event::DeferredDue { .. }
        | Event::StepRepeated { .. }
        | Event::TargetTyped { .. }
        | Event::TurnedTo { .. }
        | Event::SecondPerson { .. }
        | Event::HoldReleased { .. } => about_step(event, names),
    }
}

fn about_step(event: &Event, names: &Names) -> SafeText {
    let name = |id: &StepId| (&step(id, names)).into();
    match event {
        Event::StepBegun { step } => say_with("report-step-begun", [("step", name(step))]),
        Event::StepReopened { step } => say_with("report-step-reopened", [("step", name(step))]),
        Event::DeferredDue { step } => say_with("report-step-due-again", [("step", name(step))]),
        Event::StepSetAside { due: Some(until), step, how, reason, approver } => {
            let (step, reason) = (step.clone(), reason.clone());
            let aside = about_step(&Event::StepSetAside { step, how: *how, reason, approver: approver.clone(), due: None }, names);
            SafeText::new(&format!("{aside} {}", due(until, names)))
        }
        Event::StepRepeated { step, item, outcome } => {
            let once = about_step(&Event::StepDone { step: step.clone(), outcome: outcome.clone() }, names);
            match item {
                None => say_with("report-step-repeated", [("what", (&once).into())]),
                Some(item) => say_with("report-step-repeated-for", [("item", item.into()), ("what", (&once).into())]),
            }
        }
        Event::TurnedTo { step, runbook, run } => {
            say_with("report-turned-to", [("step", name(step)), ("runbook", runbook.as_str().into()), ("run", run.as_str().into())])
        }
        Event::TargetTyped { step, typed } => say_with("report-target-typed", [("step", name(step)), ("typed", typed.into())]),
        Event::SecondPerson { step, name: second, when } => {
            let values = [("step", name(step)), ("name", second.into())];
            match when {
                Second::Before => say_with("report-second-before", values),
                Second::After => say_with("report-second-after", values),
            }
        }
        Event::StepDone { step, outcome } => match outcome {
            Outcome::Ended { times } => say_with("report-step-ended", [("step", name(step)), ("times", (*times).into())]),
            Outcome::Done => say_with("report-step-done", [("step", name(step))]),
            Outcome::AsExpected => say_with("report-step-as-expected", [("step", name(step))]),
            Outcome::NotAsExpected => say_with("report-step-not-as-expected", [("step", name(step))]),
            Outcome::CannotTell => say_with("report-step-cannot-tell", [("step", name(step))]),
            Outcome::Left => say_with("report-step-left", [("step", name(step))]),
            Outcome::WentOn => say_with("report-step-went-on", [("step", name(step))]),
            Outcome::Answered { text, .. } => say_with("report-step-answered", [("step", name(step)), ("answer", text.into())]),
            Outcome::Value { value, within_limits } => {
                let measured = with_unit(value, names.units.get(step));
                let values = [("step", name(step)), ("value", (&measured).into())];
                match within_limits {
                    None => say_with("report-step-value", values),
                    Some(true) => say_with("report-step-value-within", values),
                    Some(false) => say_with("report-step-value-outside", values),
                }
            }
        },
        Event::StepSetAside { step, how, reason, approver, due: None } => {
            let what = match how {
                SetAside::NotApplicable => say("report-aside-not-applicable"),
                SetAside::Overridden => say("report-aside-overridden"),
                SetAside::Deferred => say("report-aside-deferred"),
            };
            match approver {
                None => say_with("report-step-aside", [("step", name(step)), ("how", (&what).into()), ("reason", reason.into())]),
                Some(who) => {
                    let values = [("step", name(step)), ("how", (&what).into()), ("reason", reason.into()), ("approver", who.into())];
                    say_with("report-step-aside-approved", values)
                }
            }
        }
        Event::HoldReleased { step, release, decision } => {
            let values = [("step", name(step)), ("release", (&released(release)).into()), ("decision", decision.into())];
            say_with("report-hold-released", values)
        }
        _ => SafeText::default(),
    }
}

/// When a deferred step falls due.
pub(super) fn due(due: &Due, names: &Names) -> SafeText {
    match due {
        Due::AtTheEnd => say("report-due-at-the-end"),
        Due::Before(other) => say_with("report-due-before", [("step", (&step(other, names)).into())]),
    }
}

/// A step with its number, if it is known, and its text.
pub(super) fn step(id: &StepId, names: &Names) -> SafeText {
    // The gates of the authority are in no file.
    match id.as_str() {
        "gate.with-client" => return say_with("report-gate", [("authority", (&authority(Authority::WithClient)).into())]),
        "gate.client-decides" => return say_with("report-gate", [("authority", (&authority(Authority::ClientDecides)).into())]),
        _ => {}
    }
    match names.steps.get(id) {
        None => say_with("report-step-id", [("id", id.as_str().into())]),
        Some((None, text)) => say_with("report-step-text", [("text", (&text.one_line()).into())]),
        Some((Some(number), text)) => {
            say_with("report-step-number", [("number", number.as_str().into()), ("text", (&text.one_line()).into())])
        }
    }
}

fn contacted(event: &Event, names: &Names) -> SafeText {
    let Event::Contacted { contact, number, result, step: at, said, told } = event else { return SafeText::default() };
    let call = match number {
        None => say_with("report-called", [("contact", contact_name(contact, names)), ("result", (&reach(*result)).into())]),
        Some(number) => say_with(
            "report-called-at",
            [("contact", contact_name(contact, names)), ("number", number.into()), ("result", (&reach(*result)).into())],
        ),
    };
    let mut parts = vec![call];
    parts.extend(at.as_ref().map(|id| say_with("report-called-for", [("step", (&step(id, names)).into())])));
    parts.extend(told.as_ref().map(|told| say_with("report-called-told", [("told", told.into())])));
    parts.extend(said.as_ref().map(|said| say_with("report-called-said", [("said", said.into())])));
    let parts: Vec<&str> = parts.iter().map(SafeText::as_str).collect();
    SafeText::new(&parts.join(" "))
}

fn contact_name(contact: &ContactId, names: &Names) -> crate::base::words::Value {
    names.contacts.get(contact).map_or(contact.as_str(), SafeText::as_str).into()
}

fn released(release: &Release) -> SafeText {
    say_with("report-release", [("name", (&release.name).into()), ("how", (&how(release.how)).into())])
}

fn reasons(verdict: &Verdict) -> String {
    let reason = |reason: &Reason| match reason {
        Reason::Base { cause, side_effects: effects, gives } => say_with(
            "report-reason-base",
            [
                ("cause", (&cause_kind(*cause)).into()),
                ("effects", (&side_effects(*effects)).into()),
                ("authority", (&authority(*gives)).into()),
            ],
        ),
        Reason::PlaceUnknown => say("report-reason-place-unknown"),
        Reason::VeryHighNeed { gives } => say_with("report-reason-need", [("authority", (&authority(*gives)).into())]),
        Reason::Runbook { at_least, because } => {
            say_with("report-reason-runbook", [("authority", (&authority(*at_least)).into()), ("because", because.into())])
        }
        Reason::Client { at_least, because } => {
            say_with("report-reason-client", [("authority", (&authority(*at_least)).into()), ("because", because.into())])
        }
    };
    let all: Vec<String> = verdict.reasons.iter().map(|one| reason(one).as_str().to_owned()).collect();
    all.join("; ")
}
