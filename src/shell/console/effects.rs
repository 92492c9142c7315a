//! Effects carried out: the library's thread, the scribe's thread, and what they answer.

use std::sync::Arc;
use std::time::Duration;

use super::library::{self, Shown, Wish};
use super::status::StatusSheet;
use super::{Out, journal};
use crate::app::effect::{Effect, Purpose};
use crate::app::message::What;
use crate::base::words::say;
use crate::edge::clock::Clock;
use crate::edge::store::library::Source;
use crate::edge::store::runs::Runs;
use crate::edge::store::scribe::{Command, Scribe};
use crate::format::coverage::text;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure};

pub struct Effects {
    runs: Runs,
    scribe: Scribe,
    status: StatusSheet,
    library: std::sync::mpsc::Sender<Wish>,
    source: Source,
    clock: Clock,
    out: Out,
}

impl Effects {
    /// Starts the threads. The index is drawn from at once; everything else comes as messages.
    pub fn start(context: &Context, source: Source, shown: Shown, out: Out) -> Result<Self, Failure> {
        let failed = |error: &std::io::Error| Failure::new(Exit::Failed, say("cli-thread-failed")).because(error);
        let runs = context.runs();
        let (status, changed) = StatusSheet::start(runs.clone(), context.clock).map_err(|error| failed(&error))?;
        let scribe = Scribe::start(runs.clone(), journal::bridge(runs.clone(), out.clone(), changed)).map_err(|error| failed(&error))?;
        let library = library::start(context, source.clone(), shown, out.clone()).map_err(|error| failed(&error))?;
        Ok(Self { runs, scribe, status, library, source, clock: context.clock, out })
    }

    /// What is looked up once the first screen stands.
    pub fn look_around(&self) {
        self.carry_out(Effect::ListOpenRuns);
        self.wish(Wish::CheckIndex);
    }

    pub fn open(&self, file: Arc<str>) {
        self.wish(Wish::Open { file, purpose: Purpose::Desk });
    }

    pub fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::OpenRunbook { file, purpose } => self.wish(Wish::Open { file, purpose }),
            Effect::CreateRun { case, records } => {
                let Some((first, rest)) = records.split_first() else { return };
                let run = match &first.event {
                    crate::domain::event::Event::RunOpened { run, .. } => run.clone(),
                    _ => return,
                };
                self.write(Command::Create { opened: Box::new(first.clone()), case });
                self.write(Command::Append { run, records: rest.to_vec() });
            }
            Effect::Append { run, records } => self.write(Command::Append { run, records }),
            Effect::LoadRun { run } => match self.runs.find(run.as_str()) {
                Ok(place) => self.write(Command::Resume(place)),
                Err(why) => self.tell(What::NotLoaded { run, why: crate::base::text::SafeText::new(&why.to_string()) }),
            },
            Effect::LeaveRun { run } => self.write(Command::Release(run)),
            Effect::ListOpenRuns => {
                let (runs, out) = (self.runs.clone(), self.out.clone());
                let list = move || {
                    // The console may be gone when the list is ready.
                    let _ = out.send(What::OpenRuns { runs: journal::open_runs(&runs) });
                };
                if std::thread::Builder::new().name("open-runs".to_owned()).spawn(list).is_err() {
                    self.tell(What::OpenRuns { runs: journal::open_runs(&self.runs) });
                }
            }
            Effect::Cover { width } => {
                // Beside the library's own thread: whoever needs a runbook meanwhile does not wait for it.
                let (source, clock, out) = (self.source.clone(), self.clock, self.out.clone());
                let cover = move || {
                    let covered = crate::shell::coverage::covered(&source, clock.now().wall);
                    let rows = covered.map(|covered| text(&covered.document(&covered.columns), width));
                    // The console may be gone when it is ready.
                    let _ = out.send(What::Covered(rows));
                };
                if let Err(error) = std::thread::Builder::new().name("coverage".to_owned()).spawn(cover) {
                    self.tell(What::Covered(Err(crate::base::text::SafeText::new(&error.to_string()))));
                }
            }
            // The loop has the terminal; there is nothing to do here.
            Effect::Ring | Effect::Quit => {}
        }
    }

    /// Waits for the disk; what is not on it comes back, none if the disk did not answer in time.
    pub fn finish(self, patience: Duration) -> Option<Vec<String>> {
        let left = self.scribe.finish(patience);
        // The scribe is gone, and with it everybody who tells of changes.
        self.status.finish(patience);
        left
    }

    fn wish(&self, wish: Wish) {
        if self.library.send(wish).is_err() {
            self.tell(What::Broken { file: crate::base::text::SafeText::default(), why: vec![say("cli-library-thread-gone")] });
        }
    }

    fn write(&self, command: Command) {
        if self.scribe.send(command).is_err() {
            self.tell(What::JournalGone);
        }
    }

    fn tell(&self, what: What) {
        // A console that is gone needs no answer.
        let _ = self.out.send(what);
    }
}
