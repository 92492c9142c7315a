//! The words of the command line for things of the domain, where it needs others than the screens ([`crate::view::words`]).

use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::availability::Availability;
use crate::domain::runbook::Severity;
use crate::domain::search::Field;

pub fn severity(severity: Severity) -> SafeText {
    say(match severity {
        Severity::Low => "cli-severity-low",
        Severity::Medium => "cli-severity-medium",
        Severity::High => "cli-severity-high",
        Severity::Critical => "cli-severity-critical",
    })
}

/// Whether somebody can be reached, by the clock that their hours are written in. The day is said when it is not today there, the
/// zone when it is not `usual`, the one that the reader already knows.
pub fn availability(availability: Availability, now: jiff::Timestamp, zone: &Zone, usual: &Zone) -> SafeText {
    let when = |moment: jiff::Timestamp| {
        let there = zone.at(moment);
        let today = there.date() == zone.at(now).date();
        let this_week = moment.duration_since(now) <= jiff::SignedDuration::from_hours(6 * 24);
        let form = match (today, this_week) {
            (true, _) => "%H:%M",
            (false, true) => "%a %H:%M",
            (false, false) => "%a %Y-%m-%d %H:%M",
        };
        let clock = there.strftime(form).to_string();
        if zone == usual { clock } else { format!("{clock} {}", zone.name()) }
    };
    match availability {
        Availability::Now { until: None } => say("cli-reachable-always"),
        Availability::Now { until: Some(until) } => say_with("cli-reachable-until", [("when", when(until).into())]),
        Availability::From(from) => say_with("cli-reachable-from", [("when", when(from).into())]),
        Availability::Never => say("cli-reachable-never"),
        Availability::NotKnown => say("cli-reachable-not-known"),
    }
}

/// The field of a runbook in which something was found, for JSON, where it never changes with the language.
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
