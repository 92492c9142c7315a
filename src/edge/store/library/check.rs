//! The check of a whole library: what reading found and what the rules say, in one order. Runbooks are looked at one at a time and put
//! away again, so that a large library needs no more memory than its findings. Still no clock: the moment is an argument.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::walk::{Place, RunbookFile};
use super::{Source, Surroundings, open, read, surroundings, walk};
use crate::base::words::{say, say_with};
use crate::domain::allow::Allow;
use crate::domain::finding::Finding;
use crate::domain::library::Library;
use crate::domain::lint::allowing::{divide, of_runbook, of_sheets};
use crate::domain::lint::digest::Digest;
use crate::domain::lint::remark::{Remark, Remarks};
use crate::domain::lint::subject::Subject;
use crate::domain::lint::{allow_idle, lint_runbook, lint_sheets, lint_together, reading, unsafe_characters};
use crate::domain::sheet::{Sheet, Sheets};
use crate::format::library::{SourceFile, Unreadable, place};

/// What came of a check.
#[derive(Debug)]
pub struct Checked {
    pub library: Library,
    pub sheets: Sheets,
    /// The runbooks that could be read, sorted by file.
    pub digests: Vec<Digest>,
    /// The day of the check, in the library's time zone.
    pub today: Date,
    /// Sorted by file and place.
    pub findings: Vec<Finding>,
    /// What the library allows, with the reason; sorted by file and place.
    pub allowed: Vec<(Finding, Allow)>,
    /// How many files were read, runbooks and broken ones among them.
    pub files: usize,
    /// How many runbook files cannot be used.
    pub broken: usize,
    source: Source,
}

impl Checked {
    /// The text of a file, for drawing a finding in it; read anew.
    pub fn text_of(&self, file: &Arc<str>) -> Option<SourceFile> {
        text_of(&self.source, file)
    }
}

fn text_of(source: &Source, file: &Arc<str>) -> Option<SourceFile> {
    let text = match read::read(source, file) {
        Ok(text) => text,
        Err(unreadable) => unreadable.shown,
    };
    Some(text).filter(|text| !text.text.is_empty())
}

/// What one or more runbooks gave.
#[derive(Default)]
struct Part {
    digests: Vec<Digest>,
    findings: Vec<Finding>,
    allowed: Vec<(Finding, Allow)>,
    used: HashSet<(Arc<str>, String)>,
    /// The files that cannot be used.
    broken: Vec<Arc<str>>,
}

/// Checks every file of a library. `now` tells the day.
pub fn check(source: &Source, now: Timestamp) -> Checked {
    let Surroundings { library, sheets, mut findings, sources } = surroundings(source);
    let today = library.imprint.time_zone.at(now).date();
    let (files, from_walk) = walk::all_files(source);
    // The client folders were looked at twice, once for the surroundings.
    findings.extend(from_walk.into_iter().filter(|finding| !sources.contains_key(&finding.spot.file)));
    for (_, file) in files.iter().filter(|(place, _)| *place == Place::Stray) {
        let message = say_with("check-stray-file", [("file", file.path.as_ref().into())]);
        let help = say("check-stray-file-help");
        findings.push(Unreadable::whole_file(file.path.clone(), &reading::STRAY_FILE, message, help).finding);
    }
    let runbooks: Vec<RunbookFile> =
        files.into_iter().filter(|(place, _)| matches!(place, Place::Runbook(_))).map(|(_, file)| file).collect();
    let mut subject = Subject::new(&sheets, today);
    let mut part = super::all::in_two(&runbooks, |files| look_at(source, &subject, files), Part::join);
    findings.append(&mut part.findings);
    subject.unread = std::mem::take(&mut part.broken);

    let mut remarks = Remarks::default();
    lint_sheets(&subject, &mut remarks);
    sources.values().for_each(|source| unsafe_characters::check(&source.path, &source.text, &mut remarks));
    lint_together(&subject, &part.digests, &mut remarks);
    let mut grants = of_sheets(&subject);
    grants.extend(part.digests.iter().flat_map(of_runbook));
    let divided = divide(remarks.said, &grants, today, &mut part.used);
    let mut idle = Remarks::default();
    allow_idle::tell(&subject, &grants, &part.used, &mut idle);
    let told = divided.told.into_iter().chain(idle.said).collect();
    findings.extend(placed(source, &sources, told));
    part.allowed.extend(allowed(divided.allowed, |remarks| placed(source, &sources, remarks)));

    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings.dedup();
    part.allowed.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
    let files = sources.len() + runbooks.len();
    let broken = subject.unread.len();
    let Part { digests, allowed, .. } = part;
    Checked { library, sheets, digests, today, findings, allowed, files, broken, source: source.clone() }
}

fn order(finding: &Finding) -> (&str, usize, &str) {
    (&finding.spot.file, super::all::start(finding), finding.rule.code)
}

impl Part {
    fn join(mut self, other: Part) -> Part {
        self.digests.extend(other.digests);
        self.findings.extend(other.findings);
        self.allowed.extend(other.allowed);
        self.used.extend(other.used);
        self.broken.extend(other.broken);
        self
    }
}

/// Reads these runbooks one after the other, and keeps what is to be told about each.
fn look_at(source: &Source, subject: &Subject<'_>, files: &[RunbookFile]) -> Part {
    let mut part = Part::default();
    for file in files {
        let mut remarks = Remarks::default();
        let (text, grants) = match open::parse_runbook(source, &file.path) {
            Ok(filed) => {
                let sheet = Sheet { file: filed.path.clone(), party: filed.party.clone(), content: &filed.runbook };
                lint_runbook(subject, &sheet, &mut remarks);
                let digest = Digest::of(&sheet);
                let grants = of_runbook(&digest);
                part.digests.push(digest);
                (filed.source, grants)
            }
            Err(broken) => {
                part.broken.push(file.path.clone());
                part.findings.extend(broken.findings);
                (broken.source, Vec::new())
            }
        };
        unsafe_characters::check(&text.path, &text.text, &mut remarks);
        if !remarks.said.is_empty() {
            let divided = divide(remarks.said, &grants, subject.today, &mut part.used);
            part.findings.extend(place::findings(divided.told, |_| Some(&text)));
            part.allowed.extend(allowed(divided.allowed, |remarks| place::findings(remarks, |_| Some(&text))));
        }
    }
    part
}

/// Findings with their places, in files beside the runbooks or in a few runbooks, which are read anew.
fn placed(source: &Source, sources: &BTreeMap<Arc<str>, SourceFile>, remarks: Vec<Remark>) -> Vec<Finding> {
    let mut anew: BTreeMap<Arc<str>, Vec<Remark>> = BTreeMap::new();
    let (known, others): (Vec<Remark>, Vec<Remark>) = remarks.into_iter().partition(|remark| sources.contains_key(&remark.file));
    others.into_iter().for_each(|remark| anew.entry(remark.file.clone()).or_default().push(remark));
    let mut findings = place::findings(known, |file| sources.get(file));
    for (file, remarks) in anew {
        let text = text_of(source, &file);
        findings.extend(place::findings(remarks, |_| text.as_ref()));
    }
    findings
}

/// What is allowed, with its places; each keeps its reason.
fn allowed(remarks: Vec<(Remark, Allow)>, place: impl Fn(Vec<Remark>) -> Vec<Finding>) -> Vec<(Finding, Allow)> {
    remarks.into_iter().flat_map(|(remark, allow)| place(vec![remark]).into_iter().map(move |finding| (finding, allow.clone()))).collect()
}
