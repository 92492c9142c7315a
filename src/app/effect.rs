//! Effects: what the console wants done outside. The shell carries them out and answers with messages.

use std::sync::Arc;

use crate::base::id::RunId;
use crate::domain::card::Card;
use crate::domain::case::Case;
use crate::domain::event::Record;

#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Reads a runbook from its file, never from the index, and pins the case.
    OpenRunbook {
        file: Arc<str>,
        purpose: Purpose,
    },
    /// Creates the journal of a new run; the first record is `RunOpened`.
    CreateRun {
        case: Box<Case>,
        records: Vec<Record>,
    },
    Append {
        run: RunId,
        records: Vec<Record>,
    },
    LoadRun {
        run: RunId,
    },
    /// The console has done with a run: it was closed, or only watched. Its lock is given back.
    LeaveRun {
        run: RunId,
    },
    ListOpenRuns,
    /// Reads and checks the whole library, beside everything else; rows of at most `width` cells.
    Cover {
        width: usize,
    },
    /// The terminal rings, once.
    Ring,
    Quit,
}

/// What a runbook is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To read what it is about and perhaps follow it.
    Desk,
    /// To look at a card of it; nothing is begun.
    Card(Card),
    Outline,
}
