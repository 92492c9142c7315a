//! Computes the coverage of a library from its files, for the command and for the console. It shows nothing.

use jiff::Timestamp;

use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::coverage::{Column, cover};
use crate::domain::lint::subject::Subject;
use crate::domain::reading::Hash;
use crate::edge::store::library::{Checked, Source, check, print};
use crate::format::coverage::{Document, Lines};

/// How often a library that is just being changed is read again.
const ATTEMPTS: usize = 3;

/// The coverage with what it was computed from.
pub struct Covered {
    pub checked: Checked,
    pub columns: Vec<Column>,
    fingerprint: Hash,
    source: Source,
    lines: Lines,
}

impl Covered {
    /// The document about these parties.
    pub fn document<'a>(&'a self, columns: &'a [Column]) -> Document<'a> {
        Document {
            library: self.checked.library.imprint.name.clone(),
            folder: self.source.name(),
            date: self.checked.today,
            fingerprint: SafeText::new(&self.fingerprint.to_string()),
            columns,
            lines: &self.lines,
        }
    }
}

/// Checks the whole library and judges every requirement. `now` tells the day.
///
/// # Errors
/// A sentence, where the files were being changed all the time: the fingerprint would be that of another library.
pub fn covered(source: &Source, now: Timestamp) -> Result<Covered, SafeText> {
    let mut fingerprint = print(source);
    for _ in 0..ATTEMPTS {
        let checked = check(source, now);
        let after = print(source);
        if after == fingerprint {
            let subject = Subject::new(&checked.sheets, checked.today);
            let columns = cover(&subject, &checked.digests, &checked.findings, &checked.allowed);
            let from = source.clone();
            let lines = Lines::new(move |file| crate::edge::store::library::read(&from, file).ok());
            return Ok(Covered { checked, columns, fingerprint, source: source.clone(), lines });
        }
        fingerprint = after;
    }
    Err(say_with("coverage-changing", [("folder", (&source.name()).into())]))
}
