//! The words for things of the domain, as every screen says them.

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::authority::{Authority, Reason, SideEffects};
use crate::domain::availability::Availability;
use crate::domain::case::Case;
use crate::domain::cause::{Cause, CauseKind, Place, Scope};
use crate::domain::event::{Affected, EndLine, How, Outcome, Reach};
use crate::domain::forbidden::Holds;
use crate::domain::library::Party;
use crate::domain::needs::{Need, Needs};
use crate::domain::runbook::Severity;
use crate::domain::search::Field;
use crate::domain::step::{By, Step, StepKind, with_unit};
use crate::domain::system::Kind;
use crate::domain::triage::Answer;

/// The authority in the words of a case: in the provider's own situations there is not one client, but those affected.
pub fn authority(authority: Authority, case: &Case) -> SafeText {
    say(match (authority, &case.party) {
        (Authority::ProviderAlone, _) => "authority-provider-alone",
        (Authority::WithClient, Party::Client(_)) => "authority-with-client",
        (Authority::WithClient, Party::Provider) => "authority-with-clients-affected",
        (Authority::ClientDecides, Party::Client(_)) => "authority-client-decides",
        (Authority::ClientDecides, Party::Provider) => "authority-clients-affected-decide",
    })
}

/// What the authority means for the operator, in a sentence. `asks_itself` says that the instruction has a hold point of its own at
/// which the client decides, so that its steps before that may be done.
pub fn authority_means(authority: Authority, asks_itself: bool, case: &Case) -> SafeText {
    say(match (authority, &case.party) {
        (Authority::ClientDecides, Party::Client(_)) if asks_itself => "authority-means-client-decides-at-hold",
        (Authority::ProviderAlone, _) => "authority-means-provider-alone",
        (Authority::WithClient, Party::Client(_)) => "authority-means-with-client",
        (Authority::WithClient, Party::Provider) => "authority-means-with-clients-affected",
        (Authority::ClientDecides, Party::Client(_)) => "authority-means-client-decides",
        (Authority::ClientDecides, Party::Provider) => "authority-means-clients-affected-decide",
    })
}

pub fn side_effects(effects: SideEffects) -> SafeText {
    say(match effects {
        SideEffects::None => "authority-effects-none",
        SideEffects::Possible => "authority-effects-possible",
        SideEffects::Confirmed => "authority-effects-confirmed",
        SideEffects::Unknown => "authority-effects-unknown",
    })
}

pub fn cause_kind(kind: CauseKind) -> SafeText {
    say(match kind {
        CauseKind::Technical => "authority-kind-technical",
        CauseKind::Application => "authority-kind-application",
        CauseKind::Security => "authority-kind-security",
        CauseKind::Unknown => "authority-kind-unknown",
    })
}

pub fn reason(why: &Reason, case: &Case) -> SafeText {
    match why {
        Reason::Base { cause, side_effects: effects, gives } => say_with(
            "authority-reason-base",
            [
                ("cause", (&cause_kind(*cause)).into()),
                ("effects", (&side_effects(*effects)).into()),
                ("gives", (&authority(*gives, case)).into()),
            ],
        ),
        Reason::PlaceUnknown => say("authority-reason-place-unknown"),
        Reason::VeryHighNeed { gives } => say_with("authority-reason-very-high", [("gives", (&authority(*gives, case)).into())]),
        Reason::Runbook { at_least, because } => {
            say_with("authority-reason-runbook", [("gives", (&authority(*at_least, case)).into()), ("because", because.into())])
        }
        Reason::Client { at_least, because } => {
            say_with("authority-reason-client", [("gives", (&authority(*at_least, case)).into()), ("because", because.into())])
        }
    }
}

pub fn place(place: Option<Place>) -> SafeText {
    say(match place {
        Some(Place::Client) => "triage-place-client",
        Some(Place::Provider) => "triage-place-provider",
        Some(Place::Interface) => "triage-place-interface",
        None => "triage-place-unknown",
    })
}

pub fn cause(cause: Cause) -> SafeText {
    say(match cause {
        Cause::DataCarrierFull => "triage-cause-data-carrier-full",
        Cause::Network => "triage-cause-network",
        Cause::Hardware => "triage-cause-hardware",
        Cause::Power => "triage-cause-power",
        Cause::Climate => "triage-cause-climate",
        Cause::OperatingSystem => "triage-cause-operating-system",
        Cause::ResourcesExhausted => "triage-cause-resources-exhausted",
        Cause::CertificateExpired => "triage-cause-certificate-expired",
        Cause::TimeNotInSync => "triage-cause-time-not-in-sync",
        Cause::OtherTechnical => "triage-cause-other-technical",
        Cause::WrongDataRecord => "triage-cause-wrong-data-record",
        Cause::ProgramError => "triage-cause-program-error",
        Cause::WrongParameter => "triage-cause-wrong-parameter",
        Cause::InputMissing => "triage-cause-input-missing",
        Cause::BatchOutOfOrder => "triage-cause-batch-out-of-order",
        Cause::OtherApplication => "triage-cause-other-application",
        Cause::SuspectedIntrusion => "triage-cause-suspected-intrusion",
        Cause::Malware => "triage-cause-malware",
        Cause::DataLeak => "triage-cause-data-leak",
        Cause::OtherSecurity => "triage-cause-other-security",
        Cause::Unknown => "triage-cause-unknown",
    })
}

pub fn answer(answer: Answer) -> SafeText {
    say(match answer {
        Answer::Yes => "triage-answer-yes",
        Answer::No => "triage-answer-no",
        Answer::CannotTell => "triage-answer-cannot-tell",
    })
}

pub fn affected(affected: Affected) -> SafeText {
    say(match affected {
        Affected::Yes => "triage-affected-yes",
        Affected::No => "triage-affected-no",
        Affected::Perhaps => "triage-affected-perhaps",
        Affected::CannotTell => "triage-affected-cannot-tell",
    })
}

pub fn need(need: Need) -> SafeText {
    say(match need {
        Need::Normal => "screen-need-normal",
        Need::High => "screen-need-high",
        Need::VeryHigh => "screen-need-very-high",
    })
}

/// `C very high, I high, A normal`
pub fn needs(needs: Needs) -> SafeText {
    let values =
        [("c", (&need(needs.confidentiality)).into()), ("i", (&need(needs.integrity)).into()), ("a", (&need(needs.availability)).into())];
    say_with("screen-needs", values)
}

/// Four letters at most, so that a column can hold them.
pub fn severity_short(severity: Severity) -> SafeText {
    say(match severity {
        Severity::Low => "screen-severity-low",
        Severity::Medium => "screen-severity-medium",
        Severity::High => "screen-severity-high",
        Severity::Critical => "screen-severity-critical",
    })
}

pub fn by(by: By) -> SafeText {
    say(match by {
        By::Provider => "run-by-provider",
        By::Client => "run-by-client",
        By::ThirdParty => "run-by-third-party",
    })
}

pub fn step_kind(kind: &StepKind) -> SafeText {
    say(match kind {
        StepKind::Action { .. } => "run-kind-action",
        StepKind::Verify { .. } => "run-kind-verify",
        StepKind::Check { .. } => "run-kind-check",
        StepKind::Notify { .. } => "run-kind-notify",
        StepKind::Record { .. } => "run-kind-record",
        StepKind::Decide { .. } => "run-kind-decide",
        StepKind::Wait { .. } => "run-kind-wait",
        StepKind::Hold { .. } => "run-kind-hold",
        StepKind::Group { .. } => "run-kind-group",
        StepKind::Exit { .. } => "run-kind-exit",
        StepKind::Turn { returns: false, .. } => "run-kind-go-to",
        StepKind::Turn { returns: true, .. } => "run-kind-refer-to",
        StepKind::Gate(_) => "run-kind-gate",
    })
}

/// Where a command is typed: `LEDGP01, in psql ledger`. None: nothing is said about it.
pub fn typed_where(on: Option<&SafeText>, typed_in: Option<&SafeText>) -> Option<SafeText> {
    match (on, typed_in) {
        (None, None) => None,
        (Some(on), None) => Some(on.clone()),
        (None, Some(typed_in)) => Some(say_with("run-typed-in", [("in", typed_in.into())])),
        (Some(on), Some(typed_in)) => Some(say_with("run-on-typed-in", [("on", on.into()), ("in", typed_in.into())])),
    }
}

pub fn how(how: How) -> SafeText {
    say(match how {
        How::Telephone => "run-how-telephone",
        How::InPerson => "run-how-in-person",
        How::Written => "run-how-written",
    })
}

pub fn reach(reach: Reach) -> SafeText {
    say(match reach {
        Reach::Reached => "run-reach-reached",
        Reach::NoAnswer => "run-reach-no-answer",
        Reach::LeftMessage => "run-reach-left-message",
    })
}

pub fn end(end: EndLine) -> SafeText {
    say(match end {
        EndLine::Complete => "run-end-complete",
        EndLine::CompleteExceptDeferred => "run-end-complete-except-deferred",
        EndLine::Overridden => "run-end-overridden",
        EndLine::Incomplete => "run-end-incomplete",
    })
}

pub fn holds(holds: &Holds, case: &Case) -> SafeText {
    match holds {
        Holds::ForProvider => say("screen-holds-provider"),
        Holds::ForClient => say("screen-holds-client"),
        Holds::ForRunbook => say("screen-holds-runbook"),
        Holds::ForSystem(id) => {
            let name = case.system(id).map_or_else(|| SafeText::new(id.as_str()), |system| system.name.one_line());
            say_with("screen-holds-system", [("system", (&name).into())])
        }
        Holds::ForStep(id) => {
            let mut what = SafeText::new(id.as_str());
            case.runbook.each_step(&mut |step| {
                if step.id == *id {
                    what = super::parts::what(step, case).one_line();
                }
            });
            say_with("screen-holds-step", [("step", (&what).into())])
        }
    }
}

/// "reachable now, until 06:00 their time", by the clock of the zone the contact lives in. The day is said where it is another one, its
/// date where it is not this week.
pub fn availability(availability: Availability, now: jiff::Timestamp, zone: &crate::base::time::Zone) -> SafeText {
    let day = |moment: jiff::Timestamp| {
        let far = moment.duration_since(now) > jiff::SignedDuration::from_hours(6 * 24);
        zone.at(moment).strftime(if far { "%a %Y-%m-%d" } else { "%a" }).to_string()
    };
    match availability {
        Availability::Now { until: None } => say("time-reachable-always"),
        Availability::Now { until: Some(until) } if until.duration_since(now) < jiff::SignedDuration::from_hours(24) => {
            say_with("time-reachable-until", [("clock", zone.clock(until).into())])
        }
        Availability::Now { until: Some(until) } => {
            say_with("time-reachable-until-day", [("day", day(until).into()), ("clock", zone.clock(until).into())])
        }
        Availability::From(from) => say_with("time-reachable-from", [("day", day(from).into()), ("clock", zone.clock(from).into())]),
        Availability::Never => say("time-reachable-never"),
        Availability::NotKnown => say("time-reachable-not-known"),
    }
}

/// How `step` was completed, in words; a value with its unit.
pub fn outcome(outcome: &Outcome, step: &Step) -> SafeText {
    let measured = |value: &SafeText| match &step.kind {
        StepKind::Record { unit, .. } => with_unit(value, unit.as_ref()),
        _ => value.clone(),
    };
    match outcome {
        Outcome::Done => say("run-outcome-done"),
        Outcome::AsExpected => say("run-outcome-as-expected"),
        Outcome::NotAsExpected => say("run-outcome-not-as-expected"),
        Outcome::CannotTell => say("run-outcome-cannot-tell"),
        Outcome::Left if matches!(step.kind, StepKind::Turn { .. }) => say("run-outcome-left-for-it"),
        Outcome::Left => say("run-outcome-left"),
        Outcome::WentOn => say("run-outcome-went-on"),
        Outcome::Ended { times } => say_with("run-outcome-ended", [("times", (*times).into())]),
        Outcome::Answered { text, .. } => say_with("run-outcome-answered", [("answer", text.into())]),
        Outcome::Value { value, within_limits: Some(false) } => {
            say_with("run-outcome-outside-limits", [("value", (&measured(value)).into())])
        }
        Outcome::Value { value, .. } => say_with("run-outcome-value", [("value", (&measured(value)).into())]),
    }
}

/// In which field of a runbook the search found its words.
pub fn field(field: Field) -> SafeText {
    say(match field {
        Field::Id => "find-field-id",
        Field::Title => "find-field-title",
        Field::Symptom => "find-field-symptom",
        Field::Alert => "find-field-alert",
        Field::Tag => "find-field-tag",
        Field::System => "find-field-system",
        Field::Host => "find-field-host",
        Field::Client => "find-field-client",
    })
}

pub fn system_kind(kind: Kind) -> SafeText {
    say(match kind {
        Kind::System => "screen-kind-system",
        Kind::Application => "screen-kind-application",
        Kind::Interface => "screen-kind-interface",
        Kind::BatchJob => "screen-kind-batch-job",
    })
}

/// For which causes an instruction is written.
pub fn scope(scope: Scope) -> SafeText {
    match scope {
        Scope::Any => say("triage-scope-any"),
        Scope::Technical => say("authority-kind-technical"),
        Scope::Application => say("authority-kind-application"),
        Scope::Security => say("authority-kind-security"),
        narrow => match Cause::ALL.into_iter().find(|cause| Scope::exactly(*cause) == narrow) {
            Some(one) => cause(one),
            None => say("triage-scope-any"),
        },
    }
}
