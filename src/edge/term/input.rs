//! The thread that reads keys. It blocks until something comes; only while a key is incomplete it waits for a limited time.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Signal, kill_current_process_group};
use rustix::stdio;

use super::parser::{Parser, Waiting};
use crate::app::key::{Input, Key};

/// The rest of a sequence that has certainly begun may be late; nobody waits for it.
const REST: Duration = Duration::from_millis(500);
/// Pasted text over a slow line: it must never be cut in two, the second part would be taken for keys.
const PASTE: Duration = Duration::from_secs(5);
/// How long leaving waits for the thread.
const PATIENCE: Duration = Duration::from_millis(100);

/// Where everything that comes from outside goes. Shared by the threads that read keys and signals.
#[derive(Clone)]
pub struct Sink(Arc<Mutex<dyn FnMut(Input) + Send>>);

impl Sink {
    pub fn new(callback: impl FnMut(Input) + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(callback)))
    }

    pub fn give(&self, input: Input) {
        (self.0.lock().unwrap_or_else(PoisonError::into_inner))(input);
    }

    /// For the panic hook: gives up if another thread, or this one, is just giving something.
    pub fn give_if_free(&self, input: Input) {
        if let Ok(mut callback) = self.0.try_lock() {
            callback(input);
        }
    }
}

/// The reading thread; dropping it ends it.
pub struct KeyReader {
    wake: PipeWriter,
    ended: Receiver<()>,
}

impl KeyReader {
    pub fn start(sink: Sink, utf8: bool, escape_wait: Duration) -> io::Result<Self> {
        let (woken, wake) = io::pipe()?;
        let (end, ended) = mpsc::channel();
        thread::Builder::new().name("keys".to_owned()).spawn(move || {
            read_keys(&sink, &woken, Parser::new(utf8), escape_wait);
            // Nobody listens if the session did not wait.
            let _ = end.send(());
        })?;
        Ok(Self { wake, ended })
    }
}

impl Drop for KeyReader {
    fn drop(&mut self) {
        let _ = self.wake.write_all(b"x");
        // It may sit in a read that another process has emptied; it ends with the process then.
        let _ = self.ended.recv_timeout(PATIENCE);
    }
}

fn read_keys(sink: &Sink, woken: &PipeReader, mut parser: Parser, escape_wait: Duration) {
    let stdin = stdio::stdin();
    let mut buffer = [0; 4096];
    let mut give = |input| match input {
        // Raw mode has taken this from the kernel.
        Input::Key(Key::Ctrl('z')) => drop(kill_current_process_group(Signal::TSTP)),
        input => sink.give(input),
    };
    loop {
        let limit = match parser.waits_for() {
            Waiting::Nothing => None,
            Waiting::Escape => Some(escape_wait),
            Waiting::Rest => Some(REST.max(escape_wait)),
            Waiting::Paste => Some(PASTE),
        };
        let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let mut ready = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(woken, PollFlags::IN)];
        match poll(&mut ready, limit.as_ref()) {
            Ok(0) => {
                parser.time_out(&mut give);
                continue;
            }
            Ok(_) => {}
            Err(Errno::INTR | Errno::AGAIN) => continue,
            Err(_) => break,
        }
        let [keys, end] = ready;
        if !end.revents().is_empty() {
            return;
        }
        if keys.revents().is_empty() {
            continue;
        }
        match rustix::io::read(stdin, &mut buffer) {
            // A terminal that hangs up reads as empty; so does one whose other side is gone (EIO).
            Ok(0) => break,
            Ok(read) => parser.feed(buffer.get(..read).unwrap_or_default(), &mut give),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(_) => break,
        }
    }
    parser.time_out(&mut give);
    sink.give(Input::Terminate);
}
