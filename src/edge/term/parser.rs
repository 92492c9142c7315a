//! Bytes from the keyboard become keys. A state machine that takes one byte at a time, so it does not matter how a read cuts the
//! stream. What is not understood is dropped whole: no part of an unknown sequence is ever taken for typed text.
//!
//! It knows no clock: the reader asks [`Parser::waits_for`] and calls [`Parser::time_out`] when nothing more came.

use crate::app::key::{Input, Key};
use crate::base::text;

mod sequence;

/// Longer parameters than any key has: line noise.
const LONGEST_SEQUENCE: usize = 32;
/// A paste is handed over in pieces of at most this many bytes.
const LONGEST_PASTE: usize = 64 * 1024;
const END_OF_PASTE: &[u8] = b"\x1b[201~";

/// For what an incomplete key waits; the reader knows how long that may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Nothing is begun: wait for ever.
    Nothing,
    /// A lone ESC: the key, or the beginning of another key. A person waits for this.
    Escape,
    /// The rest of a sequence or character that has certainly begun.
    Rest,
    /// The end of pasted text.
    Paste,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Ground,
    Escape,
    /// After `ESC [`: parameters so far.
    Csi(Vec<u8>),
    /// After `ESC O`: parameters so far.
    Ss3(Vec<u8>),
    /// After `ESC [ [`, the Linux console's F1 to F5.
    LinuxFunction,
    /// An unknown or overlong sequence: drop until its last byte.
    Overlong,
    /// A string that a terminal sends as an answer: drop until its end. True after an ESC, which may begin the end.
    Answer(bool),
    /// Bytes of an old mouse report that follow: drop as many.
    Drop(u8),
    /// The beginning of a character and how many bytes are still missing.
    Utf8(Vec<u8>, usize),
    Paste(Vec<u8>),
}

/// Turns bytes into [`Input::Key`] and [`Input::Paste`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parser {
    state: State,
    /// A terminal with 8-bit controls (VT220): 0x9B is CSI and 0x8F is SS3. Never together with UTF-8.
    eight_bit: bool,
}

impl Parser {
    /// `utf8`: whether the terminal sends UTF-8. If not, 8-bit controls are understood too.
    pub fn new(utf8: bool) -> Self {
        Self { state: State::Ground, eight_bit: !utf8 }
    }

    /// Takes what was read; gives each complete key or paste to `out`, in order.
    pub fn feed(&mut self, bytes: &[u8], out: &mut impl FnMut(Input)) {
        for &byte in bytes {
            self.take(byte, out);
        }
    }

    pub fn waits_for(&self) -> Waiting {
        match &self.state {
            State::Ground => Waiting::Nothing,
            State::Escape => Waiting::Escape,
            State::Paste(_) => Waiting::Paste,
            _ => Waiting::Rest,
        }
    }

    /// Nothing more came in time. What is incomplete is given up: a lone ESC is the key Esc, and so is `ESC [` or `ESC O` with
    /// nothing behind it; pasted text is handed over as far as it came; the rest is dropped.
    pub fn time_out(&mut self, out: &mut impl FnMut(Input)) {
        match std::mem::replace(&mut self.state, State::Ground) {
            State::Escape => out(Input::Key(Key::Esc)),
            State::Csi(parameters) | State::Ss3(parameters) if parameters.is_empty() => out(Input::Key(Key::Esc)),
            State::Paste(text) => hand_over(&text, out),
            _ => {}
        }
    }

    fn take(&mut self, byte: u8, out: &mut impl FnMut(Input)) {
        // The state is taken out and put back, so that no arm can leave the old one behind by accident.
        let state = std::mem::replace(&mut self.state, State::Ground);
        self.state = match state {
            State::Ground => self.ground(byte, out),
            State::Escape => self.after_escape(byte, out),
            State::Csi(parameters) => self.in_csi(parameters, byte, out),
            State::Ss3(parameters) => self.in_ss3(parameters, byte, out),
            State::LinuxFunction => self.in_linux_function(byte, out),
            State::Overlong => match byte {
                0x20..=0x3f => State::Overlong,
                0x40..=0x7e => State::Ground,
                _ => self.ground(byte, out),
            },
            State::Answer(escape) => match (escape, byte) {
                (_, 0x07 | 0x18 | 0x1a) | (true, b'\\') => State::Ground,
                (_, 0x1b) => State::Answer(true),
                (true, _) => self.after_escape(byte, out),
                (false, _) => State::Answer(false),
            },
            State::Drop(0 | 1) => State::Ground,
            State::Drop(more) => State::Drop(more - 1),
            State::Utf8(begun, missing) => self.in_utf8(begun, missing, byte, out),
            State::Paste(text) => in_paste(text, byte, out),
        };
    }

    fn ground(&self, byte: u8, out: &mut impl FnMut(Input)) -> State {
        let key = match byte {
            0x1b => return State::Escape,
            b'\r' | b'\n' => Key::Enter,
            b'\t' => Key::Tab,
            0x08 | 0x7f => Key::Backspace,
            0x01..=0x1a => Key::Ctrl(char::from(byte - 1 + b'a')),
            0x20..=0x7e => Key::Char(char::from(byte)),
            0x9b if self.eight_bit => return State::Csi(Vec::new()),
            0x8f if self.eight_bit => return State::Ss3(Vec::new()),
            0xc2..=0xdf => return State::Utf8(vec![byte], 1),
            0xe0..=0xef => return State::Utf8(vec![byte], 2),
            0xf0..=0xf4 => return State::Utf8(vec![byte], 3),
            // NUL is a break on the line; the rest are no keys or no UTF-8.
            _ => return State::Ground,
        };
        out(Input::Key(key));
        State::Ground
    }

    fn after_escape(&self, byte: u8, out: &mut impl FnMut(Input)) -> State {
        match byte {
            b'[' => State::Csi(Vec::new()),
            b'O' => State::Ss3(Vec::new()),
            b']' | b'P' | b'X' | b'^' | b'_' => State::Answer(false),
            // Esc and another key typed ahead on a slow link arrive together: both count.
            _ => {
                out(Input::Key(Key::Esc));
                self.ground(byte, out)
            }
        }
    }

    fn in_csi(&self, mut parameters: Vec<u8>, byte: u8, out: &mut impl FnMut(Input)) -> State {
        match byte {
            b'[' if parameters.is_empty() => State::LinuxFunction,
            b'M' if parameters.is_empty() => State::Drop(3),
            0x20..=0x3f if parameters.len() >= LONGEST_SEQUENCE => State::Overlong,
            0x20..=0x3f => {
                parameters.push(byte);
                State::Csi(parameters)
            }
            b'~' if parameters == b"200" => State::Paste(Vec::new()),
            0x40..=0x7e => emit(sequence::csi(&parameters, byte), out),
            // Something else begins: the broken sequence is dropped, what follows counts.
            _ => self.ground(byte, out),
        }
    }

    fn in_ss3(&self, mut parameters: Vec<u8>, byte: u8, out: &mut impl FnMut(Input)) -> State {
        match byte {
            b'0'..=b'9' | b';' if parameters.len() >= LONGEST_SEQUENCE => State::Overlong,
            b'0'..=b'9' | b';' => {
                parameters.push(byte);
                State::Ss3(parameters)
            }
            0x20..=0x7e => emit(sequence::ss3(byte), out),
            _ => self.ground(byte, out),
        }
    }

    fn in_linux_function(&self, byte: u8, out: &mut impl FnMut(Input)) -> State {
        match byte {
            b'A'..=b'D' => emit(Some(Key::F(byte - b'A' + 1)), out),
            0x20..=0x7e => State::Ground,
            _ => self.ground(byte, out),
        }
    }

    fn in_utf8(&self, mut begun: Vec<u8>, missing: usize, byte: u8, out: &mut impl FnMut(Input)) -> State {
        if !(0x80..=0xbf).contains(&byte) {
            return self.ground(byte, out);
        }
        begun.push(byte);
        if missing > 1 {
            return State::Utf8(begun, missing - 1);
        }
        if let Ok(letter) = std::str::from_utf8(&begun) {
            let visible = text::unsafe_characters(letter).next().is_none();
            emit(letter.chars().next().filter(|_| visible).map(Key::Char), out);
        }
        State::Ground
    }
}

fn emit(key: Option<Key>, out: &mut impl FnMut(Input)) -> State {
    if let Some(key) = key {
        out(Input::Key(key));
    }
    State::Ground
}

fn in_paste(mut text: Vec<u8>, byte: u8, out: &mut impl FnMut(Input)) -> State {
    text.push(byte);
    if text.ends_with(END_OF_PASTE) {
        text.truncate(text.len() - END_OF_PASTE.len());
        hand_over(&text, out);
        return State::Ground;
    }
    // Cut after a letter, never inside the mark that ends the paste, a character or a line end.
    if text.len() >= LONGEST_PASTE && byte.is_ascii() && byte != b'\r' && !END_OF_PASTE.contains(&byte) {
        hand_over(&text, out);
        text.clear();
    }
    State::Paste(text)
}

/// Pasted bytes as text: line ends as line feeds, what is no UTF-8 replaced.
fn hand_over(bytes: &[u8], out: &mut impl FnMut(Input)) {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    if !text.is_empty() {
        out(Input::Paste(text));
    }
}

#[cfg(test)]
mod tests;
