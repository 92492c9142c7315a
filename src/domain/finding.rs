//! A finding: something wrong with a library, with its rule, its place and what to do. How it is drawn is decided above.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use crate::base::text::SafeText;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gravity {
    Advice,
    Warning,
    Error,
}

/// A stable code that never changes its meaning, such as `L012`, with where the rule comes from (`R25`, `P10`).
#[derive(Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Rule {
    pub code: &'static str,
    pub gravity: Gravity,
    /// Requirements and procedure rules that it comes from.
    pub source: &'static str,
    /// The key of the paragraph that explains it, with a good and a bad example.
    pub explain: &'static str,
}

/// Where: a file of the library and, where it is known, the bytes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Relative to the library's folder, with `/`.
    pub file: Arc<str>,
    pub bytes: Option<Range<usize>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static Rule,
    pub spot: Spot,
    /// What is wrong, in one sentence.
    pub message: SafeText,
    /// What was expected there, short, shown at the mark.
    pub label: Option<SafeText>,
    /// What to do about it.
    pub help: Option<SafeText>,
}
