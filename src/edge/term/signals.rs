//! The thread that handles signals: the end of the session, stop and continue, and a new size. Handlers themselves only wake it.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use nix::unistd::{getpgid, getppid, getsid};
use rustix::stdio;
use signal_hook::consts::signal::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::emulate_default_handler;

use super::input::Sink;
use super::size::Dimensions;
use super::tty::{Holder, Tty};
use crate::app::key::Input;

/// Signals that end the program.
const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];
/// How long the console has to end by itself after the first of them.
const GRACE: Duration = Duration::from_secs(5);

/// The listening thread; dropping it ends it, and the signals do again what they do by default.
pub struct SignalListener {
    handle: Handle,
    outside: Arc<AtomicBool>,
}

impl SignalListener {
    /// `follow_size`: whether a new size of the terminal counts.
    pub fn start(tty: Arc<Tty>, sink: Sink, follow_size: bool) -> io::Result<Self> {
        let outside = defaults_outside()?;
        let mut signals = Signals::new(ENDING.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]))?;
        let handle = signals.handle();
        outside.store(false, Ordering::SeqCst);
        thread::Builder::new().name("signals".to_owned()).spawn(move || {
            let mut ending = false;
            while !signals.is_closed() {
                let pending: Vec<i32> = signals.wait().collect();
                let has = |signal| pending.contains(&signal);
                if let Some(signal) = ENDING.into_iter().find(|signal| has(*signal)) {
                    end(signal, ending, &tty, &sink);
                    ending = true;
                }
                // If both came before this thread did, the process is meant to go on.
                if has(SIGTSTP) && !has(SIGCONT) {
                    stop(&tty);
                }
                if has(SIGCONT) && !tty.is_left() && tty.take().is_ok() {
                    give_size(&sink, follow_size);
                    sink.give(Input::Redraw);
                } else if has(SIGWINCH) {
                    give_size(&sink, follow_size);
                }
            }
        })?;
        Ok(Self { handle, outside })
    }
}

impl Drop for SignalListener {
    fn drop(&mut self) {
        self.outside.store(true, Ordering::SeqCst);
        self.handle.close();
    }
}

/// Once a handler is installed the default action is lost, so it is emulated while no session is on.
fn defaults_outside() -> io::Result<Arc<AtomicBool>> {
    static OUTSIDE: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    if let Some(outside) = OUTSIDE.get() {
        return Ok(outside.clone());
    }
    let outside = Arc::new(AtomicBool::new(false));
    for signal in ENDING.into_iter().chain([SIGTSTP]) {
        register_conditional_default(signal, outside.clone())?;
    }
    Ok(OUTSIDE.get_or_init(|| outside).clone())
}

/// The console is asked to end. If it has not in time, or is asked again, the terminal is given back and the signal does its work.
fn end(signal: i32, again: bool, tty: &Arc<Tty>, sink: &Sink) {
    let end_now = {
        let tty = tty.clone();
        move || {
            if !tty.is_left() {
                tty.give_back(Holder::Nobody);
                // It does not return unless the signal is unknown, and it is not.
                let _ = emulate_default_handler(signal);
            }
        }
    };
    if again {
        end_now();
        return;
    }
    // A thread of its own, so that even a sink that blocks cannot keep the process alive.
    let watch = thread::Builder::new().name("end".to_owned()).spawn(move || {
        thread::sleep(GRACE);
        end_now();
    });
    drop(watch);
    sink.give(Input::Terminate);
}

/// Gives the terminal to the shell and stops the process until it is continued.
fn stop(tty: &Tty) {
    if tty.is_left() || !somebody_can_continue_us() {
        return;
    }
    tty.give_back(Holder::Shell);
    let _ = emulate_default_handler(SIGTSTP);
}

/// Whether a shell in the same session watches this process group. On a bare console, where qrh itself is the login shell, nobody could
/// ever continue it; the kernel would not stop it there either (POSIX, orphaned process groups).
fn somebody_can_continue_us() -> bool {
    // Zero where the parent, or the leader of its session or group, lives outside this container: rustix takes that for a mistake and
    // panics, nix hands it on.
    let parent = getppid();
    let (Ok(session), Ok(group)) = (getsid(None), getpgid(None)) else {
        return false;
    };
    if parent.as_raw() == 0 || getsid(Some(parent)) != Ok(session) {
        return false;
    }
    // A parent in our own group is a script; then it depends on whether a shell made the group, or the group leads the session.
    getpgid(Some(parent)).is_ok_and(|of_parent| of_parent != group) || group != session
}

fn give_size(sink: &Sink, follow_size: bool) {
    if let Some(Dimensions { columns, rows }) = Dimensions::reported(stdio::stdout()).filter(|_| follow_size) {
        sink.give(Input::Resize { columns, rows });
    }
}
