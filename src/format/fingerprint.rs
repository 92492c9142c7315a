//! What makes a finding the same finding after the file was edited elsewhere: its rule, its file, the line that it is about, and which
//! of equal ones it is. Neither line numbers nor sentences count, because those change by themselves.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::position::boundary;
use crate::domain::finding::Finding;

/// How many bytes of the hash are kept: enough for millions of findings.
const KEPT: usize = 16;

/// Gives out fingerprints. Findings must come in the order of their files and places, because equal ones are counted.
#[derive(Debug, Default)]
pub struct Fingerprints {
    seen: HashMap<[u8; KEPT], u32>,
}

impl Fingerprints {
    /// The fingerprint of a finding: 32 hexadecimal digits. `text` is that of its file, where it is known.
    pub fn of(&mut self, finding: &Finding, text: Option<&str>) -> String {
        let line = finding.spot.bytes.as_ref().zip(text).map(|(bytes, text)| line_around(text, bytes.start));
        let parts = [finding.rule.code, &finding.spot.file, line.unwrap_or_default().trim()];
        let base = shortened(&parts);
        let nth = self.seen.entry(base).or_insert(0);
        let digits = match *nth {
            0 => base,
            again => shortened(&[&again.to_string(), parts[0], parts[1], parts[2]]),
        };
        *nth += 1;
        digits.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The beginning of the SHA-256 over texts, each ended by a zero byte.
fn shortened(parts: &[&str]) -> [u8; KEPT] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let mut kept = [0; KEPT];
    kept.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
    kept
}

/// The line that a byte stands in, without its end.
fn line_around(text: &str, byte: usize) -> &str {
    let at = boundary(text, byte);
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |feed| feed + 1);
    let rest = text.get(start..).unwrap_or_default();
    rest.split(['\n', '\r']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::Spot;
    use crate::domain::lint::reading;

    fn prints(text: &str, marks: &[&str]) -> Vec<String> {
        let mut prints = Fingerprints::default();
        let mut all = Vec::new();
        for mark in marks {
            for (at, _) in text.match_indices(mark) {
                let spot = Spot { file: "a.ron".into(), bytes: Some(at..at + mark.len()) };
                let message = text.len().to_string().as_str().into();
                let finding = Finding { rule: &reading::TWICE, spot, message, label: None, help: None, fix: None };
                all.push(prints.of(&finding, Some(text)));
            }
        }
        all
    }

    #[test]
    fn lines_above_and_the_indent_do_not_matter() {
        let before = prints("(\n  titel: \"x\",\n)", &["titel"]);
        assert_eq!(prints("// new\r\n\r\n(\r\n      titel: \"x\",\r\n)", &["titel"]), before);
        assert_ne!(prints("(\n  titel: \"y\",\n)", &["titel"]), before);
        assert_eq!(before.first().map(String::len), Some(32));
    }

    #[test]
    fn equal_lines_are_told_apart() {
        let twice = prints("(a: 1,\na: 1)", &["a:"]);
        let thrice = prints("a: 1\na: 1\na: 1", &["a:"]);
        assert_eq!(twice.len(), 2);
        assert!(thrice.iter().all(|print| thrice.iter().filter(|other| *other == print).count() == 1), "{thrice:?}");
    }

    #[test]
    fn a_file_as_a_whole_has_one_too() {
        let spot = Spot { file: "library.ron".into(), bytes: None };
        let finding = Finding { rule: &reading::MISSING_FILE, spot, message: "m".into(), label: None, help: None, fix: None };
        let mut prints = Fingerprints::default();
        assert_ne!(prints.of(&finding, None), prints.of(&finding, None));
        assert_eq!(prints.of(&finding, None).len(), 32);
    }
}
