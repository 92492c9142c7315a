//! The terminal device: its settings, who holds it, and writing to it. Giving it back works at any moment, from any thread, any number of
//! times, and never waits long, also when the line is stuck.

use std::io::{self, Write};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio;
use rustix::termios::{InputModes, LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

use super::profile::Abilities;
use super::sequences::{entering, leaving};

/// How long giving back waits for a frame that is being written, and for a line that takes nothing.
const PATIENCE: Duration = Duration::from_millis(200);
const NAP: Duration = Duration::from_millis(5);

/// Who holds the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Holder {
    /// The console draws.
    Console = 0,
    /// The shell, while the process is stopped.
    Shell = 1,
    /// The session is over.
    Nobody = 2,
}

/// The terminal behind standard input and output.
#[derive(Debug)]
pub struct Tty {
    abilities: Abilities,
    before: Termios,
    ours: Termios,
    holder: AtomicU8,
    writing: Mutex<()>,
}

impl Tty {
    /// Remembers the settings as they are. Changes nothing yet.
    pub fn open(abilities: Abilities) -> io::Result<Self> {
        let before = tcgetattr(stdio::stdin())?;
        let ours = keys_as_they_come(&before);
        Ok(Self { abilities, before, ours, holder: AtomicU8::new(Holder::Nobody as u8), writing: Mutex::new(()) })
    }

    /// Takes the terminal: settings, own screen, cleared. Also after a stop, when a shell may have changed anything.
    pub fn take(&self) -> io::Result<()> {
        // Now, not after flushing: keys typed ahead count.
        tcsetattr(stdio::stdin(), OptionalActions::Now, &self.ours)?;
        let _guard = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.holder.store(Holder::Console as u8, Ordering::SeqCst);
        send(entering(&self.abilities).as_bytes())
    }

    /// Gives the terminal back to what it was, to `next`. Does nothing if the console does not hold it.
    pub fn give_back(&self, next: Holder) {
        let guard = self.lock_patiently();
        if self.holder.swap(next as u8, Ordering::SeqCst) != Holder::Console as u8 {
            return;
        }
        if is_ready_to_write() {
            // A frame that could not be finished may have stopped inside a sequence; CAN ends it.
            let mut bytes = if guard.is_none() { "\x18".to_owned() } else { String::new() };
            bytes.push_str(&leaving(&self.abilities));
            // Without a terminal there is nothing to restore.
            let _ = send(bytes.as_bytes());
        }
        let _ = tcsetattr(stdio::stdin(), OptionalActions::Now, &self.before);
    }

    pub fn is_left(&self) -> bool {
        self.holder.load(Ordering::SeqCst) == Holder::Nobody as u8
    }

    fn lock_patiently(&self) -> Option<MutexGuard<'_, ()>> {
        let naps = PATIENCE.as_millis() / NAP.as_millis();
        for _ in 0..naps {
            match self.writing.try_lock() {
                Ok(guard) => return Some(guard),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) => thread::sleep(NAP),
            }
        }
        None
    }

    /// Sends a frame while the console holds the terminal; otherwise it is dropped, for a redraw will follow.
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let _guard = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if self.holder.load(Ordering::SeqCst) != Holder::Console as u8 {
            return Ok(());
        }
        send(bytes)
    }
}

/// Every key as it comes, nothing echoed, no signals from keys, output untouched. What belongs to the line stays as it is: speed, parity, bits,
/// and flow control, without which a VT loses letters.
fn keys_as_they_come(before: &Termios) -> Termios {
    let mut ours = before.clone();
    ours.input_modes -= InputModes::BRKINT | InputModes::PARMRK | InputModes::INLCR | InputModes::IGNCR | InputModes::ICRNL;
    ours.output_modes -= OutputModes::OPOST;
    ours.local_modes -= LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
    ours.special_codes[SpecialCodeIndex::VMIN] = 1;
    ours.special_codes[SpecialCodeIndex::VTIME] = 0;
    ours
}

fn is_ready_to_write() -> bool {
    let patience = Timespec { tv_sec: 0, tv_nsec: i64::from(PATIENCE.subsec_nanos()) as _ };
    let stdout = stdio::stdout();
    let mut ready = [PollFd::new(&stdout, PollFlags::OUT)];
    poll(&mut ready, Some(&patience)).is_ok_and(|count| count > 0)
}

/// Writes everything to standard output, past all buffers, also where another program has made it non-blocking.
fn send(mut bytes: &[u8]) -> io::Result<()> {
    let stdout = stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(stdout, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(sent) => bytes = bytes.get(sent..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => match poll(&mut [PollFd::new(&stdout, PollFlags::OUT)], None) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            },
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The writer that a console terminal draws into.
#[derive(Debug, Clone)]
pub struct Screen(pub(super) Arc<Tty>);

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
