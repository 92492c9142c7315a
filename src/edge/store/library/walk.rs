//! Which files there are, and whose each is by its place. It looks at names and sizes and opens no file.

use std::fs::{self, DirEntry};
use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use super::{Source, embedded, shown};
use crate::base::id::ClientId;
use crate::base::text::{SafeText, unsafe_characters};
use crate::base::words::{say, say_with};
use crate::domain::finding::{Finding, Rule, Spot};
use crate::domain::library::Party;
use crate::domain::lint::reading;

/// How many folders deep a library is looked at.
pub const DEEPEST: usize = 8;

/// A runbook file, not opened yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunbookFile {
    /// Relative to the library, with `/`; made of visible characters only.
    pub path: Arc<str>,
    /// Whose it is, by the folder that it stands in.
    pub party: Party,
    pub size: u64,
    /// When it was last changed, in nanoseconds since 1970; 0 for one in the program itself.
    pub modified: u64,
}

/// What a file is by its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Client(ClientId),
    Systems(ClientId),
    Runbook(Party),
    /// A `.ron` file where none belongs.
    Stray,
    /// Nothing of ours: another top-level folder, or not `.ron`.
    Ignored,
}

/// What `path` is by its place in the library.
pub(super) fn place_of(path: &str) -> Place {
    if !path.ends_with(".ron") {
        return Place::Ignored;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let client = |name: &str| ClientId::new(name).ok();
    match parts.as_slice() {
        ["provider", "runbooks", .., _] => Place::Runbook(Party::Provider),
        ["clients", name, rest @ ..] => match (client(name), rest) {
            (Some(id), ["client.ron"]) => Place::Client(id),
            (Some(id), ["systems.ron"]) => Place::Systems(id),
            (Some(id), ["runbooks", _, ..]) => Place::Runbook(Party::Client(id)),
            _ => Place::Stray,
        },
        ["provider", ..] => Place::Stray,
        _ => Place::Ignored,
    }
}

/// Whose the runbook at `path` is; `None` when no runbook belongs there.
pub fn party_of(path: &str) -> Option<Party> {
    match place_of(path) {
        Place::Runbook(party) => Some(party),
        _ => None,
    }
}

/// All runbook files of a library, sorted by path, and what kept others from being listed.
pub fn runbook_files(source: &Source) -> (Vec<RunbookFile>, Vec<Finding>) {
    let walked = match source {
        Source::Embedded => Walked::embedded(),
        Source::Folder(root) => {
            let mut walk = Walk::new(root);
            walk.folder("provider/runbooks", 2);
            for client in walk.client_folders() {
                walk.folder(&format!("clients/{client}/runbooks"), 3);
            }
            walk.walked
        }
    };
    let runbooks = walked.files.into_iter().filter_map(|file| {
        let party = party_of(&file.path)?;
        Some(RunbookFile { path: file.path, party, size: file.size, modified: file.modified })
    });
    let mut runbooks: Vec<RunbookFile> = runbooks.collect();
    runbooks.sort_by(|a, b| a.path.cmp(&b.path));
    (runbooks, walked.findings)
}

/// The client folders, sorted, and what is wrong with others.
pub(super) fn client_folders(source: &Source) -> (Vec<ClientId>, Vec<Finding>) {
    match source {
        Source::Embedded => {
            let name = |path: &str| path.strip_prefix("clients/").and_then(|rest| rest.split('/').next()).map(str::to_owned);
            let mut ids: Vec<ClientId> =
                embedded::files().filter_map(|path| name(&path)).filter_map(|name| ClientId::new(&name).ok()).collect();
            ids.sort();
            ids.dedup();
            (ids, Vec::new())
        }
        Source::Folder(root) => {
            let mut walk = Walk::new(root);
            let ids = walk.client_folders();
            (ids, walk.walked.findings)
        }
    }
}

/// Every `.ron` file under `provider/` and `clients/` by its place.
pub(super) fn all_files(source: &Source) -> (Vec<(Place, RunbookFile)>, Vec<Finding>) {
    let walked = match source {
        Source::Embedded => Walked::embedded(),
        Source::Folder(root) => {
            let mut walk = Walk::new(root);
            walk.folder("provider", 1);
            walk.folder("clients", 1);
            walk.walked
        }
    };
    let place = |file: FoundFile| {
        let place = place_of(&file.path);
        let party = party_of(&file.path).unwrap_or(Party::Provider);
        (place, RunbookFile { path: file.path, party, size: file.size, modified: file.modified })
    };
    let mut files: Vec<(Place, RunbookFile)> = walked.files.into_iter().map(place).collect();
    files.sort_by(|a, b| a.1.path.cmp(&b.1.path));
    (files, walked.findings)
}

struct FoundFile {
    path: Arc<str>,
    size: u64,
    modified: u64,
}

#[derive(Default)]
struct Walked {
    files: Vec<FoundFile>,
    findings: Vec<Finding>,
}

impl Walked {
    fn embedded() -> Self {
        let file = |path: std::borrow::Cow<'static, str>| {
            let size = embedded::bytes(&path).map_or(0, |bytes| bytes.len() as u64);
            FoundFile { path: Arc::from(path.as_ref()), size, modified: 0 }
        };
        Walked { files: embedded::files().filter(|path| path.ends_with(".ron")).map(file).collect(), findings: Vec::new() }
    }

    fn report(&mut self, rule: &'static Rule, path: &Arc<str>, message: SafeText, help: SafeText) {
        let spot = Spot { file: path.clone(), bytes: None };
        self.findings.push(Finding { rule, spot, message, label: None, help: Some(help), fix: None });
    }
}

struct Walk<'a> {
    root: &'a Path,
    walked: Walked,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Path) -> Self {
        Self { root, walked: Walked::default() }
    }

    fn client_folders(&mut self) -> Vec<ClientId> {
        let mut ids = Vec::new();
        for (entry, name) in self.entries("clients") {
            let path: Arc<str> = format!("clients/{name}").into();
            let Some(kind) = self.kind(&entry, &path) else { continue };
            if !kind.is_dir() {
                continue;
            }
            match ClientId::new(&name) {
                Ok(id) => ids.push(id),
                Err(why) => {
                    let message = say_with("check-folder-no-id", [("file", (&shown(&path)).into()), ("why", why.to_string().into())]);
                    self.walked.report(&reading::STRAY_FILE, &path, message, say("check-folder-no-id-help"));
                }
            }
        }
        ids.sort();
        ids
    }

    /// The `.ron` files in a folder and the folders below it.
    fn folder(&mut self, folder: &str, depth: usize) {
        if depth > DEEPEST {
            let path: Arc<str> = folder.into();
            let message = say_with("check-folders-deep", [("file", (&shown(&path)).into()), ("deepest", DEEPEST.into())]);
            self.walked.report(&reading::STRAY_FILE, &path, message, say("check-folders-deep-help"));
            return;
        }
        for (entry, name) in self.entries(folder) {
            let path: Arc<str> = format!("{folder}/{name}").into();
            let Some(kind) = self.kind(&entry, &path) else { continue };
            if kind.is_dir() {
                self.folder(&path, depth + 1);
            } else if name.ends_with(".ron") {
                // Anything that is no regular file is listed too: reading it says why it is none.
                let modified = kind.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
                let modified = modified.map_or(0, |since| u64::try_from(since.as_nanos()).unwrap_or(u64::MAX));
                self.walked.files.push(FoundFile { path, size: kind.len(), modified });
            }
        }
    }

    /// The entries of a folder that are not hidden, with names that can be shown. A folder that is not there has none.
    fn entries(&mut self, folder: &str) -> Vec<(DirEntry, String)> {
        let path: Arc<str> = folder.into();
        let listing = match fs::read_dir(self.root.join(folder)) {
            Ok(listing) => listing,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                self.unreadable(&path, &error);
                return Vec::new();
            }
        };
        let mut entries = Vec::new();
        for entry in listing {
            match entry {
                Ok(entry) => match self.visible_name(folder, &entry) {
                    Some(name) if !name.starts_with('.') => entries.push((entry, name)),
                    _ => {}
                },
                Err(error) => self.unreadable(&path, &error),
            }
        }
        entries
    }

    fn visible_name(&mut self, folder: &str, entry: &DirEntry) -> Option<String> {
        let name = entry.file_name();
        match name.to_str().filter(|name| unsafe_characters(name).next().is_none() && !name.contains(['\n', '\r'])) {
            Some(name) => Some(name.to_owned()),
            None => {
                let shown: Arc<str> = SafeText::new(&format!("{folder}/{}", name.to_string_lossy())).one_line().as_str().into();
                let message = say_with("check-name-invisible", [("file", shown.as_ref().into())]);
                self.walked.report(&reading::STRAY_FILE, &shown, message, say("check-name-invisible-help"));
                None
            }
        }
    }

    /// What an entry is, a link to a file followed if it stays inside; `None` with a finding otherwise. Links to folders are not
    /// followed: they could lead in circles, and every file would have two names.
    fn kind(&mut self, entry: &DirEntry, path: &Arc<str>) -> Option<fs::Metadata> {
        let kind = match entry.metadata() {
            Ok(kind) if !kind.is_symlink() => return Some(kind),
            Ok(_) => fs::metadata(entry.path()),
            Err(error) => Err(error),
        };
        match (kind, self.root.canonicalize(), entry.path().canonicalize()) {
            (Ok(kind), Ok(_), Ok(_)) if kind.is_dir() => {
                let message = say_with("check-linked-folder", [("file", (&shown(path)).into())]);
                self.walked.report(&reading::STRAY_FILE, path, message, say("check-linked-folder-help"));
                None
            }
            (Ok(kind), Ok(root), Ok(target)) if target.starts_with(&root) => Some(kind),
            (Ok(_), Ok(_), Ok(_)) => {
                let message = say_with("check-outside", [("file", (&shown(path)).into())]);
                self.walked.report(&reading::UNREADABLE, path, message, say("check-outside-help"));
                None
            }
            (Err(error), ..) | (_, Err(error), _) | (.., Err(error)) => {
                self.unreadable(path, &error);
                None
            }
        }
    }

    fn unreadable(&mut self, path: &Arc<str>, error: &std::io::Error) {
        let message = say_with("check-unreadable", [("file", (&shown(path)).into()), ("why", error.to_string().into())]);
        self.walked.report(&reading::UNREADABLE, path, message, say("check-unreadable-help"));
    }
}
