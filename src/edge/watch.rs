//! Waiting until something in a folder changes: told by the system where it can, by looking again and again where it cannot. It reads
//! no file and knows no library; whoever asks looks for himself what is different.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use signal_hook::consts::signal::SIGINT;
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use crate::base::text::SafeText;

/// An editor that saves writes, renames and sets rights; after this long without a change it is done.
const QUIET: Duration = Duration::from_millis(120);
/// Somebody who never stops writing is looked at all the same after so many such pauses.
const MOST_PAUSES: usize = 16;
/// How often a folder that is not there is looked for.
const ABSENT: Duration = Duration::from_millis(300);
/// How often a folder is looked through where the system tells nothing.
pub const LOOKING: Duration = Duration::from_secs(2);

/// What ended the waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    Changed,
    /// Ctrl-C.
    Interrupted,
}

/// How changes of the folder come to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// The system tells them.
    Told,
    /// The folder is looked through every [`LOOKING`], because the system cannot tell them: why.
    Looking(SafeText),
    /// The folder is not there; its coming is looked for.
    Absent,
    /// Neither works: why. Nothing will ever be known.
    Blind(SafeText),
}

/// Where changes and Ctrl-C come in; one for the whole time.
pub struct Waiting {
    send: Sender<Woken>,
    receive: Receiver<Woken>,
}

impl Waiting {
    /// From now on Ctrl-C is told here. A second one, while the first was not taken yet, ends the program as it always does.
    pub fn new() -> std::io::Result<Self> {
        let (send, receive) = channel();
        let mut signals = Signals::new([SIGINT])?;
        let told = send.clone();
        thread::Builder::new().name("interrupt".to_owned()).spawn(move || {
            for (before, signal) in signals.forever().enumerate() {
                if before > 0 || told.send(Woken::Interrupted).is_err() {
                    // It does not return unless the signal is unknown, and it is not.
                    let _ = emulate_default_handler(signal);
                }
            }
        })?;
        Ok(Self { send, receive })
    }

    /// Watches a folder from now on, until what is given back is dropped. Made anew before each look at the folder, it misses nothing:
    /// what changed before is seen by the look, what changes afterwards is told, also in folders that came in between.
    pub fn watch(&self, folder: &Path) -> Watch<'_> {
        let changed = || {
            let send = self.send.clone();
            move |event: notify::Result<Event>| {
                if event.as_ref().map_or(true, matters) {
                    // Nobody waits any more only when everything ends.
                    let _ = send.send(Woken::Changed);
                }
            }
        };
        let (how, watcher) = if !folder.is_dir() {
            (How::Absent, None)
        } else {
            match told(folder, changed()) {
                Ok(watcher) => (How::Told, Some(watcher)),
                Err(why) => match looking(folder, changed()) {
                    Ok(watcher) => (How::Looking(why), Some(watcher)),
                    Err(why) => (How::Blind(why), None),
                },
            }
        };
        Watch { waiting: self, folder: folder.to_owned(), how, _watcher: watcher }
    }
}

fn told(folder: &Path, changed: impl notify::EventHandler) -> Result<Box<dyn Watcher>, SafeText> {
    started(RecommendedWatcher::new(changed, Config::default()), folder)
}

fn looking(folder: &Path, changed: impl notify::EventHandler) -> Result<Box<dyn Watcher>, SafeText> {
    started(PollWatcher::new(changed, Config::default().with_poll_interval(LOOKING)), folder)
}

fn started<W: Watcher + 'static>(watcher: notify::Result<W>, folder: &Path) -> Result<Box<dyn Watcher>, SafeText> {
    let start = watcher.and_then(|mut watcher| watcher.watch(folder, RecursiveMode::Recursive).map(|()| watcher));
    match start {
        Ok(watcher) => Ok(Box::new(watcher)),
        Err(error) => Err(SafeText::from(error.to_string()).one_line()),
    }
}

/// Whether an event can be about a file of a library or a folder of one. That a file was opened or read is no change: the look itself
/// does that. Where the system lost events, anything may have changed.
fn matters(event: &Event) -> bool {
    let read = match event.kind {
        EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
        _ => false,
    };
    let ours = |path: &PathBuf| {
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        !hidden && path.extension().is_none_or(|extension| extension == "ron")
    };
    event.need_rescan() || !read && (event.paths.is_empty() || event.paths.iter().any(ours))
}

/// A folder that is watched.
pub struct Watch<'a> {
    waiting: &'a Waiting,
    folder: PathBuf,
    how: How,
    /// Dropped, it stops.
    _watcher: Option<Box<dyn Watcher>>,
}

impl Watch<'_> {
    pub fn how(&self) -> &How {
        &self.how
    }

    /// Blocks until something changed and nothing more does for a moment, or until Ctrl-C.
    pub fn wait(&self) -> Woken {
        if self.first() == Woken::Interrupted {
            return Woken::Interrupted;
        }
        for _ in 0..MOST_PAUSES {
            match self.waiting.receive.recv_timeout(QUIET) {
                Ok(Woken::Interrupted) => return Woken::Interrupted,
                Ok(Woken::Changed) => {
                    // What came meanwhile belongs to the same burst; the pause after it counts anew.
                    while let Ok(woken) = self.waiting.receive.try_recv() {
                        if woken == Woken::Interrupted {
                            return Woken::Interrupted;
                        }
                    }
                    thread::sleep(QUIET / 4);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        Woken::Changed
    }

    fn first(&self) -> Woken {
        let absent = self.how == How::Absent;
        loop {
            let woken = match absent {
                true => self.waiting.receive.recv_timeout(ABSENT).ok(),
                false => Some(self.waiting.receive.recv().unwrap_or(Woken::Interrupted)),
            };
            match woken {
                Some(Woken::Interrupted) => return Woken::Interrupted,
                _ if absent && !self.folder.is_dir() => {}
                _ => return Woken::Changed,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, Flag, ModifyKind, RemoveKind};

    use super::*;

    fn event(kind: EventKind, path: &str) -> Event {
        Event::new(kind).add_path(PathBuf::from(path))
    }

    #[test]
    fn only_what_can_be_of_a_library_counts() {
        let create = EventKind::Create(CreateKind::File);
        assert!(matters(&event(create, "/lib/clients/acme/client.ron")));
        assert!(matters(&event(EventKind::Remove(RemoveKind::Folder), "/lib/clients")));
        assert!(matters(&event(EventKind::Access(AccessKind::Close(AccessMode::Write)), "/lib/library.ron")));
        assert!(!matters(&event(EventKind::Access(AccessKind::Open(AccessMode::Any)), "/lib/library.ron")));
        assert!(!matters(&event(EventKind::Modify(ModifyKind::Any), "/lib/.library.ron.swp")));
        assert!(!matters(&event(create, "/lib/library.ron~")));
        assert!(matters(&Event::new(EventKind::Other).set_flag(Flag::Rescan)));
    }
}
