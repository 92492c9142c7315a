//! What went wrong with a file or folder of the store: what was to be done, where, and what the system said.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::text::SafeText;

/// What was to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    Create,
    Write,
    Sync,
    Rename,
    Remove,
    Read,
    Lock,
    Reserve,
}

/// An operation that failed. It can be cloned and shown; the path is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot {} {}: {why}", .doing.verb(), SafeText::new(&.path.to_string_lossy()).one_line())]
pub struct Trouble {
    pub doing: Doing,
    pub path: PathBuf,
    pub kind: io::ErrorKind,
    /// What the system says.
    pub why: SafeText,
}

impl Doing {
    fn verb(self) -> &'static str {
        match self {
            Doing::Create => "create",
            Doing::Write => "write",
            Doing::Sync => "sync",
            Doing::Rename => "rename",
            Doing::Remove => "remove",
            Doing::Read => "read",
            Doing::Lock => "lock",
            Doing::Reserve => "reserve blocks for",
        }
    }
}

impl Trouble {
    pub fn new(doing: Doing, path: &Path, error: &io::Error) -> Self {
        Trouble { doing, path: path.to_owned(), kind: error.kind(), why: SafeText::new(&error.to_string()).one_line() }
    }

    /// Whether the disk or the quota is full: then giving blocks free can help.
    pub fn is_full(&self) -> bool {
        matches!(self.kind, io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
    }
}
