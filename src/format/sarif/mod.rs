//! Findings as SARIF 2.1.0, so that a code-review system shows them at their lines. It selects nothing and writes no file.

mod log;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use log::{
    Artifact, Change, Configuration, Descriptor, Driver, Fix, Invocation, Location, Marked, Notification, Physical, Properties, Region,
    Replacement, Run, Suppression, Text, Tool,
};
pub use log::{Found, Log};

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::finding::{Finding, Gravity, Rule};
use crate::format::position::Position;

/// The name of the fingerprint, with the version of how it is made.
const FINGERPRINT: &str = "finding/v1";

/// A finding with what only the text of its file tells.
#[derive(Debug)]
pub struct Told<'a> {
    pub finding: &'a Finding,
    /// Its file as the review system knows it: relative to where qrh was started, or absolute.
    pub file: &'a str,
    /// None where the finding is about the file as a whole.
    pub range: Option<Range<Position>>,
    /// Where its fix would be written.
    pub fix: Option<Range<Position>>,
    pub fingerprint: String,
    /// Why the library itself allows it, where it does.
    pub because: Option<&'a SafeText>,
}

/// A log of one run. `notes` are files with something to say about the run itself.
pub fn log(version: &'static str, rules: &[&'static Rule], mut results: Vec<Found>, notes: &[(String, SafeText)]) -> Log {
    let indices: HashMap<&str, usize> = rules.iter().enumerate().map(|(index, rule)| (rule.code, index)).collect();
    for result in &mut results {
        result.rule_index = indices.get(result.rule_id).copied();
    }
    let notification =
        |(file, text): &(String, SafeText)| Notification { level: "note", message: plain(text), locations: [location(file, None)] };
    let notifications = notes.iter().map(notification).collect();
    let driver =
        Driver { name: "qrh", semantic_version: version, language: "en", rules: rules.iter().map(|rule| descriptor(rule)).collect() };
    let run = Run {
        tool: Tool { driver },
        invocations: [Invocation { execution_successful: true, tool_execution_notifications: notifications }],
        column_kind: "utf16CodeUnits",
        results,
    };
    Log { schema: log::SCHEMA, version: log::VERSION, runs: [run] }
}

fn level(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Error => "error",
        Gravity::Warning => "warning",
        Gravity::Advice => "note",
    }
}

fn plain(text: &SafeText) -> Text {
    Text { text: text.clone() }
}

fn descriptor(rule: &'static Rule) -> Descriptor {
    let (name, why, bad, good) = (rule.name(), rule.why(), rule.bad(), rule.good());
    let (bad_title, good_title) = (say("check-rule-bad"), say("check-rule-good"));
    let source = say_with("check-rule-source", [("source", rule.source.into())]);
    let text = format!("{why}\n\n{bad_title}\n{bad}\n\n{good_title}\n{good}\n\n{source}");
    let paragraphs = why.as_str().replace('\n', "\n\n");
    let markdown = format!("{paragraphs}\n\n{bad_title}\n\n```ron\n{bad}\n```\n\n{good_title}\n\n```ron\n{good}\n```\n\n{source}");
    Descriptor {
        id: rule.code,
        short_description: plain(&name),
        full_description: plain(&why),
        help: Marked { text: SafeText::new(&text), markdown: SafeText::new(&markdown) },
        default_configuration: Configuration { level: level(rule.gravity) },
        properties: Properties {
            tags: rule.sources().collect(),
            severity: match rule.gravity {
                Gravity::Error => "error",
                Gravity::Warning => "warning",
                Gravity::Advice => "recommendation",
            },
        },
    }
}

/// One finding as a result of the log.
pub fn found(told: &Told<'_>) -> Found {
    let finding = told.finding;
    let mut message = finding.message.as_str().to_owned();
    for more in [&finding.label, &finding.help].into_iter().flatten() {
        message.push('\n');
        message.push_str(more.as_str());
    }
    let fix = finding.fix.as_ref().zip(told.fix.as_ref()).map(|(fix, range)| {
        let replacement = Replacement { deleted_region: region(range), inserted_content: plain(&fix.text) };
        let change = Change { artifact_location: artifact(told.file), replacements: [replacement] };
        Fix { description: Text { text: say("check-fix") }, artifact_changes: [change] }
    });
    Found {
        rule_id: finding.rule.code,
        rule_index: None,
        level: level(finding.rule.gravity),
        message: Text { text: SafeText::new(&message) },
        locations: [location(told.file, told.range.as_ref())],
        partial_fingerprints: BTreeMap::from([(FINGERPRINT, told.fingerprint.clone())]),
        suppressions: told.because.map(suppression).into_iter().collect(),
        fixes: fix.into_iter().collect(),
    }
}

fn suppression(because: &SafeText) -> Suppression {
    Suppression { kind: "inSource", status: "accepted", justification: because.clone() }
}

/// What is about a file as a whole stands at its first line: review systems show nothing without one.
fn location(file: &str, range: Option<&Range<Position>>) -> Location {
    const FIRST: Region = Region { start_line: 1, start_column: 1, end_line: 1, end_column: 1 };
    Location { physical_location: Physical { artifact_location: artifact(file), region: range.map_or(FIRST, region) } }
}

fn region(range: &Range<Position>) -> Region {
    let Range { start, end } = range;
    Region { start_line: start.line, start_column: start.column_utf16, end_line: end.line, end_column: end.column_utf16 }
}

fn artifact(file: &str) -> Artifact {
    Artifact { uri: uri(file) }
}

/// A path as a URI (RFC 3986): absolute ones with their scheme, everything that is not plainly allowed as `%` and its bytes. A first
/// part with a colon would be taken for a scheme; here it has none, because colons are encoded.
fn uri(file: &str) -> String {
    let mut uri = String::with_capacity(file.len() + 8);
    if file.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in file.trim_start_matches("./").bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests;
