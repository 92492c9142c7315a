//! The name of a run: when, what, and a few letters so that two runs of the same second differ.

use jiff::Timestamp;

use crate::base::id::{LONGEST, NotAnId, RunId, RunbookId};

/// `20261121T031205Z-ledger-batch-aborted-7f3a`: sortable by time, readable, and good as the name of a folder. `letters` is
/// random and handed in; a long runbook id is shortened. An error only if `letters` cannot stand in an id.
pub fn run_id(opened: Timestamp, runbook: &RunbookId, letters: &str) -> Result<RunId, NotAnId> {
    let time = opened.strftime("%Y%m%dT%H%M%SZ").to_string();
    let room = LONGEST.saturating_sub(time.len() + letters.len() + 2);
    // Ids are ASCII, so any place is a good one to cut.
    let name = runbook.as_str().get(..room).unwrap_or(runbook.as_str());
    RunId::new(&format!("{time}-{name}-{letters}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_by_time_and_always_fits() {
        let moment: Timestamp = "2026-11-21T03:12:05Z".parse().expect("a moment");
        let short = RunbookId::new("ledger-batch-aborted").expect("an id");
        assert_eq!(run_id(moment, &short, "7f3a").expect("an id").as_str(), "20261121T031205Z-ledger-batch-aborted-7f3a");
        let long = RunbookId::new(&"x".repeat(64)).expect("an id");
        let id = run_id(moment, &long, "7f3a").expect("an id");
        assert_eq!(id.as_str().len(), 64);
        assert!(id.as_str().ends_with("-7f3a"));
        assert!(run_id(moment, &short, "../x").is_err());
    }
}
