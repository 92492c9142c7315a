//! Keys and what else comes from outside, as the console understands them; the terminal's own encodings stay below.

/// One key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter, digit or sign, as typed.
    Char(char),
    /// Control and a lower-case letter.
    Ctrl(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// F1 to F4: all the function keys that a VT has.
    F(u8),
}

/// What the terminal and the system send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// Text pasted in one piece.
    Paste(String),
    /// Columns and rows, at least 1×1.
    Resize {
        columns: u16,
        rows: u16,
    },
    /// SIGTERM, SIGHUP, or the terminal is gone.
    Terminate,
    /// SIGTSTP was handled and SIGCONT came: draw everything anew.
    Redraw,
}
