//! A run in one line, for lists. It reads nothing itself.

use super::runs_load::Stored;
use crate::base::id::RunId;
use crate::base::text::SafeText;
use crate::base::time::{Moment, Zone};
use crate::domain::event::{EndLine, Event, Mode};
use crate::domain::reading::Soundness;
use crate::domain::report::Opening;
use crate::domain::triage::Answer;

/// What lists of runs show. Everything that is told by the first record is absent when that cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    pub id: RunId,
    pub mode: Mode,
    pub opening: Option<Opening>,
    /// The time zone of the party, where the pinned case tells it.
    pub zone: Option<Zone>,
    pub records: usize,
    /// The last record: when, and whose.
    pub last: Option<(Moment, SafeText)>,
    pub fault_gone: Option<Answer>,
    /// None: the run is open.
    pub end: Option<EndLine>,
    pub soundness: Soundness,
    /// Another console leads it.
    pub locked_by_other: bool,
}

impl Summary {
    pub fn of(stored: &Stored) -> Summary {
        let mut summary = Summary {
            id: stored.id.clone(),
            mode: stored.mode,
            opening: None,
            zone: stored.case.as_ref().map(|case| case.zone.clone()),
            records: stored.reading.entries.len(),
            last: stored.reading.entries.last().map(|last| (last.at, last.person.clone())),
            fault_gone: None,
            end: None,
            soundness: stored.reading.soundness(),
            locked_by_other: stored.locked_by_other,
        };
        for (entry, event) in stored.reading.events() {
            match event {
                Event::RunOpened { .. } => summary.opening = Opening::of(entry, event),
                Event::FaultGone { answer } => summary.fault_gone = Some(*answer),
                Event::RunClosed { end } => summary.end = Some(*end),
                _ => {}
            }
        }
        summary
    }
}
