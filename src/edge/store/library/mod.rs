//! The library: embedded in the program or in a folder. Every read goes to the real file; nothing here is a cache.
//!
//! Rules for files, because a library may come from anybody: regular files only and opened without waiting, so no FIFO or device can
//! hold the console; at most 1 MiB each; no symbolic link that leads out of the folder (one that stays inside is followed); folders
//! at most [`walk::DEEPEST`] deep; hidden files and files that do not end in `.ron` are none of ours.

mod all;
mod check;
mod create;
mod embedded;
mod one;
mod open;
mod print;
mod read;
mod surroundings;
#[cfg(test)]
mod tests;
mod walk;

use std::path::PathBuf;
use std::sync::Arc;

pub use all::{Loaded, load_all};
pub use check::{Checked, check};
pub use create::create;
pub use embedded::fingerprint;
pub use one::check_one;
pub use open::{Broken, Filed, open_runbook, parse_runbook};
pub use print::print;
pub use read::read;
pub use surroundings::{Surroundings, surroundings};
pub use walk::{RunbookFile, party_of, runbook_files};

use crate::base::text::SafeText;

/// Where the library is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The sample library in the program itself.
    Embedded,
    Folder(PathBuf),
}

impl Source {
    /// How messages call it.
    pub fn name(&self) -> SafeText {
        match self {
            Source::Embedded => SafeText::new("runbooks"),
            Source::Folder(folder) => SafeText::new(&folder.to_string_lossy()),
        }
    }
}

/// The path of a file in messages: never one that the file itself could have written.
pub(crate) fn shown(path: &Arc<str>) -> SafeText {
    SafeText::new(path).one_line()
}
