//! The JSON Schema (2020-12) of each kind of file, from its type and the doc comments there. It describes what a file says, field by
//! field; how RON writes it is no matter of a schema.
//!
//! The program has the schemas as they lie in docs/schema, because what makes them would be a tenth of its size; `examples/reference.rs`
//! makes them anew, and `tests/reference.rs` holds that they are those of the types.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::examples::example;
use super::json::json_of;
use super::kind::Kind;

/// The schema of a kind of file, with an example for every field.
pub fn schema(kind: Kind) -> Value {
    let kept = match kind {
        Kind::Library => include_str!("../../../docs/schema/library.json"),
        Kind::Provider => include_str!("../../../docs/schema/provider.json"),
        Kind::Client => include_str!("../../../docs/schema/client.json"),
        Kind::Systems => include_str!("../../../docs/schema/systems.json"),
        Kind::Runbook => include_str!("../../../docs/schema/runbook.json"),
    };
    serde_json::from_str(kept).unwrap_or_default()
}

/// The same made from the types: for whatever keeps [`schema`] true.
pub fn generated(kind: Kind) -> Value {
    let generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    let mut schema = kind.root(generator).to_value();
    tidied(&mut schema);
    if let Value::Object(fields) = &mut schema {
        if kind == Kind::Systems {
            fields.insert("title".to_owned(), "Systems".into());
        }
        with_examples(fields, "");
    }
    schema
}

/// Takes away what is true of JSON only. What is optional is left out of a library file and never null; a description is one line; how
/// wide a number is in memory is nobody's matter.
fn tidied(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = text.replace('\n', " ");
            }
            if fields.get("default") == Some(&Value::Null) {
                fields.remove("default");
            }
            if fields.get("format").and_then(Value::as_str).is_some_and(|format| format != "date") {
                fields.remove("format");
            }
            without_null(fields);
            fields.values_mut().for_each(tidied);
        }
        Value::Array(items) => items.iter_mut().for_each(tidied),
        _ => {}
    }
}

fn without_null(fields: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = fields.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            fields.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choices)) = fields.get("anyOf") else { return };
    let mut others = choices.iter().filter(|choice| **choice != json!({"type": "null"}));
    if let (Some(Value::Object(only)), None) = (others.next().cloned(), others.next()) {
        fields.remove("anyOf");
        fields.extend(only);
    }
}

/// Puts its example to every field of a schema and of those that it defines.
fn with_examples(schema: &mut Map<String, Value>, name: &str) {
    let name = schema.get("title").and_then(Value::as_str).unwrap_or(name).to_owned();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        for (field, property) in properties {
            let value = example(&name, field).and_then(json_of);
            if let (Value::Object(property), Some(value)) = (property, value) {
                property.insert("examples".to_owned(), json!([value]));
            }
        }
    }
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Value::Object(definition) = definition {
                with_examples(definition, name);
            }
        }
    }
}
