//! What a JSON Schema cannot tell from a type by itself. It makes no schema of a whole file: `format::reference` does.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// The schema of a map whose keys are not any text but the words or texts of `K`.
pub fn entries<K: JsonSchema, V: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let (key, value) = (generator.subschema_for::<K>(), generator.subschema_for::<V>());
    json_schema!({ "type": "object", "propertyNames": key, "additionalProperties": value })
}
