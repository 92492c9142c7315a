//! The words of the interface: every sentence that qrh itself says, from the Fluent catalogue in `assets/words/`.
//! One file a part of the interface; it is parsed when its first sentence is needed. Text of a library is not here.

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::text::SafeText;

/// A part of the catalogue: the beginning of its keys and its text.
struct Part {
    name: &'static str,
    text: &'static str,
}

macro_rules! parts {
    ($($name:literal),* $(,)?) => {
        const PARTS: &[Part] = &[$(Part { name: $name, text: include_str!(concat!("../../assets/words/en/", $name, ".ftl")) }),*];
        thread_local! {
            static BUNDLES: [OnceCell<FluentBundle<FluentResource>>; PARTS.len()] = const { [const { OnceCell::new() }; PARTS.len()] };
        }
    };
}

parts![
    "alert",
    "authority",
    "card",
    "check",
    "cli",
    "coverage",
    "find",
    "new",
    "reading",
    "reference",
    "report",
    "rule0",
    "rule1",
    "rule2",
    "rule3",
    "run",
    "runs",
    "screen",
    "term",
    "time",
    "triage"
];

/// One value that a sentence needs.
pub enum Value {
    Text(String),
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        // Whatever a caller hands in is shown, so it is made safe here once more.
        Value::Text(SafeText::new(text).as_str().to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<&SafeText> for Value {
    fn from(text: &SafeText) -> Self {
        Value::Text(text.as_str().to_owned())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

/// The sentence `key`. The part of the key before the first `-` names the catalogue file.
///
/// A key that the catalogue lacks is shown as itself, never hidden; `tests/words.rs` keeps that from happening.
pub fn say(key: &str) -> SafeText {
    say_with(key, [])
}

/// The sentence `key` with its values filled in.
pub fn say_with<const N: usize>(key: &str, values: [(&'static str, Value); N]) -> SafeText {
    let part = key.split('-').next().unwrap_or(key);
    BUNDLES.with(|bundles| {
        let Some((part, bundle)) = PARTS.iter().zip(bundles).find(|(p, _)| p.name == part) else {
            return SafeText::new(key);
        };
        let bundle = bundle.get_or_init(|| parse(part));
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return SafeText::new(key);
        };
        let mut args = FluentArgs::with_capacity(N);
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(name, FluentValue::from(text)),
                Value::Number(number) => args.set(name, FluentValue::from(number)),
            }
        }
        let mut errors = Vec::new();
        SafeText::new(&bundle.format_pattern(pattern, Some(&args), &mut errors))
    })
}

fn english() -> LanguageIdentifier {
    "en".parse().unwrap_or_default()
}

fn parse(part: &Part) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![english()]);
    // Isolation marks are bidirectional controls: this console shows those as code points.
    bundle.set_use_isolating(false);
    // A catalogue with a mistake still gives every sentence that could be read.
    let resource = match FluentResource::try_new(part.text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// All files of the catalogue as (name, text): for the test that looks for missing and unused keys.
pub fn catalogue() -> impl Iterator<Item = (&'static str, &'static str)> {
    PARTS.iter().map(|part| (part.name, part.text))
}
