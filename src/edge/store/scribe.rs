//! The scribe: one thread that writes all journals, so that a slow disk never freezes the screen. Commands go in and never wait;
//! answers come out through a function of the caller. A step counts as done when the answer says so, not when it was sent.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::journal::{NotSaved, Saved};
use super::runs::{NotCreated, NotResumed, RunPlace, Runs};
use super::runs_load::Stored;
use super::trouble::Trouble;
use crate::base::id::RunId;
use crate::domain::case::Case;
use crate::domain::event::Record;

/// What the scribe is asked to do. Commands are carried out in their order.
#[derive(Debug)]
pub enum Command {
    /// Opens a run: its folder, its case, its first record.
    Create { opened: Box<Record>, case: Box<Case> },
    /// Takes the lead of an interrupted run.
    Resume(RunPlace),
    /// Appends records to a run that is led here.
    Append { run: RunId, records: Vec<Record> },
    /// Tries once more what is not on the disk, for all runs; every run that has something is answered with `Saved`.
    TryAgain,
    /// Ends the lead of a run; marks it as closed if it is.
    Release(RunId),
    /// Answers `Flushed` with this number when everything before it was tried.
    Flush(u64),
}

/// What became of a command.
#[derive(Debug)]
pub enum Answer {
    Created {
        run: RunId,
        saved: Result<Saved, NotSaved>,
    },
    NotCreated(NotCreated),
    Resumed {
        stored: Box<Stored>,
        saved: Result<Saved, NotSaved>,
    },
    NotResumed(NotResumed),
    /// Ok: everything up to `head` is on the disk. `NotSaved::Unsafe`: the records were taken, but are elsewhere or only in memory.
    Saved {
        run: RunId,
        saved: Result<Saved, NotSaved>,
    },
    /// The run is not led here; nothing was written.
    NotLed(RunId),
    /// `marked`: whether the run is now marked as closed.
    Released {
        run: RunId,
        marked: Result<bool, Trouble>,
    },
    Flushed(u64),
}

/// The other end of the thread. Dropping it lets the thread finish what it was sent, unwatched; see [`Scribe::finish`].
pub struct Scribe {
    commands: Sender<Command>,
    thread: JoinHandle<()>,
    unsaved: Receiver<Vec<String>>,
}

/// The thread is gone: it can only have been brought down by a mistake of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the thread that writes the journals is gone")]
pub struct Gone;

impl Scribe {
    /// Starts the thread. `tell` is called in it, once for each command, and should only hand the answer on.
    pub fn start(runs: Runs, tell: impl FnMut(Answer) + Send + 'static) -> std::io::Result<Scribe> {
        let (commands, inbox) = channel();
        let (last_words, unsaved) = channel();
        let thread = std::thread::Builder::new().name("scribe".to_owned()).spawn(move || {
            let left = write_all(&runs, &inbox, tell);
            // Nobody may be waiting any more.
            let _ = last_words.send(left);
        })?;
        Ok(Scribe { commands, thread, unsaved })
    }

    /// Sends a command; returns at once.
    pub fn send(&self, command: Command) -> Result<(), Gone> {
        self.commands.send(command).map_err(|_| Gone)
    }

    /// Waits until everything that was sent is written, but no longer than `patience`, then ends. Returns the lines that are not
    /// on the disk, or none if the thread was not ready in time.
    pub fn finish(self, patience: Duration) -> Option<Vec<String>> {
        drop(self.commands);
        let unsaved = self.unsaved.recv_timeout(patience).ok()?;
        // It has nothing left to do but to end; how it ends does not matter any more.
        let _ = self.thread.join();
        Some(unsaved)
    }
}

fn write_all(runs: &Runs, inbox: &Receiver<Command>, mut tell: impl FnMut(Answer)) -> Vec<String> {
    let mut led = HashMap::new();
    for command in inbox {
        match command {
            Command::Create { opened, case } => tell(match runs.create(&opened, &case) {
                Ok(created) => {
                    led.insert(created.id.clone(), created.writer);
                    Answer::Created { run: created.id, saved: created.saved }
                }
                Err(error) => Answer::NotCreated(error),
            }),
            Command::Resume(place) => tell(match runs.resume(&place) {
                Ok(resumed) => {
                    led.insert(place.id, resumed.writer);
                    Answer::Resumed { stored: Box::new(resumed.stored), saved: resumed.saved }
                }
                Err(error) => Answer::NotResumed(error),
            }),
            Command::Append { run, records } => tell(match led.get_mut(&run) {
                Some(writer) => Answer::Saved { saved: writer.append(&records), run },
                None => Answer::NotLed(run),
            }),
            Command::TryAgain => {
                for (run, writer) in &mut led {
                    if writer.unsaved().next().is_some() {
                        tell(Answer::Saved { run: run.clone(), saved: writer.save() });
                    }
                }
            }
            Command::Release(run) => tell(match led.remove(&run) {
                Some(mut writer) => Answer::Released { run, marked: writer.mark_closed() },
                None => Answer::NotLed(run),
            }),
            Command::Flush(number) => tell(Answer::Flushed(number)),
        }
    }
    led.values().flat_map(|writer| writer.unsaved().map(str::to_owned)).collect()
}
