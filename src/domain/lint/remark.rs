//! What a rule says: like a finding, but its place is a trail, because a rule does not know the text.

use std::ops::Range;
use std::sync::Arc;

use super::trail::Trail;
use crate::base::text::SafeText;
use crate::domain::finding::Rule;

/// Where in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The thing at the end of a trail, such as `triage[1].yes`.
    Trail(String),
    /// Bytes of the text, where a rule looked at the text itself.
    Bytes(Range<usize>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub rule: &'static Rule,
    pub file: Arc<str>,
    pub place: Place,
    pub message: SafeText,
    pub label: Option<SafeText>,
    pub help: Option<SafeText>,
}

/// What the rules have said so far.
#[derive(Debug, Default)]
pub struct Remarks {
    pub said: Vec<Remark>,
}

impl Remarks {
    /// Something is wrong at `trail` of `file`; `help` says what to do.
    pub fn say(&mut self, rule: &'static Rule, file: &Arc<str>, trail: &Trail<'_>, message: SafeText, help: SafeText) {
        let place = Place::Trail(trail.to_string());
        self.said.push(Remark { rule, file: file.clone(), place, message, label: None, help: Some(help) });
    }

    /// A short word at the mark of what was said last.
    pub fn label(&mut self, label: SafeText) {
        if let Some(last) = self.said.last_mut() {
            last.label = Some(label);
        }
    }
}
