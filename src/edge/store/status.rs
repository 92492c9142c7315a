//! Where the status sheet lies, and that it is there whole: `status.txt` in the state folder, and in the second place when that folder
//! takes nothing. What stands on it is made above.

use std::path::{Path, PathBuf};

use super::atomic;
use super::lock::Lock;
use super::runs::Runs;
use super::trouble::Trouble;

/// The name of the sheet in the state folder.
pub const NAME: &str = "status.txt";

impl Runs {
    /// Where the sheet is looked for.
    pub fn status_sheet(&self) -> PathBuf {
        self.root().join(NAME)
    }

    /// Writes the sheet that `make` makes, whole or not at all. Consoles that write at the same time wait for each other, so that the
    /// sheet that was made last is the one that stays. Returns where it lies.
    ///
    /// # Errors
    /// Neither the state folder nor the second place takes it.
    pub fn write_status(&self, make: impl Fn() -> String) -> Result<PathBuf, Trouble> {
        // Where no lock can be had two consoles may overtake each other; the next change mends it.
        let lock = Lock::take(self.root()).ok();
        let sheet = make();
        let write = |folder: &Path| {
            let path = folder.join(NAME);
            atomic::write(self.disk(), &path, sheet.as_bytes()).map(|()| path)
        };
        let written = write(self.root()).or_else(|trouble| match self.second_root() {
            Some(second) => write(second),
            None => Err(trouble),
        });
        drop(lock);
        written
    }
}
