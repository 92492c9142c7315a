//! What the check says about a runbook, as the console shows it: the place is a line of a file, the text is not needed any more.

use crate::base::text::SafeText;
use crate::domain::finding::Gravity;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub gravity: Gravity,
    /// The code of the rule.
    pub code: &'static str,
    /// Relative to the library's folder.
    pub file: SafeText,
    /// From 1; none where the place is not known.
    pub line: Option<usize>,
    pub message: SafeText,
    pub help: Option<SafeText>,
}

/// How many findings have this gravity.
pub fn count(findings: &[Told], gravity: Gravity) -> usize {
    findings.iter().filter(|told| told.gravity == gravity).count()
}
