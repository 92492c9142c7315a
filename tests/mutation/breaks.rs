//! The breaks: made from the files themselves, one change each. Breaks of the same kind at the same kind of place are a group.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use qrh::format::library::outline::{At, Item, Outline};

use super::library::Sample;

/// What a provider and a client have alike.
const ALIKE: [&str; 9] =
    ["contacts", "third_parties", "escalation", "forbidden", "responsibilities", "roles", "handling", "emergency", "exercises"];

/// One change of one file.
#[derive(Debug, Clone)]
pub struct Break {
    pub kind: String,
    /// The kind of place: `client.contacts.phones`, `step.expect`.
    pub what: String,
    pub file: Arc<str>,
    bytes: Range<usize>,
    to: String,
}

impl Break {
    pub fn group(&self) -> String {
        format!("{} {}", self.kind, self.what)
    }

    /// The text of its file after the break.
    pub fn apply(&self, sample: &Sample) -> String {
        let mut text = sample.texts.get(&self.file).expect("a file of the sample").clone();
        text.replace_range(self.bytes.clone(), &self.to);
        text
    }
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to: String = self.to.chars().take(60).collect();
        write!(f, "[{} {}] {} at byte {}: {to:?}", self.kind, self.what, self.file, self.bytes.start)
    }
}

/// Where something is to be changed, and into what.
struct Change {
    kind: &'static str,
    what: String,
    bytes: Range<usize>,
    to: String,
}

/// All breaks by their groups. In each the first one is that which is tried where nothing else is said; which of its files that is
/// differs from group to group.
pub fn groups(sample: &Sample) -> Vec<Vec<Break>> {
    let names = Names::of(sample);
    let mut groups: BTreeMap<(String, String), Vec<Break>> = BTreeMap::new();
    for (file, text) in &sample.texts {
        for Change { kind, what, bytes, to } in changes(file, text, &names) {
            let group = groups.entry((kind.to_owned(), what.clone())).or_default();
            group.push(Break { kind: kind.to_owned(), what, file: file.clone(), bytes, to });
        }
    }
    let turned = |((kind, what), mut group): ((String, String), Vec<Break>)| {
        let number = format!("{kind}{what}").bytes().fold(0, |sum: usize, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        let count = group.len();
        group.rotate_left(number % count);
        group
    };
    groups.into_iter().map(turned).collect()
}

/// The ids of the library: what another id may be mistaken for.
struct Names {
    ids: BTreeSet<String>,
    media: BTreeMap<String, String>,
}

impl Names {
    fn of(sample: &Sample) -> Self {
        let mut names = Self { ids: BTreeSet::new(), media: BTreeMap::new() };
        for (file, text) in &sample.texts {
            let outline = Outline::of(text);
            for item in &outline.items {
                let written = text.get(item.value.clone()).unwrap_or_default().trim_matches('"').to_owned();
                match item.key.as_ref().map(|(key, _)| key.as_str()) {
                    Some("id") => {
                        names.ids.insert(written);
                    }
                    Some("media") => {
                        for inner in item.inner.iter().filter_map(|at| outline.item(*at)) {
                            let set = text.get(inner.value.clone()).unwrap_or_default().trim_matches('"').to_owned();
                            names.media.insert(set, owner(file));
                        }
                    }
                    _ => {}
                }
            }
        }
        names
    }
}

/// The client's folder, or the provider.
fn owner(file: &str) -> String {
    file.strip_prefix("clients/").and_then(|rest| rest.split('/').next()).unwrap_or("provider").to_owned()
}

fn changes(file: &Arc<str>, text: &str, names: &Names) -> Vec<Change> {
    let outline = Outline::of(text);
    let mut changes = Vec::new();
    for (at, item) in outline.items.iter().enumerate() {
        let what = place(file, &outline, at);
        let mut change = |kind: &'static str, bytes: Range<usize>, to: String| changes.push(Change { kind, what: what.clone(), bytes, to });
        let end = item.comma.unwrap_or(item.span.end);
        let written = text.get(item.value.clone()).unwrap_or_default();
        let key = item.key.as_ref().map(|(key, _)| key.as_str());
        if key.is_some() && item.parent.is_some() {
            change("delete", item.span.start..end, String::new());
        }
        let in_a_list = item.parent.and_then(|parent| outline.item(parent)).is_some_and(|parent| parent.bracket == Some('['));
        if in_a_list && item.bracket == Some('(') {
            let comma = if item.comma.is_some() { "" } else { "," };
            let own = text.get(item.span.start..end).unwrap_or_default();
            change("duplicate", item.span.start..item.span.start, format!("{own}{comma} "));
        }
        if item.bracket == Some('[') && !item.inner.is_empty() && key.is_some() {
            change("empty list", item.value.clone(), "[]".to_owned());
        }
        let Some(word) = quoted(written) else {
            of_words(item, written, &mut change);
            continue;
        };
        let place = item.value.clone();
        if is_day(word) {
            change("past", place.clone(), format!("\"2009{}\"", word.get(4..).unwrap_or_default()));
            change("future", place.clone(), format!("\"2059{}\"", word.get(4..).unwrap_or_default()));
            continue;
        }
        if names.ids.contains(word) {
            let kind = if key == Some("id") { "rename" } else { "mistype" };
            change(kind, place, format!("\"{}\"", mistyped(word)));
        } else if let Some(whose) = names.media.get(word) {
            if let Some((other, _)) = names.media.iter().find(|(_, other)| *other != whose) {
                change("other's media", place, format!("\"{other}\""));
            }
        } else if key == Some("hours") && word == "always" {
            change("office hours", place, "\"Mon-Fri 09:00-17:00\"".to_owned());
        } else if key == Some("hours") {
            change("never open", place, "\"Mon 08:00\"".to_owned());
        } else if is_length(word) {
            change("long", place.clone(), "\"4000d\"".to_owned());
            change("short", place, "\"1s\"".to_owned());
        } else {
            change("empty", place.clone(), "\"\"".to_owned());
            if key == Some("command") {
                let inside = place.start + 1;
                change("hide a character", inside..inside, "\u{200b}".to_owned());
            }
            if key == Some("phones") || what.ends_with(".phones.item") {
                let letter = word.replacen('0', "O", 1);
                change("letter for digit", place, format!("\"{letter}\""));
            }
        }
    }
    structure(text, &outline, &mut changes);
    swapped_days(file, text, &outline, &mut changes);
    changes
}

/// Words without quotes: kinds, needs, answers, numbers.
fn of_words(item: &Item, written: &str, change: &mut impl FnMut(&'static str, Range<usize>, String)) {
    let place = item.value.clone();
    let is_word = !written.is_empty() && written.chars().all(|c| c.is_ascii_alphanumeric()) && item.bracket.is_none();
    match written {
        "VeryHigh" => change("lower", place, "Normal".to_owned()),
        "Application" | "Interface" | "BatchJob" if item.key.as_ref().is_some_and(|(key, _)| key == "kind") => {
            change("other kind", place, if written == "Interface" { "System" } else { "Interface" }.to_owned());
        }
        _ if is_word && written.starts_with(|c: char| c.is_ascii_uppercase()) => change("unknown word", place, format!("{written}x")),
        _ => {}
    }
}

/// The last bracket and the last quote go: whatever the file is.
fn structure(text: &str, outline: &Outline, changes: &mut Vec<Change>) {
    if let Some(root) = outline.items.first() {
        let end = root.span.end;
        changes.push(Change { kind: "no bracket", what: "file".to_owned(), bytes: end - 1..end, to: String::new() });
    }
    if let Some(quote) = text.rfind("\",") {
        changes.push(Change { kind: "no quote", what: "file".to_owned(), bytes: quote..quote + 1, to: String::new() });
    }
}

/// `from` and `to` of an exception change places.
fn swapped_days(file: &Arc<str>, text: &str, outline: &Outline, changes: &mut Vec<Change>) {
    for at in 0..outline.items.len() {
        let (Some(from), Some(to)) = (field(outline, at, "from"), field(outline, at, "to")) else { continue };
        let (first, second) = (text.get(from.value.clone()).unwrap_or_default(), text.get(to.value.clone()).unwrap_or_default());
        let between = text.get(from.value.end..to.value.start).unwrap_or_default();
        if from.value.end <= to.value.start && first < second {
            let what = place(file, outline, at);
            changes.push(Change {
                kind: "swap days",
                what,
                bytes: from.value.start..to.value.end,
                to: format!("{second}{between}{first}"),
            });
        }
    }
}

fn field<'o>(outline: &'o Outline, at: At, name: &str) -> Option<&'o Item> {
    outline.field(at, name).and_then(|at| outline.item(at))
}

fn quoted(written: &str) -> Option<&str> {
    written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
}

fn is_day(word: &str) -> bool {
    word.len() == 10 && word.parse::<jiff::civil::Date>().is_ok()
}

fn is_length(word: &str) -> bool {
    !word.is_empty()
        && word.split(' ').all(|part| {
            part.len() > 1 && part.ends_with(['s', 'm', 'h', 'd']) && part[..part.len() - 1].bytes().all(|b| b.is_ascii_digit())
        })
}

/// One letter is another one.
fn mistyped(id: &str) -> String {
    let middle = id.len() / 2;
    let letter = if id.as_bytes().get(middle) == Some(&b'x') { "y" } else { "x" };
    format!("{}{letter}{}", &id[..middle], &id[middle + 1..])
}

/// The kind of place: the kind of file and the names of the fields that lead there, without numbers. Steps are steps wherever they are.
fn place(file: &str, outline: &Outline, at: At) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut next = Some(at);
    while let Some(item) = next.and_then(|at| outline.item(at)) {
        match (&item.key, item.parent) {
            (Some((key, _)), _) => names.push(key.clone()),
            (None, Some(_)) => names.push("item".to_owned()),
            (None, None) => {}
        }
        next = item.parent;
    }
    names.reverse();
    let kind = match file.rsplit('/').next().unwrap_or_default() {
        "library.ron" => "library",
        "provider.ron" => "provider",
        "client.ron" => "client",
        "systems.ron" => "system",
        _ => "runbook",
    };
    // A provider's system is a system.
    let mut names: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != "item" || kind == "library").collect();
    let is_in_list = outline.item(at).is_some_and(|item| item.key.is_none() && item.parent.is_some());
    let kind = match (kind, names.first()) {
        ("provider", Some(&"systems")) if names.len() > 1 || is_in_list => {
            names.remove(0);
            "system"
        }
        ("runbook", Some(&("instructions" | "immediate"))) if names.len() > 1 => {
            // The innermost thing that a step has inside it, and the field itself.
            let last = names.pop().unwrap_or_default();
            let before = names.pop().filter(|name| ["forbidden", "limit", "limits", "repeat", "second_person"].contains(name));
            names = before.into_iter().chain([last]).collect();
            "step"
        }
        (kind, _) => kind,
    };
    let kind = match kind {
        "provider" | "client" if names.first().is_some_and(|name| ALIKE.contains(name)) => "party",
        kind => kind,
    };
    // The words that a library explains and the causes that an instruction is for are its own.
    let names: Vec<&str> = match names.iter().position(|name| ["terms", "handling"].contains(name)) {
        Some(at) if names.len() > at + 1 => names.iter().take(at + 1).copied().chain(["entry"]).collect(),
        _ => names.into_iter().map(|name| if name.starts_with(|c: char| c.is_ascii_uppercase()) { "list" } else { name }).collect(),
    };
    let ends = if is_in_list { ".item" } else { "" };
    match names.is_empty() {
        true => format!("{kind}{ends}"),
        false => format!("{kind}.{}{ends}", names.join(".")),
    }
}
