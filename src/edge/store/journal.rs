//! Writes the journal of one run so that nothing is called safe that is not: write once, sync, then say so. After a failed write or
//! sync that file is never touched again: what is not safe is written to a new segment, then to a second place, then kept in memory.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use super::disk::Disk;
use super::journal_place::{Found, Place};
use super::trouble::Trouble;
use crate::domain::event::{Event, Record};
use crate::format::journal::{Head, Line, NotWritten, Reading, line};

/// Everything up to and with `head` is on the disk, in the run's own folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub head: Head,
    /// What went wrong before it went well: a disk that is full or begins to fail. Worth a banner.
    pub troubles: Vec<Trouble>,
}

/// Records are not in the run's folder. They are kept, and tried again with the next ones; the caller may go on under a banner.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} of the last records are not on the disk{}", .in_second_place + .in_memory, .troubles.first().map(|t| format!(": {t}")).unwrap_or_default())]
pub struct Unsafe {
    /// Everything up to this record is on the disk.
    pub on_disk: u64,
    /// So many records after it are in the second place only …
    pub in_second_place: usize,
    pub second_place: Option<PathBuf>,
    /// … and so many after those are nowhere but in the memory of this process.
    pub in_memory: usize,
    /// Why, in the order of the attempts.
    pub troubles: Vec<Trouble>,
}

#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// They are kept, but not where they belong.
    #[error(transparent)]
    Unsafe(Unsafe),
    /// The records do not follow the last one: they were not taken.
    #[error("record {found} was to be written where record {expected} belongs")]
    OutOfSequence { expected: u64, found: u64 },
    /// A record cannot be written at all: none of them was taken.
    #[error(transparent)]
    NotWritten(#[from] NotWritten),
}

/// The only one who writes to a run's folder.
pub struct JournalWriter {
    main: Place,
    second: Option<Place>,
    /// The bytes of `case.json`.
    case: Vec<u8>,
    /// The last record that was taken, safe or not.
    head: Head,
    /// What is not in the main place.
    waiting: VecDeque<Line>,
    closing: bool,
}

impl JournalWriter {
    /// A journal for a run that has none yet. Nothing is touched before the first record is appended; the case goes before it.
    pub fn create(disk: &Arc<dyn Disk>, folder: PathBuf, second: Option<PathBuf>, case: Vec<u8>) -> Self {
        JournalWriter {
            main: Place::new(disk.clone(), folder, true),
            second: second.map(|folder| Place::new(disk.clone(), folder, false)),
            case,
            head: Head { seq: 0, hash: crate::format::journal::Hash::NONE },
            waiting: VecDeque::new(),
            closing: false,
        }
    }

    /// Goes on with a journal that was read while its lock was held. The entries for which `doubtful` says so (in the second place
    /// only, or in a segment that cannot be synced) are written again.
    pub(super) fn going_on(
        disk: &Arc<dyn Disk>,
        found: Found,
        second: Option<PathBuf>,
        case: Vec<u8>,
        reading: &Reading,
        doubtful: impl Fn(&crate::format::journal::Entry) -> bool,
    ) -> Self {
        let doubted = reading.entries.iter().filter(|entry| doubtful(entry));
        let waiting: VecDeque<Line> = doubted.map(|entry| Line { seq: entry.seq, text: entry.text.clone(), hash: entry.hash }).collect();
        let safe_to = waiting.front().map_or(reading.head.seq, |first| first.seq.saturating_sub(1));
        JournalWriter {
            main: Place::going_on(disk.clone(), found, safe_to),
            second: second.map(|folder| Place::new(disk.clone(), folder, false)),
            case,
            head: reading.head,
            waiting,
            closing: reading.is_closed(),
        }
    }

    /// Appends records and returns when they are on the disk. They must follow the last one without a gap.
    pub fn append(&mut self, records: &[Record]) -> Result<Saved, NotSaved> {
        let mut head = self.head;
        let mut lines = Vec::with_capacity(records.len());
        for record in records {
            let expected = head.seq.saturating_add(1);
            if record.seq != expected {
                return Err(NotSaved::OutOfSequence { expected, found: record.seq });
            }
            let line = line(record, head.hash)?;
            head = Head { seq: line.seq, hash: line.hash };
            lines.push(line);
        }
        self.closing |= records.iter().any(|record| matches!(record.event, Event::RunClosed { .. }));
        self.head = head;
        self.waiting.extend(lines);
        self.save()
    }

    /// Tries once more to bring to the disk what is not there yet.
    pub fn save(&mut self) -> Result<Saved, NotSaved> {
        let lines: Vec<&Line> = self.waiting.iter().collect();
        let (safe, mut troubles) = self.main.put(&self.case, &lines);
        if safe {
            self.waiting.clear();
            return Ok(Saved { head: self.head, troubles });
        }
        if let Some(second) = &mut self.second {
            let lines: Vec<&Line> = self.waiting.iter().filter(|line| line.seq > second.safe_to).collect();
            let (_, more) = second.put(&self.case, &lines);
            troubles.extend(more);
        }
        Err(NotSaved::Unsafe(self.unsafe_now(troubles)))
    }

    fn unsafe_now(&self, troubles: Vec<Trouble>) -> Unsafe {
        let second_to = self.second.as_ref().map_or(0, |second| second.safe_to);
        let in_second_place = self.waiting.iter().filter(|line| line.seq <= second_to).count();
        Unsafe {
            on_disk: self.main.safe_to,
            in_second_place,
            second_place: self.second.as_ref().filter(|_| in_second_place > 0).map(|second| second.folder.clone()),
            in_memory: self.waiting.len() - in_second_place,
            troubles,
        }
    }

    /// The last record that was taken, safe or not.
    pub fn head(&self) -> Head {
        self.head
    }

    /// The lines that are not in the run's folder: what a process that has to end can still show to somebody.
    pub fn unsaved(&self) -> impl Iterator<Item = &str> {
        self.waiting.iter().map(|line| line.text.as_ref())
    }

    /// Marks the run as closed, if its journal says so and is on the disk; says whether it did.
    pub fn mark_closed(&mut self) -> Result<bool, Trouble> {
        match self.closing && self.waiting.is_empty() {
            true => self.main.mark_closed(self.head.hash).map(|()| true),
            false => Ok(false),
        }
    }
}

impl std::fmt::Debug for JournalWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unsaved = self.waiting.len();
        f.debug_struct("JournalWriter").field("folder", &self.main.folder).field("head", &self.head).field("unsaved", &unsaved).finish()
    }
}
