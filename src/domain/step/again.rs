//! Steps that are not done just once: repeated ones, whose occurrences are recorded one by one until a person says that it was the last
//! (P27), and continuous ones, which are kept an eye on while the others go on (P24).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::text::SafeText;
use crate::base::time::Length;

/// How a step is repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeat {
    /// Again and again after this time. A continuous step has its end elsewhere, so `until` is none there.
    Every { every: Length, until: Option<SafeText> },
    /// Once for each of these; whoever does it says for which.
    ForEach(SafeText),
}

/// How a step is repeated, as it is written: `every` with `until`, or `for_each`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(rename = "Repeat")]
pub struct RepeatForm {
    /// How long after an occurrence the next one is due. Absent: it has no times.
    #[serde(skip_serializing_if = "Option::is_none")]
    every: Option<Length>,
    /// What must be so for the repetition to end. Absent: `continuous` says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<SafeText>,
    /// Once for each of these; whoever does it says for which. Absent: it is repeated by time.
    #[serde(skip_serializing_if = "Option::is_none")]
    for_each: Option<SafeText>,
}

impl RepeatForm {
    /// What is meant; the field that is missing or too much, if it cannot be said. A continuous step has no `until` and no `for_each`.
    pub(super) fn meant(&self, continuous: bool) -> Result<Repeat, Flaw> {
        match (self.every, &self.until, &self.for_each) {
            (Some(_), _, Some(_)) => Err(Flaw::Stray("for_each", "a `repeat` without `every`")),
            (None, Some(_), Some(_)) => Err(Flaw::Stray("until", "a `repeat` with `every`")),
            (None, None, Some(_)) if continuous => Err(Flaw::Stray("for_each", "a step that is not continuous")),
            (None, None, Some(what)) => Ok(Repeat::ForEach(what.clone())),
            (None, _, None) => Err(Flaw::Missing("every", "write `every: \"15m\"` with `until`, or `for_each`, in `repeat`")),
            (Some(_), Some(_), None) if continuous => Err(Flaw::Stray("until", "a step that is not continuous")),
            (Some(_), None, None) if !continuous => Err(Flaw::Missing("until", "say what must be so for the repetition to end")),
            (Some(every), until, None) => Ok(Repeat::Every { every, until: until.clone() }),
        }
    }
}

/// What is wrong with a repetition: a field and why, or to what it belongs.
pub(super) enum Flaw {
    Missing(&'static str, &'static str),
    Stray(&'static str, &'static str),
}

impl From<Repeat> for RepeatForm {
    fn from(repeat: Repeat) -> Self {
        match repeat {
            Repeat::Every { every, until } => Self { every: Some(every), until, for_each: None },
            Repeat::ForEach(what) => Self { for_each: Some(what), ..Self::default() },
        }
    }
}
