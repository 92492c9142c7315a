//! The marker of a closed run: whether it can be believed without reading the journal. It writes nothing; who marks is in
//! `journal_place`.

use std::path::Path;

use super::disk::{read_end, read_regular};
use super::journal_place::CLOSED;
use super::runs_load::segment_names;
use crate::domain::event::Event;
use crate::format::journal::{Fact, Hash, parse};

/// 64 digits and a line feed.
const LENGTH: u64 = 65;
/// More than the record of a closing takes; one that is longer only costs the time to read its journal.
const END: u64 = 4096;

/// Whether a folder is marked as that of a closed run, rightly or not.
pub(super) fn is_marked(folder: &Path) -> bool {
    folder.join(CLOSED).symlink_metadata().is_ok_and(|about| about.is_file())
}

/// Whether the marker names the last record in the last segment and that record closes the run. Cheap however long the journal is.
/// False where anything else is found, an empty or a foreign marker too: then the journal has to be read.
pub(super) fn is_surely_closed(folder: &Path) -> bool {
    named(folder).is_some_and(|hash| last_closes(folder, hash).unwrap_or(false))
}

/// The hash that the marker holds.
fn named(folder: &Path) -> Option<Hash> {
    let bytes = read_regular(&folder.join(CLOSED), LENGTH).ok()?;
    Hash::from_hex(std::str::from_utf8(&bytes).ok()?.strip_suffix('\n')?)
}

/// Whether the last line of the last segment is a record with this hash that closes a run.
fn last_closes(folder: &Path, hash: Hash) -> Option<bool> {
    let (_, last) = segment_names(folder).ok()?.into_iter().max()?;
    let end = read_end(&folder.join(last), END).ok()?;
    let line = end.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next()?;
    let record = parse(line).ok()?;
    Some(record.own == hash && matches!(record.fact, Fact::Known(Event::RunClosed { .. })))
}
