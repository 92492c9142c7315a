//! Small files that are there whole or not at all. Not for journals: those only grow.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::disk::{Disk, write_all};
use super::trouble::{Doing, Trouble};

/// Writes `bytes` to a new file beside `path`, syncs it, gives it the name `path` and syncs the folder. When it returns without an
/// error the content survives a power cut; when it fails the old content is still there.
pub fn write(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".new");
    let new = path.with_file_name(name);
    // What an earlier, interrupted attempt has left behind.
    match disk.remove(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Trouble::new(Doing::Remove, &new, &error)),
        _ => {}
    }
    let mut file = disk.create(&new).map_err(|error| Trouble::new(Doing::Create, &new, &error))?;
    write_all(disk, &mut file, &new, bytes).map_err(|error| Trouble::new(Doing::Write, &new, &error))?;
    disk.sync(&file, &new).map_err(|error| Trouble::new(Doing::Sync, &new, &error))?;
    disk.rename(&new, path).map_err(|error| Trouble::new(Doing::Rename, path, &error))?;
    disk.sync_folder(folder).map_err(|error| Trouble::new(Doing::Sync, folder, &error))
}
