//! Keeps the status sheet true (P44): a thread that writes it anew after every change, from what is on the disk, so that several
//! consoles agree. Changes that come while it writes are taken together.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::base::time::Zone;
use crate::domain::report::Report;
use crate::edge::clock::Clock;
use crate::edge::store::runs::Runs;
use crate::edge::store::runs_load::Stored;
use crate::format::report::{OpenRun, status};

/// The thread behind the sheet.
pub struct StatusSheet {
    thread: JoinHandle<()>,
    done: Receiver<()>,
}

/// Tells the thread that something changed; a clone for everybody who knows.
pub type Changed = Sender<()>;

impl StatusSheet {
    /// Starts the thread. It ends when every [`Changed`] is gone and the last change is on the sheet.
    pub fn start(runs: Runs, clock: Clock) -> std::io::Result<(Self, Changed)> {
        let (changed, changes) = channel::<()>();
        let (ended, done) = channel();
        let thread = std::thread::Builder::new().name("status-sheet".to_owned()).spawn(move || {
            while changes.recv().is_ok() {
                while changes.try_recv().is_ok() {}
                // The journal is what counts; that a disk takes nothing is told by those who write it.
                let _ = runs.write_status(|| sheet(&runs, clock));
            }
            // Nobody may be waiting any more.
            let _ = ended.send(());
        })?;
        Ok((Self { thread, done }, changed))
    }

    /// Waits until the last change is on the sheet, but no longer than `patience`. Every [`Changed`] must be gone.
    pub fn finish(self, patience: Duration) {
        if self.done.recv_timeout(patience).is_ok() {
            // It has nothing left to do but to end; how it ends does not matter any more.
            let _ = self.thread.join();
        }
    }
}

/// The sheet of all open runs as they are on the disk now: the gravest first, then the one whose time is over first (P33).
pub fn sheet(runs: &Runs, clock: Clock) -> String {
    let stored = runs.open_runs().runs;
    let mut open: Vec<OpenRun<'_>> = stored.iter().map(open_run).collect();
    open.sort_by_key(|open| {
        let run = open.run.as_ref();
        let severity = run.map(|run| run.case.runbook.severity);
        let deadline = run.and_then(|run| run.timers().iter().map(crate::domain::run::Timer::deadline).min());
        (open.report.mode, std::cmp::Reverse(severity), deadline.is_none(), deadline)
    });
    let zone = open.iter().find_map(|open| open.run.as_ref()).map_or_else(Zone::utc, |run| run.case.provider_zone.clone());
    status(&open, &clock.now(), &zone)
}

fn open_run(stored: &Stored) -> OpenRun<'_> {
    OpenRun {
        report: Report::of(stored.id.clone(), stored.mode, stored.case.as_ref(), &stored.reading),
        run: stored.run().ok(),
        reading: &stored.reading,
        led: stored.locked_by_other,
    }
}
