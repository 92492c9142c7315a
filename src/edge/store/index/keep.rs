//! Puts an index file in its place, whole or not at all: two programs that do it at once leave one whole file, of either.

use std::fs::{DirBuilder, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::time::{Duration, SystemTime};

use super::CachePlace;
use crate::edge::clock::Clock;

/// How unfinished files begin.
const UNFINISHED: &str = ".unfinished-";

/// An unfinished file of this age was left by a program that is no more.
const LEFT_BEHIND: Duration = Duration::from_secs(3600);

/// Writes beside the place, then renames. The folder is made if need be, for this user alone.
pub fn keep(place: &CachePlace, bytes: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(&place.folder)?;
    let permissions = Permissions::from_mode(0o600);
    let mut file = tempfile::Builder::new().prefix(UNFINISHED).permissions(permissions).tempfile_in(&place.folder)?;
    file.write_all(bytes)?;
    // Not for safety, the sum takes care of that: so that a power cut does not cost the next start its index.
    file.as_file().sync_data()?;
    file.persist(place.file()).map_err(|error| error.error)?;
    sweep(place);
    Ok(())
}

/// Removes what a program left that was killed while it wrote. What fails is left for the next time.
fn sweep(place: &CachePlace) {
    let now = SystemTime::from(Clock.now().wall);
    let Ok(entries) = std::fs::read_dir(&place.folder) else { return };
    for entry in entries.flatten() {
        let unfinished = entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED));
        let modified = || entry.metadata().ok().filter(std::fs::Metadata::is_file)?.modified().ok();
        if unfinished && modified().and_then(|then| now.duration_since(then).ok()).is_some_and(|age| age > LEFT_BEHIND) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
