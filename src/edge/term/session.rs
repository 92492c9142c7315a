//! The session: the terminal is taken over, and given back however the program ends. It draws nothing.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustix::stdio;
use rustix::termios::isatty;

use super::console::ConsoleTerminal;
use super::input::{KeyReader, Sink};
use super::profile::{Abilities, Wishes};
use super::signals::SignalListener;
use super::size::Dimensions;
use super::speed;
use super::tty::{Holder, Screen, Tty};
use crate::app::key::Input;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::edge::environment::Environment;
use crate::style::glyphs::Glyphs;
use crate::style::tier::Tier;

/// How long a lone ESC waits for the rest of a key.
const ESCAPE_WAIT: Duration = Duration::from_millis(50);
const ESCAPE_WAIT_ON_SLOW_LINES: Duration = Duration::from_millis(150);

/// Why there can be no console. [`NoTerminal::message`] tells the user, plain mode included.
#[derive(Debug, thiserror::Error)]
pub enum NoTerminal {
    #[error("standard input is not a terminal")]
    Input,
    #[error("standard output is not a terminal")]
    Output,
    /// With the value of `TERM`.
    #[error("the terminal cannot place its cursor (TERM={0:?})")]
    Dumb(Option<String>),
    #[error("the terminal could not be set up: {0}")]
    Unusable(#[from] io::Error),
}

impl NoTerminal {
    /// One sentence or two for the user: what is wrong and what to do.
    pub fn message(&self) -> SafeText {
        match self {
            NoTerminal::Input => say("term-no-input"),
            NoTerminal::Output => say("term-no-output"),
            NoTerminal::Dumb(None) => say("term-no-name"),
            NoTerminal::Dumb(Some(term)) => say_with("term-dumb", [("term", term.as_str().into())]),
            NoTerminal::Unusable(error) => say_with("term-unusable", [("reason", error.to_string().into())]),
        }
    }
}

type PanicHook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

/// The terminal is ours while this lives.
pub struct Session {
    tty: Arc<Tty>,
    abilities: Abilities,
    size: Dimensions,
    is_slow: bool,
    previous_hook: Option<PanicHook>,
    // Ended before the terminal is given back, so that nobody takes it again.
    threads: Option<(KeyReader, SignalListener)>,
}

impl Session {
    /// Takes the terminal over and sends everything that comes from outside to `sink`, from other threads: keys, pasted text, new
    /// sizes, the wish that the program ends. `sink` must not block for long; a channel's sender is right.
    pub fn enter(environment: &Environment, wishes: &Wishes, sink: impl FnMut(Input) + Send + 'static) -> Result<Self, NoTerminal> {
        if !isatty(stdio::stdin()) {
            return Err(NoTerminal::Input);
        }
        if !isatty(stdio::stdout()) {
            return Err(NoTerminal::Output);
        }
        let abilities = Abilities::choose(environment, wishes);
        if !abilities.can_show_console() {
            return Err(NoTerminal::Dumb(environment.term.clone().filter(|term| !term.is_empty())));
        }
        let is_slow = speed::is_slow(stdio::stdout());
        let size = Dimensions::choose(Dimensions::reported(stdio::stdout()), environment, wishes);
        let escape_wait = wishes.escape_wait.unwrap_or(if is_slow { ESCAPE_WAIT_ON_SLOW_LINES } else { ESCAPE_WAIT });

        let tty = Arc::new(Tty::open(abilities)?);
        let sink = Sink::new(sink);
        let signals = SignalListener::start(tty.clone(), sink.clone(), wishes.size.is_none())?;
        let previous_hook = Some(panic::take_hook());
        panic::set_hook(restoring_hook(tty.clone(), sink.clone()));
        // From here on dropping restores, whatever fails.
        let mut session = Self { tty: tty.clone(), abilities, size, is_slow, previous_hook, threads: None };
        tty.take()?;
        session.threads = Some((KeyReader::start(sink, abilities.utf8, escape_wait)?, signals));
        Ok(session)
    }

    /// What to draw on. Make one; a second one would not know what the first has drawn.
    pub fn terminal(&self) -> io::Result<ConsoleTerminal<Screen>> {
        ConsoleTerminal::new(Screen(self.tty.clone()), self.abilities, self.size)
    }

    pub fn abilities(&self) -> &Abilities {
        &self.abilities
    }

    pub fn tier(&self) -> Tier {
        self.abilities.tier()
    }

    pub fn glyphs(&self) -> &'static Glyphs {
        self.abilities.glyphs()
    }

    /// The size at the beginning; later ones come as [`Input::Resize`].
    pub fn size(&self) -> Dimensions {
        self.size
    }

    /// A serial line of 19,200 bits per second or less: draw frugally.
    pub fn is_slow(&self) -> bool {
        self.is_slow
    }

    /// Gives the terminal back. The same as dropping, as a word of its own.
    pub fn leave(self) {}
}

impl Drop for Session {
    fn drop(&mut self) {
        self.threads = None;
        self.tty.give_back(Holder::Nobody);
        // While panicking the hook cannot be changed, and it still has to print.
        if !thread::panicking()
            && let Some(previous) = self.previous_hook.take()
        {
            panic::set_hook(previous);
        }
    }
}

/// Gives the terminal back first and prints then, made safe: what, where, and what to do.
fn restoring_hook(tty: Arc<Tty>, sink: Sink) -> PanicHook {
    // Said now: in a panic nothing more than necessary is tried.
    let advice = say("term-panic");
    let drawing = thread::current().id();
    Box::new(move |info| {
        tty.give_back(Holder::Nobody);
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        let text = text.unwrap_or("no message");
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let message = SafeText::new(&format!("{text} ({place})")).one_line();
        let mut stderr = io::stderr();
        let _ = writeln!(stderr, "{advice}\n  {message}");
        let backtrace = std::backtrace::Backtrace::capture();
        if backtrace.status() == std::backtrace::BacktraceStatus::Captured {
            let _ = writeln!(stderr, "{}", SafeText::new(&backtrace.to_string()));
        }
        if thread::current().id() != drawing {
            // The drawing thread unwinds by itself; if another one fails, it has to be told.
            sink.give_if_free(Input::Terminate);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_names_the_way_out() {
        for reason in [
            NoTerminal::Input,
            NoTerminal::Output,
            NoTerminal::Dumb(None),
            NoTerminal::Dumb(Some("du\u{1b}mb".to_owned())),
            NoTerminal::Unusable(io::Error::from_raw_os_error(5)),
        ] {
            let message = reason.message();
            assert!(message.as_str().contains("--plain"), "{message}");
            assert!(!message.as_str().contains('\u{1b}'));
        }
    }
}
