//! An error of the system with the path that it is about.

use std::io;
use std::path::Path;

use crate::base::text::SafeText;

/// What went wrong with a file or folder. The path is made safe, so that a name cannot write on the terminal.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct PathError {
    pub path: SafeText,
    pub source: io::Error,
}

impl PathError {
    pub fn new(path: &Path, source: io::Error) -> Self {
        Self { path: shown(path), source }
    }
}

/// A path as it may be shown, in one line.
pub fn shown(path: &Path) -> SafeText {
    SafeText::new(&path.to_string_lossy()).one_line()
}
