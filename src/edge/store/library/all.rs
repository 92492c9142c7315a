//! The whole library, every file of it, for the check. One bad file never stops the others.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::walk::{Place, RunbookFile};
use super::{Broken, Filed, Source, Surroundings, open, surroundings, walk};
use crate::base::words::{say, say_with};
use crate::domain::finding::Finding;
use crate::domain::library::Library;
use crate::domain::lint::reading;
use crate::domain::sheet::Sheets;
use crate::format::library::{SourceFile, Unreadable};

/// Fewer runbooks than this are not worth a second thread.
const WORTH_TWO_THREADS: usize = 64;

/// Everything that a library holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    pub library: Library,
    pub sheets: Sheets,
    /// Sorted by path.
    pub runbooks: Vec<Filed>,
    /// Sorted by path; their findings are in `findings` too.
    pub broken: Vec<Broken>,
    /// What reading found, sorted by file and place.
    pub findings: Vec<Finding>,
    /// The text of every file that is no runbook, by path. The text of a runbook is with it.
    pub sources: BTreeMap<Arc<str>, SourceFile>,
}

impl Loaded {
    /// The text of a file, for drawing a finding in it.
    pub fn text_of(&self, file: &str) -> Option<&SourceFile> {
        let filed = || self.runbooks.binary_search_by(|filed| filed.path.as_ref().cmp(file)).ok();
        let broken = || self.broken.binary_search_by(|broken| broken.path.as_ref().cmp(file)).ok();
        let of_runbook = || filed().and_then(|at| self.runbooks.get(at)).map(|filed| &filed.source);
        let of_broken = || broken().and_then(|at| self.broken.get(at)).map(|broken| &broken.source);
        self.sources.get(file).or_else(of_runbook).or_else(of_broken)
    }
}

impl Loaded {
    /// The text of every file that was read.
    pub fn texts(&self) -> impl Iterator<Item = &SourceFile> {
        let runbooks = self.runbooks.iter().map(|filed| &filed.source);
        self.sources.values().chain(runbooks).chain(self.broken.iter().map(|broken| &broken.source))
    }
}

/// Reads every file of a library.
pub fn load_all(source: &Source) -> Loaded {
    let Surroundings { library, sheets, mut findings, sources } = surroundings(source);
    let (files, from_walk) = walk::all_files(source);
    // The client folders were looked at twice, once for the surroundings.
    findings.extend(from_walk.into_iter().filter(|finding| !sources.contains_key(&finding.spot.file)));
    for (place, file) in &files {
        if *place == Place::Stray {
            let message = say_with("check-stray-file", [("file", file.path.as_ref().into())]);
            let help = say("check-stray-file-help");
            findings.push(Unreadable::whole_file(file.path.clone(), &reading::STRAY_FILE, message, help).finding);
        }
    }
    let runbooks = files.into_iter().filter(|(place, _)| matches!(place, Place::Runbook(_))).map(|(_, file)| file);
    let (runbooks, broken) = open_each(source, &runbooks.collect::<Vec<_>>());
    findings.extend(broken.iter().flat_map(|broken| broken.findings.iter().cloned()));
    findings.sort_by(|a, b| (&a.spot.file, start(a)).cmp(&(&b.spot.file, start(b))));
    findings.dedup();
    Loaded { library, sheets, runbooks, broken, findings, sources }
}

/// Where in its file a finding is.
pub(super) fn start(finding: &Finding) -> usize {
    finding.spot.bytes.as_ref().map_or(0, |bytes| bytes.start)
}

fn open_each(source: &Source, files: &[RunbookFile]) -> (Vec<Filed>, Vec<Broken>) {
    let open_part = |part: &[RunbookFile]| -> (Vec<Filed>, Vec<Broken>) {
        let (mut filed, mut broken) = (Vec::with_capacity(part.len()), Vec::new());
        for file in part {
            match open::parse_runbook(source, &file.path) {
                Ok(runbook) => filed.push(runbook),
                Err(why) => broken.push(*why),
            }
        }
        (filed, broken)
    };
    // The parts are in the order of their paths, so the whole is sorted.
    in_two(files, open_part, |mut all, rest| {
        all.0.extend(rest.0);
        all.1.extend(rest.1);
        all
    })
}

/// Does the work on both halves of the files at once, on stacks that are deep enough for parsing, and joins what came of them in their
/// order.
pub(super) fn in_two<T: Send>(files: &[RunbookFile], work: impl Fn(&[RunbookFile]) -> T + Sync, join: impl Fn(T, T) -> T) -> T {
    let middle = if files.len() < WORTH_TWO_THREADS { files.len() } else { files.len() / 2 };
    let (first, second) = files.split_at(middle);
    std::thread::scope(|scope| {
        let stack = || std::thread::Builder::new().stack_size(crate::format::library::STACK);
        let other = (!second.is_empty()).then(|| stack().spawn_scoped(scope, || work(second)));
        let all = surroundings::on_a_deep_stack(|| work(first));
        match other {
            None => all,
            Some(Ok(thread)) => join(all, thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))),
            Some(Err(_)) => join(all, surroundings::on_a_deep_stack(|| work(second))),
        }
    })
}
