//! A place in which a journal is kept: a folder with the pinned case and segments that only grow. It writes lines and says when they
//! are safe there; which place is tried after which is decided in `journal`.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::atomic;
use super::disk::{Disk, write_all};
use super::lock::{Lock, NotLocked};
use super::trouble::{Doing, Trouble};
use crate::format::journal::{Hash, Line};

/// The name of the pinned case in a run's folder.
pub const CASE: &str = "case.json";
/// The marker of a closed run; it holds the hash of its last record.
pub const CLOSED: &str = "closed";
/// Blocks that are given free when the disk is full.
pub const RESERVE: &str = "reserve";
/// The end of a segment's name.
pub const SEGMENT: &str = ".qrhj";

/// About 400 records: more than anybody does in a run after the disk is full.
const RESERVED: u64 = 256 * 1024;
/// A segment that has grown beyond this is not continued, so that none ever reaches the size that reading allows.
const FULL_SEGMENT: usize = 8 * 1024 * 1024;
/// How many names of segments are tried before giving up.
const NAMES: u32 = 100;

/// One open segment. It is dropped, and its file never touched again, when a write or sync failed.
struct Segment {
    file: File,
    path: PathBuf,
    length: usize,
}

/// The folder of a run that was there before.
pub(super) struct Found {
    pub folder: PathBuf,
    pub lock: Option<Lock>,
    /// The highest number of a segment in it.
    pub segments: u32,
    /// The pinned case is in it; where it is only in the second place, it is put here first.
    pub has_case: bool,
}

pub(super) struct Place {
    pub folder: PathBuf,
    disk: Arc<dyn Disk>,
    /// The folder and the case in it are on the disk.
    ready: bool,
    segment: Option<Segment>,
    /// The number of the next segment.
    next: u32,
    /// Everything up to this record is safe here.
    pub safe_to: u64,
    reserved: bool,
    /// Whether this is where the run is led from: then its folder is locked and some blocks are reserved.
    leads: bool,
    lock: Option<Lock>,
}

impl Place {
    pub fn new(disk: Arc<dyn Disk>, folder: PathBuf, leads: bool) -> Self {
        Place { folder, disk, ready: false, segment: None, next: 1, safe_to: 0, reserved: false, leads, lock: None }
    }

    /// Goes on in a folder as it was found. It always begins a new segment, because nobody knows what a process that has ended left
    /// unsynced in the last.
    pub fn going_on(disk: Arc<dyn Disk>, found: Found, safe_to: u64) -> Self {
        let next = found.segments.saturating_add(1);
        let mut place = Place::new(disk, found.folder, true);
        (place.next, place.safe_to, place.ready, place.lock) = (next, safe_to, found.has_case, found.lock);
        place
    }

    /// Writes the lines and returns when they are safe here. Otherwise it returns what was in the way, in the order of the attempts;
    /// it may have written some of them, so whoever reads skips exact duplicates.
    ///
    /// Even when it succeeds, what went wrong before is returned.
    pub fn put(&mut self, case: &[u8], lines: &[&Line]) -> (bool, Vec<Trouble>) {
        let mut troubles = Vec::new();
        let Some(last) = lines.last() else { return (true, troubles) };
        // The open segment, a new one, and one more after the reserve was given free.
        for _ in 0..3 {
            let had_segment = self.segment.is_some();
            match self.attempt(case, lines) {
                Ok(()) => {
                    self.safe_to = last.seq;
                    self.reserve();
                    return (true, troubles);
                }
                Err(trouble) => {
                    let freed = trouble.is_full() && self.free();
                    troubles.push(trouble);
                    if !had_segment && !freed {
                        break;
                    }
                }
            }
        }
        (false, troubles)
    }

    fn attempt(&mut self, case: &[u8], lines: &[&Line]) -> Result<(), Trouble> {
        self.make_folder()?;
        let open = self.segment.take().filter(|segment| segment.length < FULL_SEGMENT);
        let is_new = open.is_none();
        let mut segment = match open {
            Some(segment) => segment,
            None => self.new_segment()?,
        };
        // After the segment: a case without one tells whoever reads that a segment is missing.
        self.put_case(case)?;
        let text: String = lines.iter().map(|line| line.text.as_ref()).collect();
        let Segment { file, path, length } = &mut segment;
        write_all(self.disk.as_ref(), file, path, text.as_bytes()).map_err(|error| Trouble::new(Doing::Write, path, &error))?;
        self.disk.sync(file, path).map_err(|error| Trouble::new(Doing::Sync, path, &error))?;
        if is_new {
            self.disk.sync_folder(&self.folder).map_err(|error| Trouble::new(Doing::Sync, &self.folder, &error))?;
        }
        *length += text.len();
        // Only a segment in which everything went well is used again.
        self.segment = Some(segment);
        Ok(())
    }

    fn new_segment(&mut self) -> Result<Segment, Trouble> {
        let mut path = self.folder.clone();
        for _ in 0..NAMES {
            path = self.folder.join(segment_name(self.next));
            let created = self.disk.create(&path);
            // A number is used up by a file only, so that one that is not there was taken away.
            match created {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(Trouble::new(Doing::Create, &path, &error)),
                _ => self.next = self.next.saturating_add(1),
            }
            if let Ok(file) = created {
                return Ok(Segment { file, path, length: 0 });
            }
        }
        Err(Trouble::new(Doing::Create, &path, &io::ErrorKind::AlreadyExists.into()))
    }

    /// Makes the folder and locks it, before anything is put into it.
    fn make_folder(&mut self) -> Result<(), Trouble> {
        if self.ready {
            return Ok(());
        }
        make_folders(self.disk.as_ref(), &self.folder)?;
        if self.leads && self.lock.is_none() {
            self.lock = match Lock::take(&self.folder) {
                Ok(lock) => Some(lock),
                Err(NotLocked::Held) => return Err(Trouble::new(Doing::Lock, &self.folder, &io::ErrorKind::WouldBlock.into())),
                // Without locks a run can still be led; the reading shows what two consoles have done to each other.
                Err(NotLocked::Unable(_)) => None,
            };
        }
        Ok(())
    }

    /// Puts the case into the folder, synced, before the first record.
    fn put_case(&mut self, case: &[u8]) -> Result<(), Trouble> {
        if !self.ready {
            atomic::write(self.disk.as_ref(), &self.folder.join(CASE), case)?;
            self.ready = true;
        }
        Ok(())
    }

    /// Keeps some blocks for the day on which the disk is full. It does not matter if that fails: then the last steps are not safe
    /// on a full disk, and that is said when it happens.
    fn reserve(&mut self) {
        if self.reserved || !self.leads {
            return;
        }
        self.reserved = true;
        let path = self.folder.join(RESERVE);
        if let Ok(file) = self.disk.create(&path)
            && self.disk.reserve(&file, &path, RESERVED).is_err()
        {
            // Half a reserve would only help to fill the disk.
            let _ = self.disk.remove(&path);
        }
    }

    /// Gives the reserved blocks free; says whether there were any.
    fn free(&mut self) -> bool {
        self.leads && self.disk.remove(&self.folder.join(RESERVE)).is_ok()
    }

    /// Marks the run as closed, once its last record, the one with this hash, is safe here. The marker only saves time for whoever
    /// looks for open runs; one that stands there already is replaced.
    pub fn mark_closed(&mut self, last: Hash) -> Result<(), Trouble> {
        self.free();
        atomic::write(self.disk.as_ref(), &self.folder.join(CLOSED), format!("{last}\n").as_bytes())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // An open run that is taken up again reserves anew.
        self.free();
    }
}

/// The name of the segment with this number.
pub(super) fn segment_name(number: u32) -> String {
    format!("{number:06}{SEGMENT}")
}

/// Makes a folder and those above it that are missing, each with its name on the disk.
fn make_folders(disk: &dyn Disk, folder: &Path) -> Result<(), Trouble> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make_folders(disk, above)?;
    match disk.make_folder(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(Trouble::new(Doing::Create, folder, &error)),
        _ => {}
    }
    disk.sync_folder(above).map_err(|error| Trouble::new(Doing::Sync, above, &error))
}
