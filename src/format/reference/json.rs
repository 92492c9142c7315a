//! A piece of RON as JSON: for the examples in the schemas. It knows the notation that library files use, and nothing of types.

use serde_json::{Map, Value};

use crate::format::library::outline::{At, Outline};

/// The JSON of a value that is written in RON; `None` for what is none.
pub(super) fn json_of(ron: &str) -> Option<Value> {
    // The outline wants a file, and a file begins with a bracket.
    let text = format!("[{ron}]");
    let outline = Outline::of(&text);
    if !outline.flaws.is_empty() {
        return None;
    }
    let only = outline.item(0)?.inner.first()?;
    value(&outline, &text, *only)
}

fn value(outline: &Outline, text: &str, at: At) -> Option<Value> {
    let item = outline.item(at)?;
    let keys = || item.inner.iter().filter_map(|inner| outline.item(*inner)?.key.as_ref().map(|(key, _)| key.clone()));
    let inner = || item.inner.iter().map(|inner| value(outline, text, *inner)).collect::<Option<Vec<Value>>>();
    let fields = || Some(Value::Object(keys().zip(inner()?).collect::<Map<String, Value>>()));
    match (item.bracket, &item.name) {
        (Some('['), _) => Some(Value::Array(inner()?)),
        (Some('('), Some(name)) => {
            // A word that holds a value: `Cause(Power)`.
            let held = inner()?.into_iter().next()?;
            Some(Value::Object([(text.get(name.clone())?.to_owned(), held)].into_iter().collect()))
        }
        (Some(_), _) => fields(),
        (None, _) => word(text.get(item.value.clone())?),
    }
}

fn word(written: &str) -> Option<Value> {
    match written {
        "true" | "false" => Some(Value::Bool(written == "true")),
        text if text.starts_with('"') || text.starts_with("r\"") || text.starts_with("r#") => {
            Some(ron::from_str::<String>(text).ok()?.into())
        }
        number if number.starts_with(|c: char| c.is_ascii_digit() || c == '-') => serde_json::from_str(number).ok(),
        word => Some(word.into()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_form_of_a_library_file_has_its_json() {
        let ron = r#"{ Technical: [(id: "a", yes: Cause(Power), raw: r"C:\x", n: 20, on: true, say: "\"x\"", order: Any)], Any: [] }"#;
        let json = json!({"Technical": [{"id": "a", "yes": {"Cause": "Power"}, "raw": "C:\\x", "n": 20, "on": true, "say": "\"x\"", "order": "Any"}], "Any": []});
        assert_eq!(json_of(ron), Some(json));
        assert_eq!(json_of(r#""only a text""#), Some(json!("only a text")));
        assert_eq!(json_of(r#"("#), None);
    }
}
