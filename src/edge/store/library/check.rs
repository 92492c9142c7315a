//! The check of a whole library: what reading found and what the rules say, in one order. Still no clock: the day is an argument.

use jiff::civil::Date;

use super::Loaded;
use super::all::start;
use crate::domain::finding::Finding;
use crate::domain::lint::subject::{RunbookSheet, Subject};
use crate::domain::lint::{lint, unsafe_characters};
use crate::domain::sheet::Sheet;
use crate::format::library::place;

/// Every finding of a library, sorted by file and place. `today` is the day in the library's time zone.
pub fn check(loaded: &Loaded, today: Date) -> Vec<Finding> {
    let sheets =
        loaded.runbooks.iter().map(|filed| Sheet { file: filed.path.clone(), party: filed.party.clone(), content: &filed.runbook });
    let runbooks: Vec<RunbookSheet<'_>> = sheets.collect();
    let mut remarks = lint(&Subject::new(&loaded.sheets, &runbooks, today));
    for source in loaded.texts() {
        unsafe_characters::check(&source.path, &source.text, &mut remarks);
    }
    let mut findings = loaded.findings.clone();
    findings.extend(place::findings(remarks.said, |file| loaded.text_of(file)));
    findings.sort_by(|a, b| (&a.spot.file, start(a), a.rule.code).cmp(&(&b.spot.file, start(b), b.rule.code)));
    findings
}
