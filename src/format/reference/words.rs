//! The reference in words: what a value is, what its absence means. How a page or a screen is set is not decided here.

use super::types::{Absent, Field, Holds, Reference, Shape};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};

/// What a value is, as a reader calls it: `text`, `list of Contact`, `contact id`.
pub fn kind_of_value(holds: &Holds) -> SafeText {
    match holds {
        Holds::Text => say("reference-text"),
        Holds::Count => say("reference-count"),
        Holds::Number => say("reference-number"),
        Holds::Truth => say("reference-truth"),
        Holds::Day => say("reference-day"),
        Holds::One(name) => match name.strip_suffix("Id") {
            Some(what) => say_with("reference-id", [("what", apart(what).into())]),
            None => SafeText::new(name),
        },
        Holds::List(item) => say_with("reference-list", [("what", (&kind_of_value(item)).into())]),
        Holds::Entries(key, value) => {
            say_with("reference-entries", [("key", (&kind_of_value(key)).into()), ("value", (&kind_of_value(value)).into())])
        }
    }
}

/// `ThirdParty` as `third party`.
fn apart(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// What it means when the field is not written: a sentence; `None` where it must be.
pub fn absence(field: &Field) -> Option<SafeText> {
    Some(match field.absent.as_ref()? {
        Absent::As(value) => say_with("reference-absent-as", [("value", value.as_str().into())]),
        Absent::Means(means) => say_with("reference-absent-means", [("means", means.as_str().into())]),
        Absent::None => say("reference-absent-none"),
    })
}

/// The words that are possible for a value: `Low, Medium, High, Critical`; `None` where it is no choice of words.
pub fn choices(reference: &Reference, holds: &Holds) -> Option<String> {
    let Some(Shape::Words(words)) = holds.named().and_then(|name| reference.get(name)).map(|named| &named.shape) else { return None };
    let word = |word: &super::types::Word| match &word.holds {
        Some(_) => format!("{}(…)", word.name),
        None => word.name.clone(),
    };
    Some(words.iter().map(word).collect::<Vec<_>>().join(", "))
}

/// A text without the requirements that stand in brackets in it, `(R25)` or `(X10–X12)`: who fills in a file has no use for them.
pub fn without_codes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, bracket)) = rest.split_once(" (") {
        plain.push_str(before);
        let code = |inner: &str| inner.starts_with(['R', 'X', 'P']) && inner.chars().nth(1).is_some_and(|second| second.is_ascii_digit());
        match bracket.split_once(')') {
            Some((inner, after)) if code(inner) => rest = after,
            _ => {
                plain.push_str(" (");
                rest = bracket;
            }
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_are_left_out_and_other_brackets_stay() {
        assert_eq!(without_codes("What nobody may do (R25)."), "What nobody may do.");
        assert_eq!(without_codes("By questions (X10–X12), or so (as agreed). (end"), "By questions, or so (as agreed). (end");
    }

    #[test]
    fn ids_are_called_by_what_they_name() {
        assert_eq!(kind_of_value(&Holds::One("ThirdPartyId".into())).as_str(), "third party id");
        assert_eq!(kind_of_value(&Holds::List(Box::new(Holds::One("Contact".into())))).as_str(), "list of Contact");
    }
}
