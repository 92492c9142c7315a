//! Messages: everything that can happen to the console, each with the moment at which it did.

use std::sync::Arc;

use super::effect::Purpose;
use super::findings::Told;
use super::key::Input;
use super::open_run::OpenRun;
use crate::base::id::RunId;
use crate::base::text::SafeText;
use crate::base::time::{Moment, Zone};
use crate::domain::case::Case;
use crate::domain::event::Record;
use crate::domain::run::Run;
use crate::domain::search::Index;
use crate::format::coverage::Row;

#[derive(Debug)]
pub struct Msg {
    pub now: Moment,
    pub what: What,
}

#[derive(Debug)]
pub enum What {
    Input(Input),
    /// A deadline or a full minute has come; nothing else happened.
    Tick,
    /// The index of the library, at the start and whenever it was found to be out of date.
    Indexed {
        index: Arc<Index>,
        changed: bool,
    },
    /// The runs that are open on this machine.
    OpenRuns {
        runs: Vec<OpenRun>,
    },
    /// A runbook was read from its file and pinned with all around it.
    Opened {
        case: Box<Case>,
        purpose: Purpose,
        /// What the check says about it, the gravest first.
        findings: Vec<Told>,
    },
    /// A runbook could not be read; the drawn diagnostics say why.
    Broken {
        file: SafeText,
        why: Vec<SafeText>,
    },
    /// An open run was read back.
    Loaded {
        run: Box<Run>,
        safe: u64,
        watching: bool,
        trouble: Vec<SafeText>,
    },
    /// A run could not be read back.
    NotLoaded {
        run: RunId,
        why: SafeText,
    },
    /// The journal took records, or did not.
    Written {
        run: RunId,
        written: Written,
    },
    /// A run could not be begun.
    NotBegun {
        why: SafeText,
    },
    /// The thread that writes is gone; nothing more can be recorded here.
    JournalGone,
    /// How far the requirements are met, as the rows of the document; or why that could not be told.
    Covered(Result<Vec<Row>, SafeText>),
    /// What the library says of this console: its time zone, and the name behind the login.
    Library {
        zone: Zone,
        person: Option<SafeText>,
    },
}

/// What became of records that were to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The last sequence number that is safe on a disk.
    pub safe: u64,
    /// The last one that was handed over; what lies between is in memory only.
    pub taken: u64,
    /// What went wrong, with the path, if anything did.
    pub trouble: Option<SafeText>,
}

/// Records that wait for the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    pub records: Vec<Record>,
}
