//! Reads one run from its folder, and from the second place if something of it is there. It writes nothing, and it never fails: what
//! cannot be read is damage.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::read_regular;
use super::journal_place::{CASE, SEGMENT, segment_name};
use super::lock;
use super::marker::is_marked;
use crate::base::id::RunId;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::event::{Event, Mode, Record};
use crate::domain::run::{NotARun, Run};
use crate::format::journal::{Damage, Hash, Reading, parse_case, read, sha256};

/// The largest segment, and the largest case, that is read.
const LARGEST: u64 = 64 * 1024 * 1024;
/// Before the names of segments in the second place.
pub(super) const SECOND: &str = "second place: ";

/// A run as it is on the disk.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: RunId,
    /// Which kind of journal it is in.
    pub mode: Mode,
    pub folder: PathBuf,
    /// The pinned case; none if it is missing, unreadable or not the one with which the run was opened: `reading.damage` says so.
    pub case: Option<Case>,
    pub reading: Reading,
    /// Another console leads this run: it may be watched. Then a torn last line is most likely one that is being written.
    pub locked_by_other: bool,
    /// The highest number of a segment.
    pub(super) segments: u32,
    /// The bytes of `case.json`, if they are those with which the run was opened.
    pub(super) case_bytes: Option<Vec<u8>>,
    /// Whether they are in the run's own folder.
    pub(super) case_in_main: bool,
}

/// Why a stored run cannot be folded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotFoldable {
    #[error("the pinned case is missing or not the one with which the run was opened")]
    NoCase,
    #[error(transparent)]
    NotARun(#[from] NotARun),
}

impl Stored {
    pub fn records(&self) -> Vec<Record> {
        self.reading.records()
    }

    /// The state of the run after everything that its journal holds.
    pub fn run(&self) -> Result<Run, NotFoldable> {
        let case = self.case.clone().ok_or(NotFoldable::NoCase)?;
        Ok(Run::from_records(case, &self.records())?)
    }
}

/// Where the folders of one run are.
pub(super) struct Folders {
    pub id: RunId,
    pub mode: Mode,
    pub main: PathBuf,
    pub second: Option<PathBuf>,
}

/// Reads a run. `ours`: the lock is held by the caller.
pub(super) fn load(folders: &Folders, ours: bool) -> Stored {
    let locked_by_other = !ours && lock::is_held(&folders.main);
    let mut damage = Vec::new();
    let (mut segments, numbers) = read_segments(&folders.main, "", &mut damage);
    let highest = numbers.last().copied().unwrap_or(0);
    if let Some(second) = &folders.second {
        segments.extend(read_segments(second, SECOND, &mut damage).0);
    }
    let mut reading = read(&segments);
    reading.damage.append(&mut damage);
    say_what_is_missing(&mut reading, folders, &numbers);

    let opening = reading.entries.first().and_then(|_| reading.events().next()).map(|(_, event)| event.clone());
    let (mut case, mut case_bytes, mut case_in_main) = (None, None, false);
    if let Some(Event::RunOpened { run, case: hash, .. }) = opening {
        if run != folders.id {
            reading.damage.push(Damage::WrongFolder { run: SafeText::new(run.as_str()) });
        }
        let places = [Some(&folders.main), folders.second.as_ref()];
        let mut worst = Damage::CaseMissing;
        for folder in places.into_iter().flatten() {
            match read_case(folder, &hash) {
                Ok((read, bytes)) => {
                    (case, case_bytes, case_in_main) = (Some(read), Some(bytes), folder == &folders.main);
                    break;
                }
                Err(Damage::CaseMissing) => {}
                Err(damage) => worst = damage,
            }
        }
        if case.is_none() {
            reading.damage.push(worst);
        }
    }
    if is_marked(&folders.main) && !reading.is_closed() {
        reading.damage.push(Damage::MarkerWithoutClosing);
    }
    let (id, mode, folder) = (folders.id.clone(), folders.mode, folders.main.clone());
    Stored { id, mode, folder, case, reading, locked_by_other, segments: highest, case_bytes, case_in_main }
}

/// Adds the segments that are missing where that matters: a whole chain proves that none is. A journal of which nothing could be
/// read, or nothing is left, is not called empty, because nobody knows what it held.
fn say_what_is_missing(reading: &mut Reading, folders: &Folders, numbers: &[u32]) {
    let is_broken = |one: &Damage| matches!(one, Damage::Broken { .. } | Damage::NoOpening | Damage::Empty);
    if reading.damage.iter().any(is_broken) {
        let before = std::iter::once(0).chain(numbers.iter().copied());
        let gaps = before.zip(numbers).map(|(before, after)| (before.saturating_add(1), after.saturating_sub(1)));
        let missing = |(first, last): (u32, u32)| match first == last {
            true => segment_name(first),
            false => format!("{} … {}", segment_name(first), segment_name(last)),
        };
        let names = gaps.filter(|(first, last)| first <= last).map(missing);
        reading.damage.extend(names.map(|name| Damage::SegmentMissing { segment: name.into() }));
    }
    // The case is put beside the first segment, never into a folder without one.
    let is_unread = |one: &Damage| matches!(one, Damage::SegmentUnread { .. } | Damage::SegmentMissing { .. });
    let has_case = || folders.main.join(CASE).symlink_metadata().is_ok();
    if reading.entries.is_empty() && numbers.is_empty() && !reading.damage.iter().any(is_unread) && has_case() {
        reading.damage.push(Damage::SegmentMissing { segment: segment_name(1).into() });
    }
    if reading.damage.iter().any(is_unread) {
        reading.damage.retain(|one| *one != Damage::Empty);
    }
}

/// The segments of a folder with `prefix` before their names, and the numbers of all that are there, read or not, both in order.
fn read_segments(folder: &Path, prefix: &str, damage: &mut Vec<Damage>) -> (Vec<(String, Vec<u8>)>, Vec<u32>) {
    let mut unread = |name: &str, error: &io::Error| {
        let why = SafeText::new(&error.to_string()).one_line();
        damage.push(Damage::SegmentUnread { segment: SafeText::new(&format!("{prefix}{name}")).one_line(), why });
    };
    let mut names: Vec<(u32, String)> = match segment_names(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return (Vec::new(), Vec::new()),
        Err(error) => {
            unread(&folder.file_name().unwrap_or_default().to_string_lossy(), &error);
            return (Vec::new(), Vec::new());
        }
    };
    names.sort();
    let numbers = names.iter().map(|(number, _)| *number).collect();
    let mut segments = Vec::new();
    for (_, name) in names {
        match read_regular(&folder.join(&name), LARGEST) {
            Ok(bytes) => segments.push((format!("{prefix}{name}"), bytes)),
            Err(error) => unread(&name, &error),
        }
    }
    (segments, numbers)
}

/// The names of the segments in a folder with their numbers.
pub(super) fn segment_names(folder: &Path) -> io::Result<Vec<(u32, String)>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let number = name.strip_suffix(SEGMENT).filter(|digits| digits.len() >= 6).and_then(|digits| digits.parse().ok());
        names.extend(number.map(|number| (number, name)));
    }
    Ok(names)
}

fn read_case(folder: &Path, hash: &str) -> Result<(Case, Vec<u8>), Damage> {
    let unreadable = |why: String| Damage::CaseUnreadable { why: SafeText::new(&why).one_line() };
    let bytes = match read_regular(&folder.join(CASE), LARGEST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Damage::CaseMissing),
        Err(error) => return Err(unreadable(error.to_string())),
    };
    if Hash::from_hex(hash) != Some(sha256(&bytes)) {
        return Err(Damage::CaseDiffers);
    }
    let case = parse_case(&bytes).map_err(|error| unreadable(error.to_string()))?;
    Ok((case, bytes))
}
