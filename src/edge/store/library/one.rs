//! The check of one runbook when it is opened: its own file, and the files around it that it stands on. It reads nothing more than
//! what opening it read anyway.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Filed, Surroundings};
use crate::domain::finding::Finding;
use crate::domain::library::Party;
use crate::domain::lint::allowing::{divide, of_runbook, of_sheets};
use crate::domain::lint::digest::Digest;
use crate::domain::lint::remark::Remarks;
use crate::domain::lint::subject::Subject;
use crate::domain::lint::{lint_runbook, lint_sheets, unsafe_characters};
use crate::domain::sheet::Sheet;
use crate::format::library::place;

/// What the rules say about `filed` and the files of its party, without what the library allows; the gravest first, within them those of
/// the runbook itself. What only all runbooks together show is not asked.
pub fn check_one(around: &Surroundings, filed: &Filed, now: Timestamp) -> Vec<Finding> {
    let today = around.library.imprint.time_zone.at(now).date();
    let subject = Subject::new(&around.sheets, today);
    let sheet = Sheet { file: filed.path.clone(), party: filed.party.clone(), content: &filed.runbook };
    let mut remarks = Remarks::default();
    lint_runbook(&subject, &sheet, &mut remarks);
    unsafe_characters::check(&filed.source.path, &filed.source.text, &mut remarks);
    lint_sheets(&subject, &mut remarks);
    let near = around.sources.values().filter(|source| concerns(&filed.party, &source.path));
    near.for_each(|source| unsafe_characters::check(&source.path, &source.text, &mut remarks));
    remarks.said.retain(|remark| remark.file == filed.path || concerns(&filed.party, &remark.file));
    let mut grants = of_sheets(&subject);
    grants.extend(of_runbook(&Digest::of(&sheet)));
    let told = divide(remarks.said, &grants, today, &mut HashSet::new()).told;
    let text_of = |file: &str| if *filed.path == *file { Some(&filed.source) } else { around.sources.get(file) };
    let mut findings = place::findings(told, text_of);
    findings.extend(around.findings.iter().filter(|finding| concerns(&filed.party, &finding.spot.file)).cloned());
    let start = |finding: &Finding| finding.spot.bytes.as_ref().map_or(0, |bytes| bytes.start);
    findings.sort_by_key(|finding| {
        (std::cmp::Reverse(finding.rule.gravity), finding.spot.file != filed.path, finding.spot.file.clone(), start(finding))
    });
    findings.dedup();
    findings
}

/// Whether a file beside the runbooks is one on which the runbooks of this party stand.
fn concerns(party: &Party, file: &Arc<str>) -> bool {
    match party {
        Party::Provider => !file.starts_with("clients/"),
        Party::Client(id) => file.strip_prefix("clients/").and_then(|rest| rest.strip_prefix(id.as_str())).is_some_and(|rest| {
            // Its own files, not its other runbooks.
            matches!(rest, "/client.ron" | "/systems.ron")
        }),
    }
}
