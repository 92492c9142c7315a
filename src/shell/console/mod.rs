//! The console: takes messages in, updates the model, carries out effects, draws when something changed. It sleeps otherwise.

mod effects;
mod journal;
mod library;
mod plain;
mod status;
mod wake;

use std::io::Write;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::key::Input;
use crate::app::message::{Msg, What};
use crate::app::model::Model;
use crate::app::update;
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::event::Mode;
use crate::edge::chance;
use crate::edge::clock::Clock;
use crate::edge::store::library::Source;
use crate::edge::term::{ConsoleTerminal, Screen, Session};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};
use crate::view::{self, Skin, paint};

use effects::Effects;
pub use status::sheet;

/// How long a key waits for the disk before "saving…" is drawn: a healthy disk is faster, and a screen that flickers is not read.
const PATIENCE_BEFORE_SAVING: Duration = Duration::from_millis(25);
/// How long the first picture waits for a library that has no kept index.
const PATIENCE_AT_THE_START: Duration = Duration::from_millis(50);
/// How long the end waits for a disk that does not answer.
const PATIENCE_AT_THE_END: Duration = Duration::from_secs(10);

/// Where the console begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// Open runs and the search line.
    Home,
    /// The scope and triage of one runbook, by its id or its beginning; the target names the affected system where the runbook has several.
    Runbook { id: String, target: Option<SafeText> },
}

/// Runs the console until the operator leaves it.
pub fn run(context: &Context, start: Start) -> Outcome {
    let source = context.source()?;
    let opening = match start {
        Start::Home => None,
        Start::Runbook { id, target } => Some(library::locate(context, &id, target.as_ref())?),
    };
    let (sender, inbox) = channel();
    if context.options.plain {
        return plain::run(context, source, opening, sender, &inbox);
    }
    let to_console = sender.clone();
    let session = Session::enter(&context.environment, &context.options.wishes(), move |input| {
        // The console may be gone already; then nobody needs the key.
        let _ = to_console.send(What::Input(input));
    });
    let session = match session {
        Ok(session) => session,
        Err(why) => return Err(Failure::new(Exit::Failed, why.message())),
    };
    let mut terminal = session.terminal().map_err(|error| Failure::new(Exit::Failed, say("cli-terminal-failed")).because(&error))?;
    let skin = Skin { tier: session.tier(), glyphs: *session.glyphs(), frugal: session.is_slow() };
    let size = session.size();
    let mut model = model(context, &source, (size.columns, size.rows));
    let shown = library::Shown::at_once(context, &source);
    if let Some(index) = shown.index() {
        model.find.set_index(index, false);
    }
    let mut console = Console { model, effects: Effects::start(context, source, shown, sender)?, clock: context.clock, rings: false };
    if let Some(file) = opening {
        console.model.opening = true;
        console.effects.open(file);
    }
    let drawn = console.live(&inbox, &mut terminal, &skin);
    drop(terminal);
    session.leave();
    let interrupted = console.model.interrupted;
    let left = console.effects.finish(PATIENCE_AT_THE_END);
    drawn.map_err(|error| Failure::new(Exit::Failed, say("cli-terminal-failed")).because(&error))?;
    unsaved(left, interrupted)
}

fn model(context: &Context, source: &Source, size: (u16, u16)) -> Model {
    let person = context.person(&[]).known();
    let mode = if context.options.exercise { Mode::Exercise } else { Mode::Emergency };
    let model = Model::new(context.clock.now(), size, mode, person, chance::seed(), Zone::utc());
    Model { sample: *source == Source::Embedded, bell: context.options.bell, ..model }
}

/// What is not on any disk is put out, so that it can be kept by hand.
fn unsaved(left: Option<Vec<String>>, interrupted: bool) -> Outcome {
    match left {
        Some(lines) if lines.is_empty() => Ok(if interrupted { Exit::Interrupted } else { Exit::Done }),
        Some(lines) => {
            let failure = Failure::new(Exit::NotSaved, say_with("cli-not-on-disk", [("count", lines.len().into())]));
            Err(lines.iter().fold(failure, |failure, line| failure.hint(SafeText::new(line))))
        }
        None => Err(Failure::new(Exit::NotSaved, say("cli-disk-does-not-answer"))),
    }
}

struct Console {
    model: Model,
    effects: Effects,
    clock: Clock,
    /// A timer is over and the bell was asked for.
    rings: bool,
}

impl Console {
    /// Until the operator leaves: wait, take everything that has come, draw once.
    fn live(&mut self, inbox: &Receiver<What>, terminal: &mut ConsoleTerminal<Screen>, skin: &Skin) -> std::io::Result<()> {
        self.effects.look_around();
        self.wait_for_a_first_picture(inbox, terminal)?;
        self.draw(terminal, skin)?;
        while !self.model.quitting {
            let what = match wake::next(&self.model, skin.frugal) {
                None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(time) => inbox.recv_timeout(time),
            };
            match what {
                Ok(what) => self.take(what, terminal)?,
                Err(RecvTimeoutError::Timeout) => self.take(What::Tick, terminal)?,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            self.take_waiting(inbox, terminal)?;
            if !self.model.quitting {
                self.draw(terminal, skin)?;
            }
        }
        Ok(())
    }

    /// A small library is there in a few milliseconds: one whole picture instead of two halves. A large one has its kept index.
    fn wait_for_a_first_picture(&mut self, inbox: &Receiver<What>, terminal: &mut ConsoleTerminal<Screen>) -> std::io::Result<()> {
        while self.model.find.index.is_none() && !self.model.quitting {
            match inbox.recv_timeout(PATIENCE_AT_THE_START) {
                Ok(what) => self.take(what, terminal)?,
                Err(_) => break,
            }
        }
        Ok(())
    }

    /// Keys that were typed ahead, and the answer of a disk that is about to come.
    fn take_waiting(&mut self, inbox: &Receiver<What>, terminal: &mut ConsoleTerminal<Screen>) -> std::io::Result<()> {
        loop {
            let saving = self.model.desk.as_ref().is_some_and(|desk| desk.pending.is_some());
            let next = match saving {
                true => inbox.recv_timeout(PATIENCE_BEFORE_SAVING).ok(),
                false => inbox.try_recv().ok(),
            };
            match next {
                Some(what) if !self.model.quitting => self.take(what, terminal)?,
                _ => return Ok(()),
            }
        }
    }

    fn take(&mut self, what: What, terminal: &mut ConsoleTerminal<Screen>) -> std::io::Result<()> {
        match &what {
            What::Input(Input::Resize { columns, rows }) => terminal.resize(*columns, *rows)?,
            What::Input(Input::Redraw) => terminal.redraw()?,
            _ => {}
        }
        self.update(what);
        Ok(())
    }

    fn update(&mut self, what: What) {
        let msg = Msg { now: self.clock.now(), what };
        for effect in update(&mut self.model, msg) {
            self.rings |= effect == Effect::Ring;
            self.effects.carry_out(effect);
        }
    }

    fn draw(&mut self, terminal: &mut ConsoleTerminal<Screen>, skin: &Skin) -> std::io::Result<()> {
        let page = view::page(&self.model, skin);
        let mut last_page = 0;
        terminal.draw(|frame| {
            let painted = paint::paint(&page, self.model.page, skin, frame.buffer_mut());
            frame.set_cursor_position(painted.cursor);
            last_page = painted.last_page;
        })?;
        ring(&mut self.rings, &mut std::io::stdout())?;
        // How often a page can be turned is known only when it is drawn.
        self.model.page = self.model.page.min(last_page);
        self.model.pages_left = last_page - self.model.page;
        Ok(())
    }
}

/// The bell moves no cursor and changes no picture, so it may stand between any two.
fn ring(rings: &mut bool, output: &mut impl Write) -> std::io::Result<()> {
    match std::mem::take(rings) {
        true => output.write_all(b"\x07").and_then(|()| output.flush()),
        false => Ok(()),
    }
}

/// The sending end that every thread gets.
type Out = Sender<What>;
