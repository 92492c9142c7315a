//! What a rule says: like a finding, but its place is a trail, because a rule does not know the text.

use std::ops::Range;
use std::sync::Arc;

use super::trail::Trail;
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::finding::Rule;

/// Where in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The thing at the end of a trail, such as `triage[1].yes`.
    Trail(String),
    /// Bytes of the text, where a rule looked at the text itself.
    Bytes(Range<usize>),
    /// The thing at the end of a trail, whose line must not be shown because of what stands there.
    Unseen(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub rule: &'static Rule,
    pub file: Arc<str>,
    pub place: Place,
    pub message: SafeText,
    pub label: Option<SafeText>,
    pub help: Option<SafeText>,
    /// What to write instead of the value at the place, as it would stand in the file.
    pub instead: Option<SafeText>,
}

/// What the rules have said so far.
#[derive(Debug, Default)]
pub struct Remarks {
    pub said: Vec<Remark>,
}

impl Remarks {
    /// Something is wrong at `trail` of `file`; `help` says what to do.
    pub fn say(&mut self, rule: &'static Rule, file: &Arc<str>, trail: &Trail<'_>, message: SafeText, help: SafeText) {
        self.say_at(rule, file, trail.to_string(), message, help);
    }

    /// The same where the trail was written down before.
    pub fn say_at(&mut self, rule: &'static Rule, file: &Arc<str>, trail: String, message: SafeText, help: SafeText) {
        let place = Place::Trail(trail);
        self.said.push(Remark { rule, file: file.clone(), place, message, label: None, help: Some(help), instead: None });
    }

    /// What was said last is about a name that was probably meant to be `near`: told at the mark, and offered as what to write.
    /// `written` is the value as it would stand in the file, such as `"bank-duty"` or `Ask("space")`.
    pub fn meant(&mut self, near: &str, written: String) {
        self.label(say_with("check-did-you-mean", [("name", near.into())]));
        if let Some(last) = self.said.last_mut() {
            last.instead = Some(SafeText::new(&written));
        }
    }

    /// A short word at the mark of what was said last.
    pub fn label(&mut self, label: SafeText) {
        if let Some(last) = self.said.last_mut() {
            last.label = Some(label);
        }
    }
}
