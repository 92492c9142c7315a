//! The lock on a run: whoever holds it leads the run, everybody else may watch. It is a lock on the folder itself, so that no file
//! can be left behind, and it ends with the process.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use rustix::fs::{FlockOperation, OFlags, flock};

/// Holds the lock until it is dropped.
#[derive(Debug)]
pub struct Lock {
    _folder: File,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum NotLocked {
    /// Another console leads the run.
    #[error("another console holds the lock")]
    Held,
    /// The file system knows no locks, or the folder cannot be opened.
    #[error(transparent)]
    Unable(#[from] io::Error),
}

/// Somebody who only looks whether the lock is held (see [`is_held`]) holds it for a moment: try so often before giving up.
const ATTEMPTS: u32 = 5;
const BETWEEN: Duration = Duration::from_millis(20);

impl Lock {
    /// Takes the lock on `folder`; waits a tenth of a second at most.
    pub fn take(folder: &Path) -> Result<Lock, NotLocked> {
        let folder = open(folder)?;
        for attempt in 1..=ATTEMPTS {
            match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Lock { _folder: folder }),
                Err(error) if error == rustix::io::Errno::WOULDBLOCK => {}
                Err(error) => return Err(NotLocked::Unable(error.into())),
            }
            if attempt < ATTEMPTS {
                sleep(BETWEEN);
            }
        }
        Err(NotLocked::Held)
    }
}

/// Whether somebody leads the run in `folder`. Where that cannot be found out, nobody does.
pub fn is_held(folder: &Path) -> bool {
    let Ok(folder) = open(folder) else { return false };
    flock(&folder, FlockOperation::NonBlockingLockShared) == Err(rustix::io::Errno::WOULDBLOCK)
}

fn open(folder: &Path) -> io::Result<File> {
    let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::DIRECTORY).bits()).unwrap_or_default();
    OpenOptions::new().read(true).custom_flags(flags).open(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leads_and_the_lock_ends_with_it() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(!is_held(folder.path()));
        let lock = Lock::take(folder.path()).expect("free");
        assert!(is_held(folder.path()));
        assert!(matches!(Lock::take(folder.path()), Err(NotLocked::Held)));
        drop(lock);
        assert!(Lock::take(folder.path()).is_ok());
        assert!(matches!(Lock::take(&folder.path().join("none")), Err(NotLocked::Unable(_))));
    }
}
