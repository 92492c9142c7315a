//! The configuration file `config.ron` in the platform's folder for configurations: small, optional, read and never written.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags};
use serde::Deserialize;

use crate::base::text::SafeText;
use crate::edge::path_error::{PathError, shown};

/// The file's name.
pub const FILE: &str = "config.ron";

/// The longest file that is read, in bytes.
const LONGEST: u64 = 64 * 1024;

/// `(library: "/srv/handbook")`
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The library's folder; relative to the file, or to the home folder when it begins with `~/`.
    pub library: Option<PathBuf>,
}

/// Why there is a configuration and it cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error(transparent)]
    File(#[from] PathError),
    #[error("{path}:{line}:{column}: {message}")]
    Text { path: SafeText, line: usize, column: usize, message: SafeText },
}

impl Config {
    /// Reads the file; none where there is no file.
    pub fn read(file: &Path) -> Result<Option<Self>, ConfigError> {
        match text_of(file) {
            Ok(text) => Self::parse(file, &text).map(Some),
            // A home folder that is no folder has no configuration either.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(PathError::new(file, error).into()),
        }
    }

    fn parse(file: &Path, text: &str) -> Result<Self, ConfigError> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).map_err(|error| ConfigError::Text {
            path: shown(file),
            line: error.span.start.line,
            column: error.span.start.col,
            message: SafeText::from(error.code.to_string()).one_line(),
        })
    }

    /// The library's folder as a path that can be opened.
    pub fn library_folder(&self, file: &Path, home: Option<&Path>) -> Option<PathBuf> {
        let written = self.library.as_ref()?;
        Some(match (written.strip_prefix("~"), home) {
            (Ok(below), Some(home)) => home.join(below),
            _ => file.parent().unwrap_or(Path::new(".")).join(written),
        })
    }
}

/// Only regular files, opened without waiting for anybody: a FIFO in the wrong place must not stop the program.
fn text_of(file: &Path) -> io::Result<String> {
    let opened = rustix::fs::open(file, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC | OFlags::NOCTTY, Mode::empty())?;
    let opened = std::fs::File::from(opened);
    let facts = opened.metadata()?;
    if !facts.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no regular file"));
    }
    if facts.len() > LONGEST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "this file is far too long for a configuration"));
    }
    let mut text = String::new();
    opened.take(LONGEST).read_to_string(&mut text)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_file_or_the_home() {
        let file = Path::new("/etc/qrh/config.ron");
        let folder = |text: &str| Config::parse(file, text).expect("a configuration").library_folder(file, Some(Path::new("/home/ada")));
        assert_eq!(folder("(library: \"/srv/handbook\")"), Some("/srv/handbook".into()));
        assert_eq!(folder("(library: \"handbook\")"), Some("/etc/qrh/handbook".into()));
        assert_eq!(folder("(library: \"~/handbook\")"), Some("/home/ada/handbook".into()));
        assert_eq!(folder("()"), None);
    }

    #[test]
    fn a_mistake_has_its_place() {
        let error = Config::parse(Path::new("config.ron"), "(\n  libary: \"x\",\n)").expect_err("a mistake");
        assert!(error.to_string().starts_with("config.ron:2:"), "{error}");
    }

    #[test]
    fn no_file_is_no_configuration_and_a_folder_is_a_mistake() {
        let root = tempfile::tempdir().expect("a folder");
        assert!(matches!(Config::read(&root.path().join("none.ron")), Ok(None)));
        assert!(matches!(Config::read(root.path()), Err(ConfigError::File(_))));
    }
}
