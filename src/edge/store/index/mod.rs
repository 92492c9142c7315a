//! The index cache: one file a library in the platform's cache folder, so that a large library can be listed and searched before any
//! of its files is looked at. It is never trusted over the files: [`refresh()`] holds it against the folder in the background, and
//! opening a runbook always reads the real file.
//!
//! Nothing here can keep the program from working. A file that is missing, cut, damaged, of another version or library, a link, somebody
//! else's, or that others may write, counts as no cache; one that cannot be written is built in memory at every start.

mod keep;
mod refresh;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{FileType, Mode, OFlags, Stat};

use super::library::{Source, fingerprint};
use crate::domain::search::Index;
use crate::format::index::{self, Opened, Sum};

pub use refresh::{Refreshed, refresh};

/// Larger files are no index of ours: a million runbooks need less.
const LARGEST: u64 = 2 << 30;

/// Where the index of one library is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CachePlace {
    folder: PathBuf,
    library: Sum,
}

impl CachePlace {
    /// The place for `source` in the cache folder. None for a folder that is not there. The library in the program itself has one too,
    /// for reading it takes longer than drawing the first screen.
    pub fn new(cache_folder: &Path, source: &Source) -> Option<CachePlace> {
        let library = match source {
            Source::Folder(root) => library_sum(root)?,
            Source::Embedded => index::sum(&fingerprint()),
        };
        Some(CachePlace { folder: cache_folder.to_owned(), library })
    }

    /// The file. Its name is the beginning of the library's sum.
    pub fn file(&self) -> PathBuf {
        let name: String = self.library.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(format!("index-{name}"))
    }
}

fn library_sum(root: &Path) -> Option<Sum> {
    use std::os::unix::ffi::OsStrExt;
    let canonical = root.canonicalize().ok()?;
    Some(index::sum(canonical.as_os_str().as_bytes()))
}

/// An index with what it was made from.
#[derive(Debug, Clone)]
pub struct Cached {
    pub index: Index,
    /// Equal sums are equal indexes.
    pub(super) sum: Sum,
}

/// The index as it was kept, without looking at any file of the library: for the first picture. It is mapped, not read, so this
/// takes the same short time for any size. None if there is none that can be used.
pub fn open(place: &CachePlace) -> Option<Cached> {
    let file = open_own(&place.file())?;
    #[expect(unsafe_code, reason = "reading 10,000 titles before the first picture would take longer than drawing it")]
    // SAFETY: What is mapped must not change while it is read. qrh never writes into such a file, it only puts a new one in its
    // place; the file is a regular one of this user that nobody else may write. If the user's own other programs write into it, the
    // text read may be nonsense, which everything that reads an index expects. If they cut it, the process ends by a signal; the
    // background refresh ends that possibility within milliseconds, because it puts a copy in memory in the place of the map.
    let map = unsafe { memmap2::Mmap::map(&file) }.ok()?;
    let Opened { index, sum, .. } = index::open(Arc::new(map), &place.library).ok()?;
    Some(Cached { index, sum })
}

/// The same read into memory and held against its sum, to the last byte.
fn open_whole(place: &CachePlace) -> Option<Opened> {
    use std::io::Read;
    let file = open_own(&place.file())?;
    let length = file.metadata().ok()?.len();
    let mut bytes = Vec::with_capacity(usize::try_from(length).ok()?);
    file.take(LARGEST).read_to_end(&mut bytes).ok()?;
    if !index::is_whole(&bytes) {
        return None;
    }
    index::open(Arc::new(bytes), &place.library).ok()
}

/// Opens a regular file of this user that nobody else may write; waits for nothing and follows no link.
fn open_own(path: &Path) -> Option<File> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC | OFlags::NOCTTY;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty()).ok()?);
    let status: Stat = rustix::fs::fstat(&file).ok()?;
    let regular = FileType::from_raw_mode(status.st_mode) == FileType::RegularFile;
    let own = status.st_uid == rustix::process::geteuid().as_raw();
    let others_write = Mode::from_raw_mode(status.st_mode).intersects(Mode::WGRP | Mode::WOTH);
    let size = u64::try_from(status.st_size).unwrap_or(u64::MAX);
    (regular && own && !others_write && size <= LARGEST).then_some(file)
}
