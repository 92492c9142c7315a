//! Few enough findings to be read: of those of one rule in one file only the first are told, and then how many more there are. The
//! others still count.

use std::collections::BTreeMap;

use crate::domain::finding::Finding;

/// The most findings of one rule in one file that are drawn.
pub(super) const DRAWN: usize = 20;

/// The most that are listed, one a line or as JSON.
pub(super) const LISTED: usize = 1_000;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Row<'a> {
    Finding(&'a Finding),
    /// So many more like this one, of its rule in its file.
    More(&'a Finding, usize),
}

/// At most `most` findings of each rule in each file, with what was left out at the end of the file. `findings` are sorted by file.
pub(super) fn few<'a>(findings: impl IntoIterator<Item = &'a Finding>, most: usize) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let findings: Vec<&Finding> = findings.into_iter().collect();
    for of_file in findings.chunk_by(|a, b| a.spot.file == b.spot.file) {
        let mut counts: BTreeMap<&str, (&Finding, usize)> = BTreeMap::new();
        for finding in of_file.iter().copied() {
            let (_, count) = counts.entry(finding.rule.code).or_insert((finding, 0));
            *count += 1;
            if *count <= most {
                rows.push(Row::Finding(finding));
            }
        }
        let left_out = counts.into_values().filter(|(_, count)| *count > most);
        rows.extend(left_out.map(|(finding, count)| Row::More(finding, count - most)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::{Rule, Spot};
    use crate::domain::lint::reading;

    fn finding(rule: &'static Rule, file: &str) -> Finding {
        Finding { rule, spot: Spot { file: file.into(), bytes: None }, message: "m".into(), label: None, help: None, fix: None }
    }

    #[test]
    fn each_rule_in_each_file_has_its_own_share() {
        let many = |rule, file, count| std::iter::repeat_n(finding(rule, file), count);
        let twice = &reading::TWICE;
        let word = &reading::UNKNOWN_WORD;
        let findings: Vec<Finding> = many(twice, "a", 3).chain(many(word, "a", 2)).chain(many(twice, "b", 5)).collect();
        let shape: Vec<String> = few(&findings, 2)
            .iter()
            .map(|row| match row {
                Row::Finding(finding) => format!("{}{}", finding.spot.file, finding.rule.code),
                Row::More(finding, more) => format!("{}{}+{more}", finding.spot.file, finding.rule.code),
            })
            .collect();
        assert_eq!(shape, ["aF007", "aF007", "aF008", "aF008", "aF007+1", "bF007", "bF007", "bF007+3"]);
        assert!(few(&findings, 5).iter().all(|row| matches!(row, Row::Finding(_))));
    }
}
