//! The words of a report for single values of the domain.

use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::authority::{Authority, SideEffects};
use crate::domain::cause::{Cause, CauseKind, Place};
use crate::domain::event::{Affected, EndLine, How, Mode, Reach};
use crate::domain::reading::Soundness;
use crate::domain::triage::Answer;

pub fn mode(mode: Mode) -> SafeText {
    say(match mode {
        Mode::Emergency => "report-mode-emergency",
        Mode::Exercise => "report-mode-exercise",
    })
}

/// The end line; None is that of a run that is still open.
pub fn end_line(end: Option<EndLine>) -> SafeText {
    say(match end {
        None => "report-end-open",
        Some(EndLine::Complete) => "report-end-complete",
        Some(EndLine::CompleteExceptDeferred) => "report-end-complete-except-deferred",
        Some(EndLine::Overridden) => "report-end-overridden",
        Some(EndLine::Incomplete) => "report-end-incomplete",
    })
}

pub fn answer(answer: Answer) -> SafeText {
    say(match answer {
        Answer::Yes => "report-answer-yes",
        Answer::No => "report-answer-no",
        Answer::CannotTell => "report-answer-cannot-tell",
    })
}

pub fn soundness(soundness: Soundness) -> SafeText {
    say(match soundness {
        Soundness::Whole => "report-sound-whole",
        Soundness::Torn => "report-sound-torn",
        Soundness::Damaged => "report-sound-damaged",
    })
}

pub(super) fn affected(affected: Affected) -> SafeText {
    say(match affected {
        Affected::Yes => "report-affected-yes",
        Affected::No => "report-affected-no",
        Affected::Perhaps => "report-affected-perhaps",
        Affected::CannotTell => "report-affected-cannot-tell",
    })
}

pub(super) fn reach(reach: Reach) -> SafeText {
    say(match reach {
        Reach::Reached => "report-reach-reached",
        Reach::NoAnswer => "report-reach-no-answer",
        Reach::LeftMessage => "report-reach-left-message",
    })
}

pub(super) fn how(how: How) -> SafeText {
    say(match how {
        How::Telephone => "report-how-telephone",
        How::InPerson => "report-how-in-person",
        How::Written => "report-how-written",
    })
}

pub(super) fn authority(authority: Authority) -> SafeText {
    say(match authority {
        Authority::ProviderAlone => "report-authority-provider-alone",
        Authority::WithClient => "report-authority-with-client",
        Authority::ClientDecides => "report-authority-client-decides",
    })
}

pub(super) fn side_effects(side_effects: SideEffects) -> SafeText {
    say(match side_effects {
        SideEffects::None => "report-side-effects-none",
        SideEffects::Possible => "report-side-effects-possible",
        SideEffects::Confirmed => "report-side-effects-confirmed",
        SideEffects::Unknown => "report-side-effects-unknown",
    })
}

/// Where the fault is; None: nobody knows.
pub(super) fn place(place: Option<Place>) -> SafeText {
    say(match place {
        None => "report-place-unknown",
        Some(Place::Client) => "report-place-client",
        Some(Place::Provider) => "report-place-provider",
        Some(Place::Interface) => "report-place-interface",
    })
}

pub(super) fn cause_kind(kind: CauseKind) -> SafeText {
    say(match kind {
        CauseKind::Technical => "report-cause-kind-technical",
        CauseKind::Application => "report-cause-kind-application",
        CauseKind::Security => "report-cause-kind-security",
        CauseKind::Unknown => "report-cause-unknown",
    })
}

pub(super) fn cause(cause: Cause) -> SafeText {
    say(match cause {
        Cause::DataCarrierFull => "report-cause-data-carrier-full",
        Cause::Network => "report-cause-network",
        Cause::Hardware => "report-cause-hardware",
        Cause::Power => "report-cause-power",
        Cause::Climate => "report-cause-climate",
        Cause::OperatingSystem => "report-cause-operating-system",
        Cause::ResourcesExhausted => "report-cause-resources-exhausted",
        Cause::CertificateExpired => "report-cause-certificate-expired",
        Cause::TimeNotInSync => "report-cause-time-not-in-sync",
        Cause::OtherTechnical => "report-cause-other-technical",
        Cause::WrongDataRecord => "report-cause-wrong-data-record",
        Cause::ProgramError => "report-cause-program-error",
        Cause::WrongParameter => "report-cause-wrong-parameter",
        Cause::InputMissing => "report-cause-input-missing",
        Cause::BatchOutOfOrder => "report-cause-batch-out-of-order",
        Cause::OtherApplication => "report-cause-other-application",
        Cause::SuspectedIntrusion => "report-cause-suspected-intrusion",
        Cause::Malware => "report-cause-malware",
        Cause::DataLeak => "report-cause-data-leak",
        Cause::OtherSecurity => "report-cause-other-security",
        Cause::Unknown => "report-cause-unknown",
    })
}
