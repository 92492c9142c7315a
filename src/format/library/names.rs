//! Names for the parts of library files: what a group of fields is called in messages, how a missing field may look, which known name
//! was probably meant.

use crate::base::text::SafeText;
use crate::base::words::say;
use crate::format::reference::examples;

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

/// How a field that must be there may look: its name with the example of the reference.
pub(super) fn example(thing: Option<&str>, field: &str) -> Option<String> {
    // A written step is read into its form.
    let thing = thing.map(|name| if name == "Form" { "Step" } else { name });
    examples::example(thing?, field).map(|value| format!("{field}: {value}"))
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
