//! Remarks of the rules become findings: their trails are looked up in the text. The outline of a file is made once, and only for a
//! file that something is said about.

use std::collections::HashMap;
use std::sync::Arc;

use super::outline::Outline;
use super::source::SourceFile;
use crate::domain::finding::{Finding, Fix, Spot};
use crate::domain::lint::remark::{Place, Remark};

/// The findings that `remarks` are, each with its place in the text that `text_of` gives for its file. A place that cannot be told is
/// absent.
pub fn findings<'a>(remarks: Vec<Remark>, text_of: impl Fn(&str) -> Option<&'a SourceFile>) -> Vec<Finding> {
    let mut outlines: HashMap<Arc<str>, Option<(&SourceFile, Outline)>> = HashMap::new();
    let mut findings = Vec::with_capacity(remarks.len());
    for Remark { rule, file, place, message, label, help, instead } in remarks {
        let (bytes, value) = match place {
            Place::Unseen(_) => (None, None),
            Place::Bytes(bytes) => (Some(bytes.clone()), Some(bytes)),
            Place::Trail(trail) => {
                let known = outlines.entry(file.clone());
                let outline = known.or_insert_with(|| text_of(&file).map(|source| (source, Outline::of(&source.text))));
                let mark = outline.as_ref().and_then(|(source, outline)| outline.resolve(&trail, &source.text));
                let value = outline.as_ref().filter(|_| instead.is_some()).and_then(|(_, outline)| outline.value(&trail));
                (mark, value)
            }
        };
        let spot = Spot { file, bytes };
        let fix = value.zip(instead).map(|(bytes, text)| Fix { bytes, text });
        findings.push(Finding { rule, spot, message, label, help, fix });
    }
    findings
}
