//! All mistakes of a file in one go. ron stops at the first one; so each is noted, its place patched over in a copy, and the copy read
//! again, until nothing is left to find. The copy serves no other purpose: a file with a mistake has no value.

use std::cell::Cell;
use std::ops::Range;

use ron::error::Error;

use super::flaws;
use super::outline::{At, Outline};
use super::parse::{Written, attempt};
use super::patch::Patch;
use super::source::SourceFile;
use super::{explain, flaws::Flawed};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::finding::{Finding, Fix, Rule, Spot};
use crate::domain::lint::reading;
use crate::format::position::byte_at;

/// The most mistakes that are told at once.
pub const MOST: usize = 50;

/// How often a large file is read again until the search for further mistakes ends, in bytes of its size.
const MOST_READINGS: usize = 16;

/// A short file may be read more often: this many bytes in all.
const ENOUGH_BYTES: usize = 8 << 20;

/// What can stand for a value that is missing, one of each kind.
const STAND_INS: &[&str] = &["\"x\"", "[]", "()", "{}", "1", STAND_IN_WORD, "\"2000-01-01\"", "\"UTC\"", "\"1h\"", "\"always\""];

/// The most fields that a stand-in is given.
const MOST_FIELDS: usize = 8;

/// A word that no list of words has; ron then says which it has.
const STAND_IN_WORD: &str = "none_of_these";

/// Everything that is wrong with a file that could not be read.
pub(super) fn mistakes<T: Written>(source: &SourceFile) -> Vec<Finding> {
    let text = source.text.as_str();
    let outline = Outline::of(text);
    let mut mender = Mender { source, patch: Patch::new(text), outline, findings: Vec::new(), bytes: Cell::new(0) };
    match flaws::of(text, &mender.outline, T::BEGINS) {
        Flawed::NotAFile(note) => mender.note(note),
        Flawed::Flaws(flaws) => {
            for flaw in flaws {
                mender.note(flaw.note);
                for (range, instead) in flaw.edits {
                    mender.patch.replace(range, instead);
                }
            }
            mender.search::<T>();
        }
    }
    mender.finish()
}

/// A mistake with its place in the file.
pub(super) struct Note {
    pub rule: &'static Rule,
    pub bytes: Range<usize>,
    pub message: SafeText,
    pub label: Option<SafeText>,
    pub help: Option<SafeText>,
    /// What to write instead, where that is certain enough.
    pub fix: Option<Fix>,
}

impl Note {
    /// The same, with what to write at `bytes` instead; nothing is offered that would have to be shown in another way than written.
    pub fn fixed(mut self, bytes: Range<usize>, text: &str) -> Self {
        self.fix = Some(Fix { bytes, text: SafeText::new(text) }).filter(|fix| fix.text.as_str() == text);
        self
    }
}

/// What is patched over so that the parser can go on.
pub(super) enum Repair {
    /// The item is left out.
    Blank(At),
    /// A name is replaced by the one that was meant.
    Rename { item: Option<At>, range: Range<usize>, name: String },
    /// A field is missing in the item.
    StandIn { item: At, field: String },
    /// The text from here on is left out.
    Rest(usize),
    /// Nothing more can be found.
    Stop,
}

struct Mender<'a> {
    source: &'a SourceFile,
    outline: Outline,
    patch: Patch<'a>,
    findings: Vec<Finding>,
    /// How much was read so far.
    bytes: Cell<usize>,
}

impl<'a> Mender<'a> {
    fn search<T: Written>(&mut self) {
        while self.findings.len() < MOST && !self.spent() {
            let patched = self.patch.text();
            // Short files too come to an end.
            self.bytes.set(self.bytes.get() + patched.len().max(1 << 10));
            let Err(error) = attempt::<T>(&patched) else { return };
            let at = byte_at(&patched, error.span.end.line, error.span.end.col);
            let (at, put_in) = self.patch.original(at);
            let case = explain::Case { text: &self.source.text, outline: &self.outline, at, put_in, begins: T::BEGINS };
            let (note, repair) = explain::explain(&case, &error.code);
            if let Some(note) = note {
                self.note(note);
            }
            if !self.repair::<T>(repair) {
                return;
            }
        }
    }

    /// Whether enough was read: what was found so far is told, further mistakes the next time.
    fn spent(&self) -> bool {
        self.bytes.get() >= (MOST_READINGS * self.source.text.len()).max(ENOUGH_BYTES)
    }

    fn note(&mut self, note: Note) {
        let spot = Spot { file: self.source.path.clone(), bytes: Some(note.bytes) };
        let finding = Finding { rule: note.rule, spot, message: note.message, label: note.label, help: note.help, fix: note.fix };
        let again = |known: &Finding| *known == finding;
        if !self.findings.iter().any(again) {
            self.findings.push(finding);
        }
    }

    /// False when nothing could be changed, so that another attempt would end at the same place.
    fn repair<T: Written>(&mut self, repair: Repair) -> bool {
        match repair {
            Repair::Blank(item) => self.blank(item),
            Repair::Rename { item, range, name } => {
                if let Some(item) = item.and_then(|item| self.outline.items.get_mut(item)) {
                    item.key = item.key.take().map(|(_, span)| (name.clone(), span));
                }
                self.patch.replace(range, name)
            }
            Repair::StandIn { item, field } => self.stand_in::<T>(item, &field) || self.blank(item),
            Repair::Rest(from) => self.patch.blank(from..self.source.text.len()),
            Repair::Stop => false,
        }
    }

    /// Leaves out an item with its comma, or the one around it where it cannot be left out or was already.
    fn blank(&mut self, item: At) -> bool {
        let mut next = Some(item);
        while let Some(at) = next {
            let Some(item) = self.outline.item(at) else { return false };
            next = item.parent;
            let parent = item.parent.and_then(|parent| self.outline.item(parent));
            // `Cause()` is no better than `Cause(Nothing)`.
            let alone = item.key.is_none() && parent.is_some_and(|parent| parent.bracket == Some('('));
            let end = item.comma.unwrap_or(item.span.end);
            if parent.is_some() && !alone && self.patch.blank(item.span.start..end) {
                return true;
            }
        }
        false
    }

    /// Puts a value of the right kind where a field is missing.
    fn stand_in<T: Written>(&mut self, item: At, field: &str) -> bool {
        let Some(open) = self.outline.item(item).map(|item| item.value.start + 1) else { return false };
        let mut word = None;
        let mut kinds = STAND_INS.iter().copied();
        while let Some(value) = word.take().or_else(|| kinds.next()).filter(|_| !self.spent()) {
            let trial = self.with(open, &format!("{field}: {value}, "));
            match self.wrong_inside::<T>(&trial, open) {
                // ron says which words there are: the first of them serves.
                Some(Error::NoSuchEnumVariant { expected, found, .. }) if found == STAND_IN_WORD => word = expected.first().copied(),
                // A group of fields is needed, with fields of its own.
                Some(Error::MissingStructField { .. }) => return self.fill::<T>(open, field),
                Some(_) => {}
                None => {
                    self.patch = trial;
                    return true;
                }
            }
        }
        false
    }

    /// Puts a group of fields where a field is missing, with what it needs itself.
    fn fill<T: Written>(&mut self, open: usize, field: &str) -> bool {
        let mut fields = String::new();
        for _ in (0..MOST_FIELDS).take_while(|_| !self.spent()) {
            let group = self.with(open, &format!("{field}: ({fields}), "));
            let Some(Error::MissingStructField { field: missing, .. }) = self.wrong_inside::<T>(&group, open) else {
                self.patch = group;
                return true;
            };
            let fitting = STAND_INS.iter().find(|value| {
                let trial = self.with(open, &format!("{field}: ({fields}{missing}: {value}), "));
                matches!(self.wrong_inside::<T>(&trial, open), None | Some(Error::MissingStructField { .. }))
            });
            let Some(value) = fitting else { return false };
            fields.push_str(&format!("{missing}: {value}, "));
        }
        false
    }

    fn with(&self, at: usize, put_in: &str) -> Patch<'a> {
        let mut trial = self.patch.clone();
        trial.insert(at, put_in);
        trial
    }

    /// What ron finds wrong within what was put in at `open`, if anything.
    fn wrong_inside<T: Written>(&self, trial: &Patch<'_>, open: usize) -> Option<Error> {
        let patched = trial.text();
        self.bytes.set(self.bytes.get() + patched.len());
        let error = attempt::<T>(&patched).err()?;
        let at = byte_at(&patched, error.span.end.line, error.span.end.col);
        (trial.original(at) == (open, true)).then_some(error.code)
    }

    fn finish(mut self) -> Vec<Finding> {
        if self.findings.is_empty() {
            let note = Note {
                rule: &reading::STRUCTURE,
                bytes: 0..0,
                message: say("check-not-understood"),
                label: None,
                help: Some(say("check-not-understood-help")),
                fix: None,
            };
            self.note(note);
        }
        if self.findings.len() >= MOST {
            self.findings.truncate(MOST);
            let end = self.source.text.len();
            let note = Note {
                rule: &reading::TOO_MANY,
                bytes: end..end,
                message: say_with("check-too-many", [("most", MOST.into())]),
                label: None,
                help: Some(say("check-too-many-help")),
                fix: None,
            };
            self.note(note);
        }
        self.findings.sort_by_key(|finding| finding.spot.bytes.as_ref().map_or(0, |bytes| bytes.start));
        self.findings
    }
}
