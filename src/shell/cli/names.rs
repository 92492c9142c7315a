//! The words of the command line for things of the domain.

use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::availability::Availability;
use crate::domain::cause::{Cause, Place, Scope};
use crate::domain::needs::{Need, Needs};
use crate::domain::runbook::Severity;
use crate::domain::search::Field;
use crate::domain::step::By;
use crate::domain::system::Kind;

pub fn severity(severity: Severity) -> SafeText {
    say(match severity {
        Severity::Low => "cli-severity-low",
        Severity::Medium => "cli-severity-medium",
        Severity::High => "cli-severity-high",
        Severity::Critical => "cli-severity-critical",
    })
}

pub fn need(need: Need) -> SafeText {
    say(match need {
        Need::Normal => "cli-need-normal",
        Need::High => "cli-need-high",
        Need::VeryHigh => "cli-need-very-high",
    })
}

pub fn needs(needs: Needs) -> SafeText {
    let value = |of| (&need(of)).into();
    say_with("cli-needs", [("c", value(needs.confidentiality)), ("i", value(needs.integrity)), ("a", value(needs.availability))])
}

pub fn kind(kind: Kind) -> SafeText {
    say(match kind {
        Kind::System => "cli-kind-system",
        Kind::Application => "cli-kind-application",
        Kind::Interface => "cli-kind-interface",
        Kind::BatchJob => "cli-kind-batch-job",
    })
}

pub fn by(by: By) -> SafeText {
    say(match by {
        By::Provider => "cli-by-provider",
        By::Client => "cli-by-client",
        By::ThirdParty => "cli-by-third-party",
    })
}

pub fn place(place: Place) -> SafeText {
    say(match place {
        Place::Client => "cli-place-client",
        Place::Provider => "cli-place-provider",
        Place::Interface => "cli-place-interface",
    })
}

/// For which causes an instruction is written.
pub fn scope(scope: Scope) -> SafeText {
    say(match scope {
        Scope::Any => "cli-scope-any",
        Scope::Technical => "cli-scope-technical",
        Scope::Application => "cli-scope-application",
        Scope::Security => "cli-scope-security",
        Scope::DataCarrierFull => "cli-scope-data-carrier-full",
        Scope::Network => "cli-scope-network",
        Scope::Hardware => "cli-scope-hardware",
        Scope::Power => "cli-scope-power",
        Scope::Climate => "cli-scope-climate",
        Scope::OperatingSystem => "cli-scope-operating-system",
        Scope::ResourcesExhausted => "cli-scope-resources-exhausted",
        Scope::CertificateExpired => "cli-scope-certificate-expired",
        Scope::TimeNotInSync => "cli-scope-time-not-in-sync",
        Scope::OtherTechnical => "cli-scope-other-technical",
        Scope::WrongDataRecord => "cli-scope-wrong-data-record",
        Scope::ProgramError => "cli-scope-program-error",
        Scope::WrongParameter => "cli-scope-wrong-parameter",
        Scope::InputMissing => "cli-scope-input-missing",
        Scope::BatchOutOfOrder => "cli-scope-batch-out-of-order",
        Scope::OtherApplication => "cli-scope-other-application",
        Scope::SuspectedIntrusion => "cli-scope-suspected-intrusion",
        Scope::Malware => "cli-scope-malware",
        Scope::DataLeak => "cli-scope-data-leak",
        Scope::OtherSecurity => "cli-scope-other-security",
        Scope::Unknown => "cli-scope-unknown",
    })
}

pub fn cause(cause: Cause) -> SafeText {
    scope(Scope::exactly(cause))
}

/// Whether somebody can be reached, by the clock that their hours are written in. The day is said when it is not today there, the
/// zone when it is not `usual`, the one that the reader already knows.
pub fn availability(availability: Availability, now: jiff::Timestamp, zone: &Zone, usual: &Zone) -> SafeText {
    let when = |moment: jiff::Timestamp| {
        let there = zone.at(moment);
        let today = there.date() == zone.at(now).date();
        let clock = there.strftime(if today { "%H:%M" } else { "%a %H:%M" }).to_string();
        if zone == usual { clock } else { format!("{clock} {}", zone.name()) }
    };
    match availability {
        Availability::Now { until: None } => say("cli-reachable-always"),
        Availability::Now { until: Some(until) } => say_with("cli-reachable-until", [("when", when(until).into())]),
        Availability::From(from) => say_with("cli-reachable-from", [("when", when(from).into())]),
        Availability::NotKnown => say("cli-reachable-not-known"),
    }
}

/// The field of a runbook in which something was found.
pub fn field(field: Field) -> SafeText {
    say(match field {
        Field::Title => "cli-field-title",
        Field::Alert => "cli-field-alert",
        Field::Id => "cli-field-id",
        Field::System => "cli-field-system",
        Field::Host => "cli-field-host",
        Field::Client => "cli-field-client",
        Field::Tag => "cli-field-tag",
        Field::Symptom => "cli-field-symptom",
    })
}

/// The same for JSON, where it never changes with the language.
pub fn field_key(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Alert => "alert",
        Field::Id => "id",
        Field::System => "system",
        Field::Host => "host",
        Field::Client => "client",
        Field::Tag => "tag",
        Field::Symptom => "symptom",
    }
}
