//! Opens one library file by the rules in [`super`]: checked after opening, so that nothing can be swapped in between.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::path::{Component, Path};
use std::sync::Arc;

use rustix::fs::{FileType, Mode, OFlags};

use super::{Source, embedded, shown};
use crate::base::words::{say, say_with};
use crate::domain::lint::reading;
use crate::format::library::{LARGEST, SourceFile, Unreadable};

/// Why a file is not opened.
enum Refusal {
    Io(io::Error),
    /// A folder, FIFO, socket or device.
    NotAFile,
    /// The path leads out of the library's folder.
    Outside,
    TooLarge(usize),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Refusal::Io(error)
    }
}

/// Reads the file at `path` (relative to the library, with `/`), always from the disk and never waiting for anybody.
///
/// # Errors
/// What cannot be opened, is no regular file, leads outside, is larger than 1 MiB or is not UTF-8; with what to do about it.
pub fn read(source: &Source, path: &Arc<str>) -> Result<SourceFile, Box<Unreadable>> {
    let bytes = match source {
        Source::Embedded => {
            embedded::bytes(path).map(std::borrow::Cow::into_owned).ok_or_else(|| Refusal::Io(io::ErrorKind::NotFound.into()))
        }
        Source::Folder(root) => bytes_of(root, path),
    };
    match bytes {
        Ok(bytes) => SourceFile::from_bytes(path.clone(), bytes),
        Err(refusal) => Err(explain(path, &refusal)),
    }
}

/// The bytes of a file as they are, if it may be opened at all.
pub(super) fn bytes(source: &Source, path: &str) -> Option<Vec<u8>> {
    match source {
        Source::Embedded => embedded::bytes(path).map(std::borrow::Cow::into_owned),
        Source::Folder(root) => bytes_of(root, path).ok(),
    }
}

/// Whether there is anything at `path` at all, without opening it.
pub(super) fn exists(source: &Source, path: &str) -> bool {
    match source {
        Source::Embedded => embedded::bytes(path).is_some(),
        Source::Folder(root) => root.join(path).symlink_metadata().is_ok(),
    }
}

fn bytes_of(root: &Path, path: &str) -> Result<Vec<u8>, Refusal> {
    let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || path.is_empty() {
        return Err(Refusal::Outside);
    }
    let file = File::from(open_inside(root, path)?);
    let status = rustix::fs::fstat(&file).map_err(io::Error::from)?;
    if FileType::from_raw_mode(status.st_mode) != FileType::RegularFile {
        return Err(Refusal::NotAFile);
    }
    let size = usize::try_from(status.st_size).unwrap_or(usize::MAX);
    if size > LARGEST {
        return Err(Refusal::TooLarge(size));
    }
    let mut bytes = Vec::with_capacity(size + 1);
    // The file may grow while it is read: one byte more than allowed is enough to know.
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    match bytes.len() {
        length if length > LARGEST => Err(Refusal::TooLarge(length)),
        _ => Ok(bytes),
    }
}

/// Opening must never wait (a FIFO would) and never give us a terminal.
const FLAGS: OFlags = OFlags::RDONLY.union(OFlags::NONBLOCK).union(OFlags::CLOEXEC).union(OFlags::NOCTTY);

#[cfg(target_os = "linux")]
fn open_inside(root: &Path, path: &str) -> Result<OwnedFd, Refusal> {
    use rustix::fs::ResolveFlags;
    let folder = rustix::fs::open(root, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()).map_err(io::Error::from)?;
    // The kernel itself keeps the path inside the folder. Where it cannot (old kernel, a container that forbids the call), and for
    // an absolute link, which it refuses even if it stays inside, the slower way decides.
    match rustix::fs::openat2(&folder, path, FLAGS, Mode::empty(), ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS) {
        Ok(file) => Ok(file),
        Err(error @ (rustix::io::Errno::NOENT | rustix::io::Errno::ACCESS)) => Err(Refusal::Io(error.into())),
        Err(_) => open_checked(root, path),
    }
}

#[cfg(not(target_os = "linux"))]
fn open_inside(root: &Path, path: &str) -> Result<OwnedFd, Refusal> {
    open_checked(root, path)
}

/// Follows all links first, holds the target against the folder, then opens it without following any further link.
fn open_checked(root: &Path, path: &str) -> Result<OwnedFd, Refusal> {
    let root = root.canonicalize()?;
    let target = root.join(path).canonicalize()?;
    if !target.starts_with(&root) {
        return Err(Refusal::Outside);
    }
    let file = rustix::fs::open(&target, FLAGS | OFlags::NOFOLLOW, Mode::empty()).map_err(io::Error::from)?;
    Ok(file)
}

fn explain(path: &Arc<str>, refusal: &Refusal) -> Box<Unreadable> {
    let rule = &reading::UNREADABLE;
    let name = shown(path);
    match refusal {
        Refusal::TooLarge(size) => Unreadable::too_large(path.clone(), *size),
        Refusal::NotAFile => {
            let message = say_with("check-not-a-file", [("file", (&name).into())]);
            Unreadable::whole_file(path.clone(), rule, message, say("check-not-a-file-help"))
        }
        Refusal::Outside => {
            let message = say_with("check-outside", [("file", (&name).into())]);
            Unreadable::whole_file(path.clone(), rule, message, say("check-outside-help"))
        }
        Refusal::Io(error) => {
            let message = say_with("check-unreadable", [("file", (&name).into()), ("why", error.to_string().into())]);
            Unreadable::whole_file(path.clone(), rule, message, say("check-unreadable-help"))
        }
    }
}
