//! A file of a library with everything in it that it may say: what is known is filled in, what is optional stands in comments, each with
//! its explanation and an example. Made from the reference.
//!
//! A comment that explains has a space behind its slashes; an optional field has none, so that taking the two slashes away uses it.

use super::kind::Kind;
use super::types::{Field, Holds, Reference, Shape};
use super::words::{absence, choices, without_codes};
use crate::base::text::wrap;
use crate::base::words::{say, say_with};

/// How wide a comment is.
const WIDTH: usize = 100;
const STEP: usize = 4;

/// What is known already, in the shape of the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Filled {
    /// A value in RON.
    Value(String),
    /// The fields of a group; all others of it are written as comments.
    Fields(Vec<(&'static str, Filled)>),
    Items(Vec<Filled>),
    /// Values under keys, both in RON.
    Entries(Vec<(&'static str, Filled)>),
}

/// The text of a whole file. `filled` has the fields of its type; of [`Kind::Systems`] it is the list.
pub fn blank(reference: &Reference, kind: Kind, filled: &Filled) -> String {
    let mut text = String::new();
    let about = reference.of(kind).map(|group| without_codes(&group.about)).unwrap_or_default();
    comment(&mut text, 0, &about);
    comment(&mut text, 0, say("reference-blank-use").as_str());
    comment(&mut text, 0, say_with("reference-blank-more", [("kind", kind.word().into())]).as_str());
    text.push_str(kind.begins().trim_end_matches(['(', '[']));
    let holds = root(reference, kind);
    text.push_str(&value(reference, &holds, filled, 0));
    text.push('\n');
    text
}

/// One item of a list, such as a system, to be pasted into a file that is there.
pub fn entry(reference: &Reference, kind: Kind, filled: &Filled) -> String {
    let holds = match root(reference, kind) {
        Holds::List(item) => *item,
        other => other,
    };
    format!("{}{},\n", " ".repeat(STEP), value(reference, &holds, filled, STEP))
}

fn root(reference: &Reference, kind: Kind) -> Holds {
    let group = Holds::One(reference.of(kind).map(|group| group.name.clone()).unwrap_or_default());
    match kind {
        Kind::Systems => Holds::List(Box::new(group)),
        _ => group,
    }
}

fn value(reference: &Reference, holds: &Holds, filled: &Filled, indent: usize) -> String {
    let (inner, end) = (" ".repeat(indent + STEP), " ".repeat(indent));
    match filled {
        Filled::Value(ron) => ron.replace('\n', &format!("\n{end}")),
        Filled::Fields(known) => format!("(\n{}{end})", fields(reference, holds.named(), known, indent + STEP)),
        Filled::Items(items) => {
            let of = match holds {
                Holds::List(item) => item,
                other => other,
            };
            let items = items.iter().map(|item| format!("{inner}{},\n", value(reference, of, item, indent + STEP)));
            format!("[\n{}{end}]", items.collect::<String>())
        }
        Filled::Entries(entries) => {
            let of = match holds {
                Holds::Entries(_, value) => value,
                other => other,
            };
            let entries = entries.iter().map(|(key, held)| format!("{inner}{key}: {},\n", value(reference, of, held, indent + STEP)));
            format!("{{\n{}{end}}}", entries.collect::<String>())
        }
    }
}

fn fields(reference: &Reference, group: Option<&str>, known: &[(&'static str, Filled)], indent: usize) -> String {
    let Some(Shape::Fields(fields)) = group.and_then(|name| reference.get(name)).map(|group| &group.shape) else { return String::new() };
    let mut text = String::new();
    let before = " ".repeat(indent);
    for field in fields {
        let filled = known.iter().find(|(name, _)| *name == field.name).map(|(_, filled)| filled);
        comment(&mut text, indent, &explanation(reference, field, filled));
        match filled {
            Some(filled) => text.push_str(&format!("{before}{}: {},\n", field.name, value(reference, &field.holds, filled, indent))),
            None => {
                let slashes = if field.required { "" } else { "//" };
                let written = format!("{}: {},", field.name, field.example.unwrap_or_default());
                written.lines().for_each(|line| text.push_str(&format!("{before}{slashes}{line}\n")));
            }
        }
    }
    text
}

/// What to write, what else is possible, what its absence means, where to read more.
fn explanation(reference: &Reference, field: &Field, filled: Option<&Filled>) -> String {
    let mut sentences = vec![without_codes(&field.about)];
    if let Some(choices) = choices(reference, &field.holds).filter(|choices| choices.len() < WIDTH) {
        sentences.push(say_with("reference-one-of", [("words", choices.into())]).to_string());
    }
    if let Some(absence) = absence(field).filter(|_| filled.is_none()) {
        sentences.push(absence.to_string());
    }
    let laid_out = matches!(filled, Some(Filled::Fields(_)))
        || matches!(filled, Some(Filled::Items(items)) if matches!(items.first(), Some(Filled::Fields(_))));
    if let Some(named) = field.holds.named().and_then(|name| reference.get(name))
        && matches!(named.shape, Shape::Fields(_))
        && !laid_out
    {
        sentences.push(say_with("reference-see", [("what", named.name.as_str().into())]).to_string());
    }
    sentences.join(" ")
}

fn comment(text: &mut String, indent: usize, words: &str) {
    let before = " ".repeat(indent);
    words.lines().flat_map(|line| wrap(line, WIDTH)).for_each(|line| text.push_str(&format!("{before}// {line}\n")));
}
