//! Names for the parts of library files: what a group of fields is called in messages, how a missing field may look, which known name
//! was probably meant.

use crate::base::text::SafeText;
use crate::base::words::say;

/// How messages call a group of fields, by the name of its type.
pub(super) fn kind_of_thing(name: Option<&str>) -> SafeText {
    say(match name {
        Some("Library") => "check-thing-library",
        Some("Provider") => "check-thing-provider",
        Some("Operator") => "check-thing-operator",
        Some("Client") => "check-thing-client",
        Some("Contact") => "check-thing-contact",
        Some("Level") => "check-thing-level",
        Some("System") => "check-thing-system",
        Some("Needs") => "check-thing-needs",
        Some("Batch") => "check-thing-batch",
        Some("Line") => "check-thing-line",
        Some("Runbook") => "check-thing-runbook",
        Some("Card") => "check-thing-scope",
        Some("Review") => "check-thing-review",
        Some("Approval") => "check-thing-approval",
        Some("Question") => "check-thing-question",
        Some("Form") => "check-thing-step",
        Some("RepeatForm") => "check-thing-repeat",
        Some("Branch") => "check-thing-answer",
        Some("Limit") => "check-thing-limit",
        Some("Limits") => "check-thing-limits",
        Some("Forbidden") => "check-thing-forbidden",
        Some("Tightening") => "check-thing-authority",
        _ => "check-thing-other",
    })
}

/// How a field that must be there may look.
pub(super) fn example(thing: Option<&str>, field: &str) -> Option<&'static str> {
    Some(match (thing.unwrap_or_default(), field) {
        ("Library", "name") => r#"name: "Example handbook""#,
        ("Client", "id") => r#"id: "example-bank""#,
        ("Contact", "id") => r#"id: "example-duty-desk""#,
        ("System", "id") => r#"id: "ledger""#,
        ("Runbook", "id") => r#"id: "ledger-batch-aborted""#,
        ("Forbidden", "id") => r#"id: "no-reboot""#,
        (_, "id") => r#"id: "short-name""#,
        ("Contact", "role") => r#"role: "Ledger duty manager""#,
        (_, "name") => r#"name: "Example Ltd""#,
        (_, "format") => "format: 1",
        (_, "time_zone") => r#"time_zone: "Europe/Berlin""#,
        (_, "contract") => r#"contract: "C-2026-017""#,
        (_, "login") => r#"login: "jdoe""#,
        (_, "contacts") => r#"contacts: ["example-duty-desk"]"#,
        (_, "purpose") => r#"purpose: "Books every payment of the day""#,
        (_, "owner") => r#"owner: "example-duty-desk""#,
        (_, "window") => r#"window: "22:00-04:00""#,
        (_, "restart") => r#"restart: "from the last finished job""#,
        (_, "latest_finish") => r#"latest_finish: "05:30, before the branches open""#,
        (_, "expert") => r#"expert: "example-batch-expert""#,
        (_, "carrier") => r#"carrier: "Example Telecom""#,
        (_, "circuit") => r#"circuit: "LX-000-17""#,
        (_, "demarcation") => r#"demarcation: "the client's router""#,
        (_, "hotline") => r#"hotline: "carrier-hotline""#,
        (_, "revision") => "revision: 1",
        (_, "title") => r#"title: "Nightly ledger batch aborted""#,
        (_, "targets") => r#"targets: ["ledger"]"#,
        (_, "severity") => "severity: High",
        (_, "scope") => r#"scope: (covers: "the nightly batch ends with an error")"#,
        (_, "covers") => r#"covers: "the nightly batch ends with an error""#,
        (_, "instructions") => r#"instructions: { Any: [(id: "look", check: "Look at the job log")] }"#,
        (_, "review") => r#"review: (author: "A. Example", due: "2027-03-01")"#,
        (_, "author") => r#"author: "A. Example""#,
        (_, "due") => r#"due: "2027-03-01""#,
        (_, "party") => "party: Client",
        ("Approval", "by") => r#"by: "B. Example""#,
        (_, "on") => r#"on: "2026-03-01""#,
        (_, "ask") => r#"ask: "Is a file system fuller than 95 %?""#,
        (_, "how") => r#"how: "look at the last line of df -h""#,
        (_, "action") => r#"action: "reboot the host""#,
        (_, "because") => r#"because: "bookings run twice""#,
        (_, "instead") => r#"instead: "call the duty manager""#,
        (_, "lifted_by") => r#"lifted_by: ["example-duty-desk"]"#,
        (_, "at_least") => "at_least: WithClient",
        (_, "answer") => r#"answer: "skip the record""#,
        (_, "within") => r#"within: "15m""#,
        (_, "missed") => r#"missed: "call the next escalation level""#,
        _ => return None,
    })
}

/// The fields that a writer may use; those that only a run's own copy has are left out.
pub(super) fn possible<'a>(fields: &[&'a str]) -> Vec<&'a str> {
    fields.iter().copied().filter(|field| *field != "gate").collect()
}

/// The known name that was probably meant, if any is near enough.
pub(super) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = found.to_lowercase();
    if found.chars().count() > 64 {
        return None;
    }
    let distance = |name: &str| strsim::damerau_levenshtein(&found, &name.to_lowercase());
    let near = known.iter().map(|name| (distance(name), *name)).min_by_key(|(distance, _)| *distance)?;
    let allowed = (found.chars().count().max(near.1.len()) / 3).max(1);
    (near.0 <= allowed && near.0 < found.chars().count()).then_some(near.1)
}

/// Names in a row, for a help text.
pub(super) fn list_of(names: &[&str]) -> String {
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_only_if_it_is_near() {
        assert_eq!(nearest("titel", &["id", "title", "targets"]), Some("title"));
        assert_eq!(nearest("hihg", &["Low", "High"]), Some("High"));
        assert_eq!(nearest("colour", &["id", "title"]), None);
        assert_eq!(nearest("x", &["id"]), None);
    }
}
