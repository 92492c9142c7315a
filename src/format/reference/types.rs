//! The types of library files as somebody who writes them sees them: fields with their meaning, words to choose from, texts of a
//! certain form. Read from the schemas, so it is what the program reads.

use serde_json::{Map, Value};

use super::examples::example;
use super::kind::Kind;
use super::schema::{generated, schema};

/// Everything that can stand in a library, each type once, in the order in which a reader meets it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    pub types: Vec<Type>,
}

/// A group of fields, a choice of words or a form of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    pub name: String,
    pub about: String,
    pub shape: Shape,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Fields(Vec<Field>),
    Words(Vec<Word>),
    Text,
}

/// A field of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    pub holds: Holds,
    pub required: bool,
    /// What to write, without what it means when it is absent.
    pub about: String,
    /// What it means when it is absent; `None` for a field that must be there.
    pub absent: Option<Absent>,
    /// A value as it is written.
    pub example: Option<&'static str>,
}

/// What it means when a field is not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Absent {
    /// It is as if this were written, in RON.
    As(String),
    /// A sentence.
    Means(String),
    /// There are none of them, or nothing of it.
    None,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    Text,
    /// A whole number from 0.
    Count,
    Number,
    /// `true` or `false`.
    Truth,
    /// A day such as `"2027-03-01"`.
    Day,
    /// A type of the reference, by its name.
    One(String),
    List(Box<Holds>),
    /// Keys and what stands under each.
    Entries(Box<Holds>, Box<Holds>),
}

/// One of the words that are possible somewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub name: String,
    pub about: String,
    /// What stands in brackets behind it.
    pub holds: Option<Holds>,
}

impl Reference {
    /// The reference of every kind of file.
    pub fn new() -> Self {
        Self::of_schemas(schema)
    }

    /// The same made from the types: for whatever keeps [`Reference::new`] true.
    pub fn generated() -> Self {
        Self::of_schemas(generated)
    }

    fn of_schemas(schema: impl Fn(Kind) -> Value) -> Self {
        let mut reference = Reference { types: Vec::new() };
        for kind in Kind::ALL {
            let schema = schema(kind);
            if let Value::Object(root) = &schema {
                let none = Map::new();
                let definitions = root.get("$defs").and_then(Value::as_object).unwrap_or(&none);
                match root.get("title").and_then(Value::as_str).filter(|_| kind != Kind::Systems) {
                    Some(name) => reference.take(name, root, definitions),
                    None => reference.follow(&holds(root), definitions),
                }
            }
        }
        reference
    }

    pub fn get(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|known| known.name == name)
    }

    /// The type of a whole file, or of the items of its list.
    pub fn of(&self, kind: Kind) -> Option<&Type> {
        self.get(match kind {
            Kind::Library => "Library",
            Kind::Provider => "Provider",
            Kind::Client => "Client",
            Kind::Systems => "System",
            Kind::Runbook => "Runbook",
        })
    }

    fn take(&mut self, name: &str, schema: &Map<String, Value>, definitions: &Map<String, Value>) {
        if self.get(name).is_some() {
            return;
        }
        let shape = shape(name, schema);
        let met: Vec<Holds> = match &shape {
            Shape::Fields(fields) => fields.iter().map(|field| field.holds.clone()).collect(),
            Shape::Words(words) => words.iter().filter_map(|word| word.holds.clone()).collect(),
            Shape::Text => Vec::new(),
        };
        self.types.push(Type { name: name.to_owned(), about: text(schema, "description"), shape });
        met.iter().for_each(|holds| self.follow(holds, definitions));
    }

    fn follow(&mut self, holds: &Holds, definitions: &Map<String, Value>) {
        match holds {
            Holds::One(name) => {
                if let Some(Value::Object(schema)) = definitions.get(name) {
                    self.take(name, schema, definitions);
                }
            }
            Holds::List(item) => self.follow(item, definitions),
            Holds::Entries(key, value) => {
                self.follow(key, definitions);
                self.follow(value, definitions);
            }
            _ => {}
        }
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
    }
}

impl Holds {
    /// The named type at its heart, if there is one: `Contact` of a list of them.
    pub fn named(&self) -> Option<&str> {
        match self {
            Holds::One(name) => Some(name),
            Holds::List(inner) | Holds::Entries(_, inner) => inner.named(),
            _ => None,
        }
    }
}

fn text(schema: &Map<String, Value>, key: &str) -> String {
    schema.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn shape(name: &str, schema: &Map<String, Value>) -> Shape {
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let required = |field: &str| schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|n| n == field));
        let fields = properties.iter().filter_map(|(field, property)| Some((field, property.as_object()?)));
        return Shape::Fields(fields.map(|(field, property)| a_field(name, field, property, required(field))).collect());
    }
    let choices = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut words: Vec<Word> = choices.iter().filter_map(Value::as_object).flat_map(words_of).collect();
    words.extend(words_of(schema));
    match words.is_empty() {
        true => Shape::Text,
        false => Shape::Words(words),
    }
}

/// The words of one branch of a choice: one with a meaning of its own, one that holds a value, or several without a meaning.
fn words_of(branch: &Map<String, Value>) -> Vec<Word> {
    let about = text(branch, "description");
    let word = |name: &str, holds: Option<Holds>| Word { name: name.to_owned(), about: about.clone(), holds };
    if let Some(Value::String(name)) = branch.get("const") {
        return vec![word(name, None)];
    }
    if let Some(Value::Array(names)) = branch.get("enum") {
        return names.iter().filter_map(Value::as_str).map(|name| Word { about: String::new(), ..word(name, None) }).collect();
    }
    let properties = branch.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().filter_map(|(name, held)| Some(word(name, Some(holds(held.as_object()?))))).collect()
}

fn a_field(group: &str, name: &str, property: &Map<String, Value>, required: bool) -> Field {
    let whole = text(property, "description");
    let (about, means) = match whole.split_once("Absent: ") {
        Some((about, means)) => (about.trim_end().to_owned(), Some(means.to_owned())),
        None => (whole, None),
    };
    let absent = match (required, means, property.get("default")) {
        (true, ..) => None,
        (false, Some(means), _) => Some(Absent::Means(means)),
        (false, None, Some(default)) => Some(written(default).map_or(Absent::None, Absent::As)),
        (false, None, None) => Some(Absent::None),
    };
    Field { name: name.to_owned(), holds: holds(property), required, about, absent, example: example(group, name) }
}

/// A default as it would be written; `None` for one that says that there is nothing.
fn written(default: &Value) -> Option<String> {
    match default {
        Value::String(word) => Some(word.clone()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(fields) => {
            let fields: Option<Vec<String>> = fields.iter().map(|(name, value)| Some(format!("{name}: {}", written(value)?))).collect();
            fields.filter(|fields| !fields.is_empty()).map(|fields| format!("({})", fields.join(", ")))
        }
        Value::Null | Value::Array(_) => None,
    }
}

fn holds(schema: &Map<String, Value>) -> Holds {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return Holds::One(reference.rsplit('/').next().unwrap_or(reference).to_owned());
    }
    let inner = |key: &str| Box::new(schema.get(key).and_then(Value::as_object).map_or(Holds::Text, holds));
    match schema.get("type").and_then(Value::as_str) {
        Some("integer") => Holds::Count,
        Some("number") => Holds::Number,
        Some("boolean") => Holds::Truth,
        Some("array") => Holds::List(inner("items")),
        Some("object") => Holds::Entries(inner("propertyNames"), inner("additionalProperties")),
        _ if schema.get("format").is_some_and(|format| format == "date") => Holds::Day,
        _ => Holds::Text,
    }
}
