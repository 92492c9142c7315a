//! What was read from the journal of a run: the facts, how well they are proven, and what is wrong. Data only; the reading itself
//! is in `format::journal`, the words for it in the reports.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::event::{Event, Record};
use crate::base::text::SafeText;
use crate::base::time::Moment;

/// A SHA-256, shown as 64 small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// What the first record of a journal names as its previous one.
    pub const NONE: Hash = Hash([0; 32]);

    /// Takes exactly 64 digits `0-9a-f`; anything else is none.
    pub fn from_hex(text: &str) -> Option<Hash> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
        bytes.filter(|_| rest.is_empty())?.try_into().ok().map(Hash)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What a record says: an event that this version knows, or one of a later version, kept as it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    Known(Event),
    Unknown { kind: SafeText, json: SafeText },
}

/// One record of the journal as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub seq: u64,
    pub at: Moment,
    pub person: SafeText,
    pub fact: Fact,
    /// Whether an unbroken chain of hashes leads from the first record to this one.
    pub proven: bool,
    pub hash: Hash,
    /// Its line in the journal, with the line feed.
    pub text: Box<str>,
    /// The file in which it stands (the first one, if in several), and the line there, from 1.
    pub segment: SafeText,
    pub line: usize,
}

/// The last record of a journal: whoever knows its hash can prove every record before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// 0 when there is no record.
    pub seq: u64,
    pub hash: Hash,
}

/// Everything that the segments of one journal hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// In the order of the run.
    pub entries: Vec<Entry>,
    /// Records that stand beside the run: two consoles wrote different things after the same record.
    pub forks: Vec<Entry>,
    pub head: Head,
    pub damage: Vec<Damage>,
    pub jumps: Vec<ClockJump>,
    /// Records that stood there more than once, exactly alike; that is what remains of a failed sync and no damage.
    pub duplicates: usize,
}

impl Reading {
    /// The records whose events this version knows, ready to be folded.
    pub fn records(&self) -> Vec<Record> {
        let known = |entry: &Entry| match &entry.fact {
            Fact::Known(event) => Some(Record { seq: entry.seq, at: entry.at, person: entry.person.clone(), event: event.clone() }),
            Fact::Unknown { .. } => None,
        };
        self.entries.iter().filter_map(known).collect()
    }

    /// The events that this version knows.
    pub fn events(&self) -> impl DoubleEndedIterator<Item = (&Entry, &Event)> {
        self.entries.iter().filter_map(|entry| match &entry.fact {
            Fact::Known(event) => Some((entry, event)),
            Fact::Unknown { .. } => None,
        })
    }

    pub fn is_closed(&self) -> bool {
        self.events().any(|(_, event)| matches!(event, Event::RunClosed { .. }))
    }

    pub fn soundness(&self) -> Soundness {
        self.damage.iter().map(Damage::soundness).max().unwrap_or(Soundness::Whole)
    }
}

/// How far a journal can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Soundness {
    Whole,
    /// A write was interrupted, or an end was cut off: what can be read is proven, what stood behind it is not known.
    Torn,
    Damaged,
}

/// One thing that is wrong with a journal. `segment` is the name of the file, `line` counts from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Damage {
    /// There is no record at all, as when qrh was interrupted while it opened a run. Whether one ever stood there is not known.
    Empty,
    /// The last bytes of a segment are the beginning of a record. Whether it was ever finished is not known.
    Torn {
        segment: SafeText,
        line: usize,
        bytes: usize,
    },
    /// The last record is whole, only its line feed is missing.
    LineEndMissing {
        segment: SafeText,
        line: usize,
    },
    /// These bytes are no record, or one whose hash does not fit.
    Unreadable {
        segment: SafeText,
        line: usize,
        bytes: usize,
    },
    /// A record of a later version of the format.
    LaterVersion {
        segment: SafeText,
        line: usize,
    },
    /// A whole file could not be read.
    SegmentUnread {
        segment: SafeText,
        why: SafeText,
    },
    /// A segment, or several after each other, is not there although the journal shows that it must have been.
    SegmentMissing {
        segment: SafeText,
    },
    /// The chain of hashes is broken between these records; what follows is shown, but not proven.
    Broken {
        after: u64,
        next: u64,
        segment: SafeText,
        line: usize,
    },
    /// The chain holds, but a record has another number than it should.
    OutOfSequence {
        expected: u64,
        found: u64,
        segment: SafeText,
        line: usize,
    },
    /// Records that do not belong to the run as it is shown: after record `after` there are two pasts.
    Fork {
        after: u64,
        records: usize,
        segment: SafeText,
        line: usize,
    },
    /// The first record does not open a run.
    NoOpening,
    /// The journal belongs to another run than its folder says.
    WrongFolder {
        run: SafeText,
    },
    CaseMissing,
    CaseUnreadable {
        why: SafeText,
    },
    /// The pinned case is not the one with which the run was opened.
    CaseDiffers,
    /// The folder is marked as closed, the journal does not say so.
    MarkerWithoutClosing,
}

impl Damage {
    pub fn soundness(&self) -> Soundness {
        match self {
            Damage::Empty | Damage::Torn { .. } | Damage::LineEndMissing { .. } => Soundness::Torn,
            _ => Soundness::Damaged,
        }
    }
}

/// The wall clock and the monotonic clock disagree by more than five seconds between two records, or the wall clock went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ClockJump {
    /// The record at which it is seen.
    pub seq: u64,
    /// How far the wall clock moved against the monotonic one, in milliseconds; negative: back.
    pub millis: i64,
}
