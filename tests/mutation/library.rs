//! The sample library taken apart: every file parsed once, so that one changed file costs only what looks at it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use qrh::base::id::ClientId;
use qrh::domain::coverage::{Column, State, cover, requirements};
use qrh::domain::finding::{Finding, Gravity, Spot};
use qrh::domain::library::{Client, Imprint, Party, Provider};
use qrh::domain::lint::digest::Digest;
use qrh::domain::lint::remark::{Remark, Remarks};
use qrh::domain::lint::subject::Subject;
use qrh::domain::lint::{lint_runbook, lint_sheets, lint_together, unsafe_characters};
use qrh::domain::runbook::Runbook;
use qrh::domain::sheet::{Sheet, Sheets};
use qrh::domain::system::System;
use qrh::format::library::{Parsed, SourceFile, Written, parse};

/// The day on which the sample is looked at, so that the test says the same for ever.
const TODAY: &str = "2026-11-22";

pub struct Sample {
    /// By path.
    pub texts: BTreeMap<Arc<str>, String>,
    sheets: Sheets,
    runbooks: BTreeMap<Arc<str>, Sheet<Runbook>>,
    today: Date,
    /// What the rules say about the library as it is: advice, if anything.
    before: BTreeSet<String>,
}

/// What a changed file leads to.
#[derive(Debug, Default)]
pub struct Seen {
    /// The rules that said something new.
    pub codes: BTreeSet<&'static str>,
    /// Requirements that the coverage called fulfilled before and does not any more.
    pub uncovered: BTreeSet<&'static str>,
    /// Requirements that the coverage calls fulfilled although one of their rules found an error or a warning there.
    pub overclaimed: Vec<String>,
}

impl Sample {
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runbooks");
        let mut texts = BTreeMap::new();
        gather(&root, &root, &mut texts);
        let today = TODAY.parse().expect("a day");
        let mut sample = Self { texts, sheets: Sheets::default(), runbooks: BTreeMap::new(), today, before: BTreeSet::new() };
        let texts = sample.texts.clone();
        // Debug builds need a deep stack for parsing.
        let reading = std::thread::Builder::new().stack_size(qrh::format::library::STACK).spawn(move || {
            for (path, text) in &texts {
                let findings = sample.put(path, text);
                assert!(findings.is_empty(), "{path}: {findings:?}");
            }
            sample.before = sample.say(None).iter().map(key).collect();
            sample
        });
        reading.expect("a thread").join().expect("a library that can be read")
    }

    /// What the rules say about the library as it is, but advice.
    pub fn baseline(&self) -> Vec<String> {
        self.say(None).iter().filter(|remark| remark.rule.gravity > Gravity::Advice).map(key).collect()
    }

    pub fn coverage(&self) -> Vec<Column> {
        let subject = Subject::new(&self.sheets, self.today);
        let digests: Vec<Digest> = self.runbooks.values().map(|sheet| Digest::of(&borrowed(sheet))).collect();
        cover(&subject, &digests, &[], &[])
    }

    /// What the rules say that they did not say before, if `path` has this text.
    pub fn look_at(&self, path: &Arc<str>, text: &str) -> Seen {
        let mut changed = Self {
            texts: BTreeMap::new(),
            sheets: self.sheets.clone(),
            runbooks: BTreeMap::new(),
            today: self.today,
            before: BTreeSet::new(),
        };
        changed.runbooks.clone_from(&self.runbooks);
        let findings = changed.put(path, text);
        if !findings.is_empty() {
            return Seen { codes: findings.into_iter().collect(), ..Seen::default() };
        }
        let mut remarks = changed.say(Some(path));
        let mut of_text = Remarks::default();
        unsafe_characters::check(path, text, &mut of_text);
        remarks.extend(of_text.said);
        let new: Vec<&Remark> = remarks.iter().filter(|remark| !self.before.contains(&key(remark))).collect();
        let (uncovered, overclaimed) = changed.covered(&remarks);
        Seen { codes: new.iter().map(|remark| remark.rule.code).collect(), uncovered, overclaimed }
    }

    /// Puts a file in the place of the one with its path; the codes of what keeps it from being read.
    fn put(&mut self, path: &Arc<str>, text: &str) -> Vec<&'static str> {
        let source = SourceFile { path: path.clone(), text: text.to_owned() };
        let parts: Vec<&str> = path.split('/').collect();
        let party = match parts.as_slice() {
            ["clients", client, ..] => Party::Client(ClientId::new(client).expect("an id")),
            _ => Party::Provider,
        };
        match parts.as_slice() {
            ["library.ron"] => sheet::<Imprint>(&source, party, |sheet| self.sheets.imprint = Some(sheet)),
            ["provider.ron"] => sheet::<Provider>(&source, party, |sheet| self.sheets.provider = Some(sheet)),
            ["clients", client, "client.ron"] => {
                let folder = ClientId::new(client).expect("an id");
                if !self.sheets.folders.contains(&folder) {
                    self.sheets.folders.push(folder);
                }
                sheet::<Client>(&source, party, |sheet| replace(&mut self.sheets.clients, sheet))
            }
            ["clients", _, "systems.ron"] => sheet::<Vec<System>>(&source, party, |sheet| replace(&mut self.sheets.systems, sheet)),
            _ => sheet::<Runbook>(&source, party, |sheet| {
                self.runbooks.insert(path.clone(), sheet);
            }),
        }
    }

    /// Everything that the rules say. Where one file was changed, runbooks on which that has no effect are left out.
    fn say(&self, changed: Option<&Arc<str>>) -> Vec<Remark> {
        let subject = Subject::new(&self.sheets, self.today);
        let mut remarks = Remarks::default();
        lint_sheets(&subject, &mut remarks);
        for (path, sheet) in &self.runbooks {
            if changed.is_none_or(|changed| touches(changed, path)) {
                lint_runbook(&subject, &borrowed(sheet), &mut remarks);
            }
        }
        let digests: Vec<Digest> = self.runbooks.values().map(|sheet| Digest::of(&borrowed(sheet))).collect();
        lint_together(&subject, &digests, &mut remarks);
        remarks.said
    }

    /// The requirements that are not met any more, and those that are said to be met in spite of a finding.
    fn covered(&self, remarks: &[Remark]) -> (BTreeSet<&'static str>, Vec<String>) {
        let subject = Subject::new(&self.sheets, self.today);
        let digests: Vec<Digest> = self.runbooks.values().map(|sheet| Digest::of(&borrowed(sheet))).collect();
        let finding = |remark: &Remark| Finding {
            rule: remark.rule,
            spot: Spot { file: remark.file.clone(), bytes: None },
            message: remark.message.clone(),
            label: None,
            help: None,
            fix: None,
        };
        let findings: Vec<Finding> = remarks.iter().map(finding).collect();
        let (mut uncovered, mut overclaimed) = (BTreeSet::new(), Vec::new());
        for column in cover(&subject, &digests, &findings, &[]) {
            let theirs = findings.iter().filter(|finding| subject.party_of_file(&finding.spot.file) == column.party);
            let weighty: Vec<&Finding> = theirs.filter(|finding| finding.rule.gravity > Gravity::Advice).collect();
            for (requirement, cell) in requirements().iter().zip(&column.cells) {
                if matches!(cell.state, State::Partly | State::Missing) && requirement.id != "R1" {
                    uncovered.insert(requirement.id);
                }
                let against = weighty.iter().find(|finding| finding.rule.sources().any(|source| source == requirement.id));
                if let Some(finding) = against.filter(|_| matches!(cell.state, State::Fulfilled | State::NotApplicable)) {
                    overclaimed.push(format!("{} of {:?} in spite of {}", requirement.id, column.party, finding.rule.code));
                }
                if cell.state == State::Fulfilled && cell.demands.iter().any(|demand| !demand.lacks.is_empty()) {
                    overclaimed.push(format!("{} of {:?} in spite of a lack", requirement.id, column.party));
                }
            }
        }
        (uncovered, overclaimed)
    }
}

/// Whether a change of one file can have an effect on what is said about a runbook.
fn touches(changed: &str, runbook: &str) -> bool {
    let folder = |path: &str| path.strip_prefix("clients/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
    match changed.contains("/runbooks/") {
        true => changed == runbook,
        false => folder(changed).is_none_or(|client| folder(runbook).is_none_or(|other| other == client)),
    }
}

fn key(remark: &Remark) -> String {
    format!("{} {} {:?} {}", remark.rule.code, remark.file, remark.place, remark.message)
}

fn borrowed(sheet: &Sheet<Runbook>) -> Sheet<&Runbook> {
    Sheet { file: sheet.file.clone(), party: sheet.party.clone(), content: &sheet.content }
}

fn sheet<T: Written>(source: &SourceFile, party: Party, put: impl FnOnce(Sheet<T>)) -> Vec<&'static str> {
    let Parsed { value, findings } = parse::<T>(source);
    if let Some(content) = value {
        put(Sheet { file: source.path.clone(), party, content });
    }
    findings.iter().map(|finding| finding.rule.code).collect()
}

fn replace<T>(sheets: &mut Vec<Sheet<T>>, sheet: Sheet<T>) {
    match sheets.iter_mut().find(|other| other.file == sheet.file) {
        Some(old) => *old = sheet,
        None => sheets.push(sheet),
    }
}

fn gather(root: &Path, folder: &Path, texts: &mut BTreeMap<Arc<str>, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(root, &path, texts);
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            texts.insert(name.as_str().into(), std::fs::read_to_string(&path).expect("a file"));
        }
    }
}
