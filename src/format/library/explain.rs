//! What ron says about a mistake, in the words of the person who writes the file: what is wrong, what was expected there, what to
//! write instead. Each mistake also says what may be patched over so that the next one can be found.

use std::ops::Range;

use ron::error::Error;

use super::flaws::short;
use super::mend::{Note, Repair};
use super::names::{example, kind_of_thing, list_of, nearest, possible};
use super::outline::{At, Item, Outline};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::cause::{Cause, Place};
use crate::domain::finding::Rule;
use crate::domain::lint::reading;
use crate::format::position::line_column;

/// Where ron stopped.
pub(super) struct Case<'a> {
    pub text: &'a str,
    pub outline: &'a Outline,
    /// The byte in the original text.
    pub at: usize,
    /// It stopped in something that was patched in, so the mistake is none of the writer's.
    pub put_in: bool,
    pub begins: &'static str,
}

/// A mistake in words, none if it only follows from an earlier one, with how to go on.
pub(super) fn explain(case: &Case<'_>, error: &Error) -> (Option<Note>, Repair) {
    let (note, repair) = match error {
        Error::NoSuchStructField { expected, found, outer } => case.unknown_field(expected, found, outer.as_deref()),
        Error::MissingStructField { field, outer } => return case.missing_field(field, outer.as_deref()),
        Error::DuplicateStructField { field, .. } => case.twice(field),
        Error::NoSuchEnumVariant { expected, found, .. } => case.unknown_word(expected, found),
        Error::Message(message) => case.message(message),
        Error::ExceededRecursionLimit => {
            let note = case.note(&reading::TOO_DEEP, case.at..case.at, say("check-too-deep"), None, Some(say("check-too-deep-help")));
            (Some(note), Repair::Stop)
        }
        Error::TrailingCharacters => {
            let bytes = case.at..(case.at + 1).min(case.text.len());
            let message = say_with("check-behind", [("begins", case.begins.into())]);
            let label = Some(say("check-behind-label"));
            (Some(case.note(&reading::STRUCTURE, bytes, message, label, Some(say("check-behind-help")))), Repair::Rest(case.at))
        }
        Error::ExpectedDifferentStructName { expected, found } => case.other_name(expected, found),
        Error::ExpectedString => case.wrong_kind(Wanted::Text),
        Error::ExpectedArray => case.wrong_kind(Wanted::List),
        Error::ExpectedMap => case.wrong_kind(Wanted::Map),
        Error::ExpectedInteger | Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning => {
            case.wrong_kind(Wanted::Number)
        }
        Error::ExpectedFloat | Error::FloatUnderscore => case.wrong_kind(Wanted::Decimal),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => case.wrong_kind(Wanted::Fields),
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => case.no_name(),
        Error::InvalidEscape(_) | Error::ExpectedStringEnd => case.escape(),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => case.one_value_only(),
        Error::ExpectedComma | Error::ExpectedArrayEnd | Error::ExpectedMapEnd => case.goes_on(),
        other => case.anything_else(other),
    };
    match case.put_in {
        true => (None, repair),
        false => (note, repair),
    }
}

/// What kind of value is needed somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Text,
    List,
    Map,
    Number,
    Decimal,
    Fields,
    Word,
}

impl Wanted {
    fn in_words(self) -> SafeText {
        say(match self {
            Wanted::Text => "check-wanted-text",
            Wanted::List => "check-wanted-list",
            Wanted::Map => "check-wanted-map",
            Wanted::Number => "check-wanted-number",
            Wanted::Decimal => "check-wanted-decimal",
            Wanted::Fields => "check-wanted-fields",
            Wanted::Word => "check-wanted-word",
        })
    }
}

type Explained = (Option<Note>, Repair);

impl<'a> Case<'a> {
    fn note(&self, rule: &'static Rule, bytes: Range<usize>, message: SafeText, label: Option<SafeText>, help: Option<SafeText>) -> Note {
        Note { rule, bytes, message, label, help, fix: None }
    }

    fn item(&self, at: At) -> Option<&'a Item> {
        self.outline.item(at)
    }

    fn piece(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The item whose value begins here, or that is around it.
    fn begins_here(&self) -> Option<At> {
        let begins = |item: &Item| item.value.start == self.at || item.name.as_ref().is_some_and(|name| name.start == self.at);
        let fitting = self.outline.items.iter().enumerate().filter(|(_, item)| begins(item));
        fitting.min_by_key(|(_, item)| item.value.len()).map(|(at, _)| at).or_else(|| self.outline.value_at(self.at))
    }

    /// How messages call the field that an item is or stands in.
    fn field_name(&self, at: At) -> SafeText {
        let mut next = Some(at);
        let mut within = false;
        let around = self.item(at).filter(|item| item.key.is_none()).and_then(|item| item.parent).and_then(|at| self.item(at));
        if let Some(name) = around.and_then(|around| around.name.as_ref()) {
            return say_with("check-the-field", [("field", short(self.piece(name)).into())]);
        }
        while let Some(item) = next.and_then(|at| self.item(at)) {
            if let Some((key, _)) = &item.key {
                let key = SafeText::new(&short(key));
                return match within {
                    false => say_with("check-the-field", [("field", (&key).into())]),
                    true => say_with("check-an-item-of", [("field", (&key).into())]),
                };
            }
            within = true;
            next = item.parent;
        }
        say("check-this-place")
    }

    fn unknown_field(&self, expected: &[&str], found: &str, outer: Option<&str>) -> Explained {
        let parent = self.outline.around(self.at);
        let named = |at: &At| self.item(*at).and_then(|item| item.key.as_ref()).is_some_and(|(key, _)| key == found);
        let inner = parent.and_then(|at| self.item(at)).map(|item| item.inner.as_slice()).unwrap_or_default();
        let exact = |at: &At| self.item(*at).and_then(|item| item.key.as_ref()).is_some_and(|(_, span)| span.end == self.at);
        let child = inner.iter().copied().find(exact).or_else(|| inner.iter().copied().find(named));
        let range = child.and_then(|at| self.item(at)).and_then(|item| item.key.as_ref()).map(|(_, span)| span.clone());
        let range = range.unwrap_or(self.at..self.at);
        let thing = kind_of_thing(outer);
        let message = say_with("check-unknown-field", [("thing", (&thing).into()), ("field", short(found).into())]);
        let expected = possible(expected);
        let free = |name: &&str| parent.is_none_or(|parent| self.outline.field(parent, name).is_none());
        let meant = nearest(found, &expected);
        let label = meant.map(|name| say_with("check-did-you-mean", [("name", name.into())]));
        let label = label.or_else(|| Some(say("check-unknown-field-label")));
        let help = say_with("check-possible-fields", [("thing", (&thing).into()), ("fields", list_of(&expected).into())]);
        let note = self.note(&reading::UNKNOWN_FIELD, range.clone(), message, label, Some(help));
        let (note, repair) = match (meant.filter(free), child) {
            (Some(name), Some(child)) => {
                (note.fixed(range.clone(), name), Repair::Rename { item: Some(child), range, name: name.to_owned() })
            }
            (None, Some(child)) => (note, Repair::Blank(child)),
            (_, None) => (note, parent.map_or(Repair::Stop, Repair::Blank)),
        };
        // Where brackets were guessed, a field may well be in the wrong thing.
        let unsure = parent.and_then(|at| self.item(at)).is_some_and(|item| item.unsure);
        ((!unsure).then_some(note), repair)
    }

    fn missing_field(&self, field: &str, outer: Option<&str>) -> Explained {
        let Some(parent) = self.outline.around(self.at) else { return (None, Repair::Stop) };
        let repair = Repair::StandIn { item: parent, field: field.to_owned() };
        let written = self.outline.field(parent, field).is_some();
        let unsure = self.item(parent).is_some_and(|item| item.unsure);
        if written || unsure || self.put_in {
            return (None, repair);
        }
        let thing = kind_of_thing(outer);
        let message = say_with("check-missing-field", [("thing", (&thing).into()), ("field", field.into())]);
        let label = say_with("check-missing-field-label", [("field", field.into())]);
        let help = example(outer, field).map(|example| say_with("check-add", [("example", example.into())]));
        let note = self.note(&reading::MISSING_FIELD, self.outline.head(parent, self.text), message, Some(label), help);
        (Some(note), repair)
    }

    fn twice(&self, field: &str) -> Explained {
        let parent = self.outline.around(self.at);
        let inner = parent.and_then(|at| self.item(at)).map(|item| item.inner.as_slice()).unwrap_or_default();
        let same = inner.iter().copied().filter_map(|at| {
            let (key, span) = self.item(at)?.key.as_ref()?;
            (key == field).then_some((at, span.clone()))
        });
        let same: Vec<(At, Range<usize>)> = same.collect();
        let Some((again, range)) = same.iter().find(|(_, span)| span.end == self.at).or(same.last()).cloned() else {
            return (None, parent.map_or(Repair::Stop, Repair::Blank));
        };
        let first = same.first().map_or(range.start, |(_, span)| span.start);
        let (line, _) = line_column(self.text, first);
        let message = say_with("check-twice", [("field", field.into())]);
        let label = say_with("check-twice-label", [("line", line.into())]);
        let help = Some(say("check-twice-help"));
        (Some(self.note(&reading::TWICE, range, message, Some(label), help)), Repair::Blank(again))
    }

    fn unknown_word(&self, expected: &[&str], found: &str) -> Explained {
        let ends = |range: Option<&Range<usize>>| range.is_some_and(|range| range.end == self.at);
        let place = self.outline.items.iter().enumerate().find_map(|(at, item)| {
            let key = item.key.as_ref().map(|(_, span)| span);
            if ends(key) {
                return Some((at, key.cloned()?, true));
            }
            let name = item.name.as_ref().filter(|name| name.end == self.at);
            let value = (item.bracket.is_none() && item.value.end == self.at).then_some(&item.value);
            name.or(value).map(|range| (at, range.clone(), false))
        });
        let Some((at, range, is_key)) = place else { return self.anywhere() };
        let meant = nearest(found, expected);
        let wrapped = wrapped(found, expected);
        let name = if is_key { say("check-a-cause") } else { self.field_name(at) };
        let message = say_with("check-unknown-word", [("field", (&name).into()), ("word", short(found).into())]);
        let label = match (&wrapped, meant) {
            (Some(whole), _) => Some(say_with("check-write", [("value", whole.as_str().into())])),
            (None, Some(meant)) => Some(say_with("check-did-you-mean", [("name", meant.into())])),
            (None, None) => Some(say("check-unknown-word-label")),
        };
        let help = say_with("check-possible-words", [("words", list_of(expected).into())]);
        let note = self.note(&reading::UNKNOWN_WORD, range.clone(), message, label, Some(help));
        let note = match wrapped.as_deref().or(meant) {
            Some(name) => note.fixed(range.clone(), name),
            None => note,
        };
        let rename = |name: &str| Repair::Rename { item: None, range: range.clone(), name: name.to_owned() };
        let repair = match (wrapped, meant, is_key, expected.first()) {
            (Some(whole), ..) => rename(&whole),
            (None, Some(meant), ..) => rename(meant),
            (None, None, true, Some(first)) => rename(first),
            _ => Repair::Blank(at),
        };
        (Some(note), repair)
    }

    /// Mistakes that our own types found: a step that is none, hours, lengths of time, days, zones, ids.
    fn message(&self, message: &str) -> Explained {
        let Some(at) = self.outline.value_at(self.at) else { return self.anywhere() };
        let Some(item) = self.item(at) else { return self.anywhere() };
        if item.bracket == Some('(') {
            return self.not_a_step(at, message);
        }
        let label = match is_date_field(self.outline, at) {
            true => Some(say("check-not-a-day-label")),
            false => None,
        };
        let words = match is_date_field(self.outline, at) {
            true => say_with("check-not-a-day", [("value", short(self.piece(&item.value)).into())]),
            false => SafeText::new(message).one_line(),
        };
        (Some(self.note(&reading::WRONG_VALUE, item.value.clone(), words, label, None)), Repair::Blank(at))
    }

    /// The message of a step names fields in backquotes: the last one that is written is marked.
    fn not_a_step(&self, step: At, message: &str) -> Explained {
        let named: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        let written = named.iter().rev().find_map(|name| self.outline.field(step, name));
        // What it needs is written, but was left out because of another mistake.
        let follows =
            named.first().is_some_and(|name| message.contains(&format!("needs `{name}`")) && self.outline.field(step, name).is_some());
        let unsure = follows || self.item(step).is_some_and(|item| item.unsure);
        let bytes = match written.and_then(|at| self.item(at)).and_then(|item| item.key.as_ref()) {
            Some((_, span)) => span.clone(),
            None => self.outline.head(step, self.text),
        };
        let missing = named.iter().find(|name| self.outline.field(step, name).is_none());
        let repair = match (written, missing) {
            (Some(field), _) => Repair::Blank(field),
            (None, Some(field)) => Repair::StandIn { item: step, field: (*field).to_owned() },
            (None, None) => Repair::Blank(step),
        };
        let note = self.note(&reading::NOT_A_STEP, bytes, SafeText::new(message).one_line(), None, None);
        ((!unsure).then_some(note), repair)
    }

    fn other_name(&self, expected: &str, found: &str) -> Explained {
        let range = self.at.saturating_sub(found.len())..self.at;
        let message = say_with("check-other-name", [("found", short(found).into()), ("expected", expected.into())]);
        let label = say_with("check-write", [("value", expected.into())]);
        let note = self.note(&reading::WRONG_VALUE, range.clone(), message, Some(label), Some(say("check-other-name-help")));
        (Some(note.fixed(range.clone(), expected)), Repair::Rename { item: None, range, name: expected.to_owned() })
    }

    fn wrong_kind(&self, wanted: Wanted) -> Explained {
        match self.begins_here() {
            Some(at) => self.wrong_kind_at(at, wanted),
            None => self.anywhere(),
        }
    }

    fn wrong_kind_at(&self, at: At, wanted: Wanted) -> Explained {
        let Some(item) = self.item(at) else { return self.anywhere() };
        let value = item.name.as_ref().map_or(item.value.start, |name| name.start)..item.value.end;
        let written = self.piece(&value);
        let found = found_in_words(item, written, wanted);
        let values = [("field", (&self.field_name(at)).into()), ("wanted", (&wanted.in_words()).into()), ("found", (&found).into())];
        let message = say_with("check-wrong-kind", values);
        let instead = instead(wanted, item, written);
        let label = instead.as_deref().map(|instead| say_with("check-write", [("value", instead.into())]));
        let bytes = if item.bracket.is_some() { self.outline.head(at, self.text) } else { value.clone() };
        let note = self.note(&reading::WRONG_VALUE, bytes, message, label, None);
        let note = match instead.filter(|instead| !instead.contains('…')) {
            Some(instead) => note.fixed(value, &instead),
            None => note,
        };
        // A place that was guessed says nothing about what belongs there.
        let unsure = item.unsure || item.parent.and_then(|at| self.item(at)).is_some_and(|parent| parent.unsure && item.key.is_none());
        ((!unsure).then_some(note), Repair::Blank(at))
    }

    /// A name is needed: that of a field, or a word from a list of words.
    fn no_name(&self) -> Explained {
        let key = self.outline.items.iter().enumerate().find_map(|(at, item)| match &item.key {
            Some((key, span)) if span.start == self.at => Some((at, key, span.clone())),
            _ => None,
        });
        let Some((at, key, span)) = key else { return self.wrong_kind(Wanted::Word) };
        let message = say_with("check-quoted-name", [("name", short(self.piece(&span)).into())]);
        let label = say_with("check-write", [("value", format!("{key}:").into())]);
        let note = self.note(&reading::WRONG_VALUE, span.clone(), message, Some(label), None);
        let plain = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let (note, repair) = match plain {
            true => (note.fixed(span.clone(), key), Repair::Rename { item: Some(at), range: span, name: key.clone() }),
            false => (note, Repair::Blank(at)),
        };
        (Some(note), repair)
    }

    fn escape(&self) -> Explained {
        let holds = |item: &Item| item.bracket.is_none() && item.value.start <= self.at && self.at <= item.value.end;
        let Some((at, item)) = self.outline.items.iter().enumerate().find(|(_, item)| holds(item)) else { return self.anywhere() };
        let before = self.piece(&(item.value.start..self.at)).rfind('\\').map(|slash| item.value.start + slash);
        let start = before.unwrap_or(item.value.start);
        let bytes = start..self.at.max(start + 1).min(item.value.end);
        let label = Some(say("check-escape-label"));
        let note = self.note(&reading::WRONG_VALUE, bytes, say("check-escape"), label, Some(say("check-escape-help")));
        let note = match before {
            Some(slash) => note.fixed(slash..slash, "\\"),
            None => note,
        };
        (Some(note), Repair::Blank(at))
    }

    fn one_value_only(&self) -> Explained {
        let Some(at) = self.outline.around(self.at) else { return self.anywhere() };
        let message = say_with("check-one-value-only", [("field", (&self.field_name(at)).into())]);
        let note = self.note(&reading::WRONG_VALUE, self.outline.head(at, self.text), message, None, None);
        (Some(note), Repair::Blank(at))
    }

    /// ron took the beginning of a value for the whole of it: `7` of `7.5`.
    fn goes_on(&self) -> Explained {
        let within = |item: &Item| item.bracket.is_none() && item.value.start < self.at && self.at < item.value.end;
        let Some((at, item)) = self.outline.items.iter().enumerate().find(|(_, item)| within(item)) else {
            return self.anything_else(&Error::ExpectedComma);
        };
        let wanted = match self.piece(&(item.value.start..self.at)).parse::<u64>() {
            Ok(_) => Wanted::Number,
            Err(_) => Wanted::Word,
        };
        self.wrong_kind_at(at, wanted)
    }

    fn anything_else(&self, error: &Error) -> Explained {
        let at = self.begins_here().or_else(|| self.outline.around(self.at));
        let bytes = at.map_or(self.at..self.at, |at| self.outline.head(at, self.text));
        let message = say_with("check-not-understood-why", [("why", error.to_string().into())]);
        let note = self.note(&reading::WRONG_VALUE, bytes, message, None, None);
        (Some(note), at.map_or(Repair::Stop, Repair::Blank))
    }

    /// The place is in no item: the one around it is left out without a word, if there is one.
    fn anywhere(&self) -> Explained {
        (None, self.outline.around(self.at).map_or(Repair::Stop, Repair::Blank))
    }
}

/// Whether an item is a day of the calendar by the name of its field.
fn is_date_field(outline: &Outline, at: At) -> bool {
    let key = |at: At| outline.item(at).and_then(|item| item.key.as_ref()).map(|(key, _)| key.as_str());
    let parent = outline.item(at).and_then(|item| item.parent);
    matches!(key(at), Some("due" | "on" | "verified")) || parent.and_then(key) == Some("holidays")
}

/// `DataCarrierFull` where `Cause(DataCarrierFull)` is meant.
fn wrapped(found: &str, expected: &[&str]) -> Option<String> {
    let within = |name: &str| expected.contains(&name).then(|| format!("{name}({found})"));
    if Cause::ALL.iter().any(|cause| format!("{cause:?}") == found) && !Place::ALL.iter().any(|place| format!("{place:?}") == found) {
        return within("Cause");
    }
    Place::ALL.iter().any(|place| format!("{place:?}") == found).then(|| within("Place")).flatten()
}

fn found_in_words(item: &Item, written: &str, wanted: Wanted) -> SafeText {
    match item.bracket {
        Some('[') => say("check-found-list"),
        Some('{') => say("check-found-map"),
        Some(_) => say("check-found-fields"),
        None if written.is_empty() => say("check-found-nothing"),
        None if written.contains('"') || written.starts_with('\'') => say("check-found-text"),
        None if wanted == Wanted::Text => say_with("check-found-bare", [("value", short(written).into())]),
        None => say_with("check-found-word", [("value", short(written).into())]),
    }
}

/// What may be written instead, where that can be told.
fn instead(wanted: Wanted, item: &Item, written: &str) -> Option<String> {
    let bare = written.trim_matches(['"', '\'']);
    let is_text = item.bracket.is_none() && written.starts_with(['"', '\'']);
    if written.contains('\n') || written.chars().count() > 60 || written.is_empty() {
        return None;
    }
    match wanted {
        Wanted::Text if item.bracket.is_none() => Some(format!("\"{bare}\"")),
        Wanted::List if item.bracket.is_none() || item.bracket == Some('(') => Some(format!("[{written}]")),
        Wanted::Number | Wanted::Decimal if is_text && bare.parse::<f64>().is_ok() => Some(bare.to_owned()),
        Wanted::Fields if item.bracket.is_none() && !is_text => Some(format!("{written}(…)")),
        Wanted::Word if is_text && bare.chars().all(|c| c.is_ascii_alphanumeric()) => Some(bare.to_owned()),
        _ => None,
    }
}
