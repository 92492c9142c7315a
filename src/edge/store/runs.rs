//! All runs in the state folder: `emergency/<run>/` and `exercise/<run>/`, two kinds of journal that never mix. It finds, reads, opens
//! and takes up runs; a journal that cannot be read is shown as damaged and keeps nothing else from working.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::{Disk, RealDisk};
use super::journal::{JournalWriter, NotSaved, Saved};
use super::journal_place::Found;
use super::lock::{Lock, NotLocked};
use super::marker::is_surely_closed;
use super::runs_load::{Folders, SECOND, Stored, load, segment_names};
use super::runs_summary::Summary;
use super::trouble::{Doing, Trouble};
use crate::base::id::RunId;
use crate::domain::case::Case;
use crate::domain::event::{Event, Mode, Record};
use crate::format::journal::{Entry, NotPinned, Soundness, pin};

/// The runs in one state folder.
#[derive(Clone)]
pub struct Runs {
    root: PathBuf,
    second: Option<PathBuf>,
    disk: Arc<dyn Disk>,
}

/// What a look into the state folder found; folders that could not be looked into are in `troubles`.
#[derive(Debug)]
pub struct Listing<T> {
    pub runs: Vec<T>,
    pub troubles: Vec<Trouble>,
}

/// A run that was found by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunPlace {
    pub id: RunId,
    pub mode: Mode,
}

#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    #[error("there is no run {0:?}")]
    None(String),
    #[error("several runs begin with {wanted:?}")]
    Several { wanted: String, runs: Vec<RunPlace> },
}

/// Why a run was not opened. A disk that takes nothing is no reason: then the run goes on from memory, and `saved` says so.
#[derive(Debug, thiserror::Error)]
pub enum NotCreated {
    #[error("the first record does not open a run")]
    NoOpening,
    #[error("the first record names another case")]
    OtherCase,
    #[error("there is a run {0} already")]
    Taken(RunId),
    #[error(transparent)]
    NotPinned(#[from] NotPinned),
    #[error(transparent)]
    NotSaved(NotSaved),
}

/// A run that was opened.
#[derive(Debug)]
pub struct Created {
    pub id: RunId,
    pub folder: PathBuf,
    pub writer: JournalWriter,
    /// Whether its first record is on the disk.
    pub saved: Result<Saved, NotSaved>,
}

/// Why a run was not taken up again. It can still be read.
#[derive(Debug, thiserror::Error)]
pub enum NotResumed {
    #[error("another console leads the run {0}")]
    Held(RunId),
    #[error("the run {0} is closed")]
    Closed(RunId),
    #[error("the run {0} has no case to go on with")]
    NoCase(RunId),
}

/// A run that was taken up again.
#[derive(Debug)]
pub struct Resumed {
    pub stored: Stored,
    pub writer: JournalWriter,
    /// Whether everything that it holds is on the disk in its folder: what is in the second place only was written again.
    pub saved: Result<Saved, NotSaved>,
}

impl Runs {
    /// The runs below `root`, which need not exist yet.
    pub fn new(root: PathBuf) -> Self {
        Runs { root, second: None, disk: Arc::new(RealDisk) }
    }

    /// Names the second place, for records that the state folder does not take.
    pub fn with_second_place(mut self, root: Option<PathBuf>) -> Self {
        self.second = root;
        self
    }

    /// Puts another disk behind it.
    pub fn with_disk(mut self, disk: Arc<dyn Disk>) -> Self {
        self.disk = disk;
        self
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Opens a run on `case`; `opened` is its first record, made with [`opening`](crate::format::journal::opening).
    pub fn create(&self, opened: &Record, case: &Case) -> Result<Created, NotCreated> {
        let Event::RunOpened { run, mode, case: hash, .. } = &opened.event else { return Err(NotCreated::NoOpening) };
        let pinned = pin(case)?;
        if pinned.hash.to_string() != *hash {
            return Err(NotCreated::OtherCase);
        }
        let folders = self.folders(run.clone(), *mode);
        let is_taken = |folder: &Path| folder.symlink_metadata().is_ok();
        if is_taken(&folders.main) || folders.second.as_deref().is_some_and(is_taken) {
            return Err(NotCreated::Taken(run.clone()));
        }
        let mut writer = JournalWriter::create(&self.disk, folders.main.clone(), folders.second, pinned.bytes);
        match writer.append(std::slice::from_ref(opened)) {
            Err(error @ (NotSaved::OutOfSequence { .. } | NotSaved::NotWritten(_))) => Err(NotCreated::NotSaved(error)),
            saved => Ok(Created { id: run.clone(), folder: folders.main, writer, saved }),
        }
    }

    /// Takes the lead of a run that was interrupted. Its last records are brought to the disk before anybody is told that they are
    /// done: a process that was killed may not have got so far.
    pub fn resume(&self, place: &RunPlace) -> Result<Resumed, NotResumed> {
        let folders = self.folders(place.id.clone(), place.mode);
        let lock = match Lock::take(&folders.main) {
            Ok(lock) => Some(lock),
            Err(NotLocked::Held) => return Err(NotResumed::Held(place.id.clone())),
            Err(NotLocked::Unable(_)) => None,
        };
        let stored = load(&folders, true);
        if stored.reading.is_closed() {
            return Err(NotResumed::Closed(place.id.clone()));
        }
        let Some(case) = stored.case_bytes.clone().filter(|_| stored.run().is_ok()) else {
            return Err(NotResumed::NoCase(place.id.clone()));
        };
        let unsynced = self.sync_segments(&folders.main);
        let doubtful =
            |segment: &str| segment.starts_with(SECOND) || unsynced.as_ref().is_none_or(|names| names.iter().any(|name| name == segment));
        let found = Found { folder: folders.main, lock, segments: stored.segments, has_case: stored.case_in_main };
        let is_doubtful = |entry: &Entry| doubtful(entry.segment.as_str());
        let mut writer = JournalWriter::going_on(&self.disk, found, folders.second, case, &stored.reading, is_doubtful);
        let saved = writer.save();
        Ok(Resumed { stored, writer, saved })
    }

    /// Syncs the segments of a folder; returns the names of those for which that failed, or none if it failed for the folder.
    fn sync_segments(&self, folder: &Path) -> Option<Vec<String>> {
        let mut failed = Vec::new();
        for (_, name) in segment_names(folder).ok()? {
            let path = folder.join(&name);
            if std::fs::File::open(&path).and_then(|file| self.disk.sync(&file, &path)).is_err() {
                failed.push(name);
            }
        }
        self.disk.sync_folder(folder).ok()?;
        Some(failed)
    }

    /// The runs that are not closed, oldest first. Of one whose marker names its closing record only that is read; a marker of any
    /// other kind hides nothing. A folder without a record, as an interrupted opening leaves it behind, is no run.
    pub fn open_runs(&self) -> Listing<Stored> {
        let (places, troubles) = self.places();
        let folders = places.into_iter().map(|place| self.folders(place.id, place.mode));
        let open = folders.filter(|folders| !is_surely_closed(&folders.main)).map(|folders| load(&folders, false));
        let is_run = |stored: &Stored| !stored.reading.entries.is_empty() || stored.reading.soundness() == Soundness::Damaged;
        Listing { runs: open.filter(|stored| is_run(stored) && !stored.reading.is_closed()).collect(), troubles }
    }

    /// Every run in a few words, newest first. Each journal is read and its hashes are checked.
    pub fn all(&self) -> Listing<Summary> {
        let (places, troubles) = self.places();
        Listing { runs: places.iter().rev().map(|place| Summary::of(&self.load(place))).collect(), troubles }
    }

    /// Where every run is, oldest first, and what could not be looked into.
    pub fn places(&self) -> (Vec<RunPlace>, Vec<Trouble>) {
        let (mut places, mut troubles) = (Vec::new(), Vec::new());
        for root in [Some(self.root.as_path()), self.second_root()].into_iter().flatten() {
            for mode in [Mode::Emergency, Mode::Exercise] {
                let folder = root.join(folder_name(mode));
                match names(&folder) {
                    Ok(ids) => places.extend(ids.into_iter().map(|id| RunPlace { id, mode })),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => troubles.push(Trouble::new(Doing::Read, &folder, &error)),
                }
            }
        }
        places.sort_by(|a, b| (&a.id, folder_name(a.mode)).cmp(&(&b.id, folder_name(b.mode))));
        places.dedup();
        (places, troubles)
    }

    /// Finds a run by its id or any beginning of it that fits one run only.
    pub fn find(&self, wanted: &str) -> Result<RunPlace, NotFound> {
        let (places, _) = self.places();
        let mut fitting: Vec<RunPlace> = places.into_iter().filter(|place| place.id.as_str().starts_with(wanted)).collect();
        let exact: Vec<RunPlace> = fitting.iter().filter(|place| place.id.as_str() == wanted).cloned().collect();
        if !exact.is_empty() {
            fitting = exact;
        }
        match (fitting.pop(), fitting.is_empty()) {
            (None, _) => Err(NotFound::None(wanted.to_owned())),
            (Some(place), true) => Ok(place),
            (Some(last), false) => Err(NotFound::Several { wanted: wanted.to_owned(), runs: [fitting, vec![last]].concat() }),
        }
    }

    /// Reads a run.
    pub fn load(&self, place: &RunPlace) -> Stored {
        load(&self.folders(place.id.clone(), place.mode), false)
    }

    fn folders(&self, id: RunId, mode: Mode) -> Folders {
        let in_root = |root: &Path| root.join(folder_name(mode)).join(id.as_str());
        Folders { main: in_root(&self.root), second: self.second_root().map(in_root), id, mode }
    }

    pub(super) fn disk(&self) -> &dyn Disk {
        self.disk.as_ref()
    }

    /// The second place, unless somebody else could have put it there: it is often in a folder that everybody may write to.
    pub(super) fn second_root(&self) -> Option<&Path> {
        let root = self.second.as_deref()?;
        let is_ours = |folder: &Path| match folder.symlink_metadata() {
            Ok(about) => about.is_dir() && about.uid() == rustix::process::geteuid().as_raw() && about.mode() & 0o022 == 0,
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        (is_ours(root) && root.parent().is_some_and(is_ours)).then_some(root)
    }
}

fn folder_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Emergency => "emergency",
        Mode::Exercise => "exercise",
    }
}

/// The runs in one kind's folder. Only folders with the name of a run are runs; symlinks are not followed.
fn names(folder: &Path) -> io::Result<Vec<RunId>> {
    let mut ids = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            ids.extend(entry.file_name().to_str().and_then(|name| RunId::new(name).ok()));
        }
    }
    Ok(ids)
}
