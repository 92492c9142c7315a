//! A new file in a library. It is there whole or not at all, and never takes the place of one that is there: library files belong to the
//! people who write them.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::edge::path_error::PathError;

/// Writes `text` to `path` (relative to the library's folder `root`, with `/`), with the folders on the way, and says where it is. When it
/// returns without an error the file survives a power cut.
///
/// # Errors
/// What the system says, with the path; [`io::ErrorKind::AlreadyExists`] when there is anything of that name.
pub fn create(root: &Path, path: &str, text: &str) -> Result<PathBuf, PathError> {
    let whole = root.join(path);
    let folder = whole.parent().unwrap_or(root).to_owned();
    let made = first_missing(&folder);
    fs::create_dir_all(&folder).map_err(|error| PathError::new(&folder, error))?;
    // A linked folder would not be read, and could lead anywhere.
    let inside = folder.canonicalize().and_then(|real| Ok(real.starts_with(root.canonicalize()?)));
    if !inside.map_err(|error| PathError::new(&folder, error))? {
        return Err(PathError::new(&folder, io::ErrorKind::InvalidInput.into()));
    }
    // Of a mode as any editor's; the umask takes its part. The hidden name is none of the library's files.
    let mut file = tempfile::Builder::new()
        .prefix(".qrh-new-")
        .permissions(Permissions::from_mode(0o666))
        .tempfile_in(&folder)
        .map_err(|error| PathError::new(&folder, error))?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(|error| PathError::new(&whole, error))?;
    file.persist_noclobber(&whole).map_err(|refused| PathError::new(&whole, refused.error))?;
    for folder in folder.ancestors().take_while(|folder| made.as_ref().is_some_and(|made| folder.starts_with(made))) {
        synced(folder)?;
    }
    synced(made.as_deref().and_then(Path::parent).unwrap_or(&folder))?;
    Ok(whole)
}

/// The topmost folder of this path that is not there yet.
fn first_missing(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).last().map(Path::to_owned)
}

fn synced(folder: &Path) -> Result<(), PathError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder).and_then(|opened| opened.sync_all()).map_err(|error| PathError::new(folder, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_made_with_its_folders_and_never_twice() {
        let root = tempfile::tempdir().expect("a folder");
        let library = root.path().join("handbook");
        let made = create(&library, "clients/a/client.ron", "one").expect("made");
        assert_eq!(fs::read_to_string(&made).expect("there"), "one");
        let again = create(&library, "clients/a/client.ron", "two").expect_err("it is there");
        assert_eq!(again.source.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&made).expect("there"), "one");
        let names: Vec<_> = fs::read_dir(library.join("clients/a")).expect("a folder").collect();
        assert_eq!(names.len(), 1, "nothing else is left behind");
    }

    #[test]
    fn a_linked_folder_is_not_followed() {
        let root = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("clients")).expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join("clients/a")).expect("a link");
        assert!(create(root.path(), "clients/a/client.ron", "one").is_err());
        assert_eq!(fs::read_dir(elsewhere.path()).expect("a folder").count(), 0);
    }
}
