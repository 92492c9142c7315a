//! Everything around the runbooks: imprint, provider, clients, systems. Small, so it is read whole at every start; no runbook is opened.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Source, read, walk};
use crate::base::words::say_with;
use crate::domain::finding::Finding;
use crate::domain::library::{Library, Party};
use crate::domain::lint::reading;
use crate::domain::sheet::{Sheet, Sheets};
use crate::format::library::{SourceFile, Unreadable, Written, parse};

/// A library without its runbooks, always usable, with everything that is wrong with its files.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    pub library: Library,
    /// The same file by file, for the rules.
    pub sheets: Sheets,
    pub findings: Vec<Finding>,
    /// The text of every file that was read, by path: for drawing findings.
    pub sources: BTreeMap<Arc<str>, SourceFile>,
}

/// Reads a library without its runbooks. A file that is missing or broken gives findings and a stand-in, never a failure.
pub fn surroundings(source: &Source) -> Surroundings {
    on_a_deep_stack(|| gather(source))
}

/// Runs `work` where parsing has enough stack; on the present thread if no other can be had.
pub(super) fn on_a_deep_stack<T: Send>(work: impl Fn() -> T + Sync) -> T {
    std::thread::scope(|scope| match std::thread::Builder::new().stack_size(crate::format::library::STACK).spawn_scoped(scope, &work) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        Err(_) => work(),
    })
}

fn gather(source: &Source) -> Surroundings {
    let mut gathered = Gathered { source, findings: Vec::new(), sources: BTreeMap::new(), broken: Vec::new() };
    let mut sheets = Sheets {
        imprint: gathered.sheet("library.ron", Party::Provider, true),
        provider: gathered.sheet("provider.ron", Party::Provider, true),
        ..Sheets::default()
    };
    let (folders, findings) = walk::client_folders(source);
    gathered.findings.extend(findings);
    for folder in &folders {
        let party = Party::Client(folder.clone());
        sheets.clients.extend(gathered.sheet(&format!("clients/{folder}/client.ron"), party.clone(), true));
        sheets.systems.extend(gathered.sheet(&format!("clients/{folder}/systems.ron"), party, false));
    }
    (sheets.folders, sheets.broken) = (folders, gathered.broken);
    Surroundings { library: sheets.library(&source.name()), sheets, findings: gathered.findings, sources: gathered.sources }
}

struct Gathered<'a> {
    source: &'a Source,
    findings: Vec<Finding>,
    sources: BTreeMap<Arc<str>, SourceFile>,
    broken: Vec<Arc<str>>,
}

impl Gathered<'_> {
    fn sheet<T: Written>(&mut self, path: &str, party: Party, must_be: bool) -> Option<Sheet<T>> {
        let before = self.findings.len();
        let sheet = self.read_sheet(path, party, must_be);
        if sheet.is_none() && self.findings.len() > before {
            self.broken.push(path.into());
        }
        sheet
    }

    fn read_sheet<T: Written>(&mut self, path: &str, party: Party, must_be: bool) -> Option<Sheet<T>> {
        let file: Arc<str> = path.into();
        if !read::exists(self.source, path) {
            if must_be {
                let message = say_with("check-missing-file", [("file", path.into())]);
                let help = say_with("check-missing-file-help", [("begins", T::BEGINS.into())]);
                self.findings.push(Unreadable::whole_file(file, &reading::MISSING_FILE, message, help).finding);
            }
            return None;
        }
        match read::read(self.source, &file) {
            Ok(text) => {
                let parsed = parse::<T>(&text);
                self.findings.extend(parsed.findings);
                self.sources.insert(file.clone(), text);
                parsed.value.map(|content| Sheet { file, party, content })
            }
            Err(refused) => {
                self.findings.push(refused.finding);
                self.sources.insert(file, refused.shown);
                None
            }
        }
    }
}
