//! The options that every command takes.

use std::path::PathBuf;
use std::str::FromStr;

/// What stands on the command line before or behind the command.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Options for every command")]
pub struct Options {
    /// The library's folder [default: QRH_LIBRARY, then the configured folder, then the built-in sample]
    #[arg(long, global = true, value_name = "DIR")]
    pub library: Option<PathBuf>,
    /// Where runs are recorded [default: QRH_STATE, then the platform's state folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub state: Option<PathBuf>,
    /// Who you are, as it is recorded [default: the system user]
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub person: Option<String>,
    /// Practise: the same console under a banner, with a journal of its own
    #[arg(long, global = true)]
    pub exercise: bool,
    /// Ask line by line instead of with a full screen
    #[arg(long, global = true)]
    pub plain: bool,
    /// What the terminal can do [default: told by TERM]
    #[arg(long, global = true, value_name = "PROFILE")]
    pub profile: Option<Profile>,
    /// Columns and rows, for a line that does not tell its size
    #[arg(long, global = true, value_name = "COLUMNSxROWS")]
    pub size: Option<Size>,
    /// Use no letter outside ASCII
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Whether to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: When,
}

/// The kinds of terminal that qrh knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Profile {
    /// xterm, tmux, screen and whatever behaves like them
    Xterm,
    /// The Linux console
    Linux,
    /// VT220 and later
    Vt220,
    /// VT100 and VT102
    Vt100,
    /// Nothing but text
    Dumb,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum When {
    /// On a terminal that has it, unless NO_COLOR is set
    #[default]
    Auto,
    Always,
    Never,
}

/// Columns and rows, each at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub columns: u16,
    pub rows: u16,
}

/// Why a text is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("write columns and rows, such as 80x24")]
pub struct NotASize;

impl FromStr for Size {
    type Err = NotASize;

    fn from_str(text: &str) -> Result<Self, NotASize> {
        let (columns, rows) = text.split_once(['x', 'X']).ok_or(NotASize)?;
        let number = |text: &str| text.parse().ok().filter(|number: &u16| *number > 0).ok_or(NotASize);
        Ok(Self { columns: number(columns)?, rows: number(rows)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_columns_and_rows() {
        assert_eq!("80x24".parse(), Ok(Size { columns: 80, rows: 24 }));
        for wrong in ["", "80", "80x", "x24", "0x24", "80x0", "-1x4", "99999x1", "80x24x3"] {
            assert_eq!(wrong.parse::<Size>(), Err(NotASize), "{wrong}");
        }
    }
}
