//! The options that every command takes.

use std::path::PathBuf;

use crate::edge::term::{self, ColourWish, Dimensions, Wishes};

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
    /// Ring the terminal's bell when the time of a step is over
    #[arg(long, global = true)]
    pub bell: bool,
    /// What the terminal can do [default: told by TERM]
    #[arg(long, global = true, value_name = "PROFILE")]
    pub profile: Option<Profile>,
    /// Columns and rows, for a line that does not tell its size
    #[arg(long, global = true, value_name = "COLUMNSxROWS")]
    pub size: Option<Dimensions>,
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

impl Options {
    /// What is wished of the terminal.
    pub fn wishes(&self) -> Wishes {
        Wishes {
            profile: self.profile.map(|profile| match profile {
                Profile::Xterm => term::Profile::Xterm,
                Profile::Linux => term::Profile::Linux,
                Profile::Vt220 => term::Profile::Vt220,
                Profile::Vt100 => term::Profile::Vt100,
                Profile::Dumb => term::Profile::Dumb,
            }),
            colour: match self.color {
                When::Auto => ColourWish::Auto,
                When::Always => ColourWish::Always,
                When::Never => ColourWish::Never,
            },
            ascii: self.ascii,
            size: self.size,
            escape_wait: None,
        }
    }
}
