//! How many columns and rows the terminal has: as the kernel reports it, with fallbacks for lines that report nothing.

use std::fmt;
use std::os::fd::AsFd;
use std::str::FromStr;

use super::profile::Wishes;
use crate::edge::environment::Environment;

/// More columns or rows than this are a mistake of the terminal, not a screen.
const MOST: u16 = 1000;

/// Columns and rows, each at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dimensions {
    pub columns: u16,
    pub rows: u16,
}

/// What is assumed when nothing is known: the screen of a VT.
const CLASSIC: Dimensions = Dimensions { columns: 80, rows: 24 };

impl Dimensions {
    /// None if either is 0; too large ones are cut.
    pub fn new(columns: u16, rows: u16) -> Option<Self> {
        (columns > 0 && rows > 0).then(|| Self { columns: columns.min(MOST), rows: rows.min(MOST) })
    }

    /// What the kernel knows about the terminal behind `fd`. Serial lines report 0×0: None.
    pub fn reported<Fd: AsFd>(fd: Fd) -> Option<Self> {
        let size = rustix::termios::tcgetwinsize(fd).ok()?;
        Self::new(size.ws_col, size.ws_row)
    }

    /// The size to draw in: `--size` if given, else what the terminal reports, else `COLUMNS` and `LINES`, else 80×24.
    pub fn choose(reported: Option<Self>, environment: &Environment, wishes: &Wishes) -> Self {
        let told = || {
            let columns = environment.columns.unwrap_or(CLASSIC.columns);
            let rows = environment.lines.unwrap_or(CLASSIC.rows);
            Self::new(columns, rows)
        };
        wishes.size.or(reported).or_else(told).unwrap_or(CLASSIC)
    }
}

impl fmt::Display for Dimensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.columns, self.rows)
    }
}

/// Why a text is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no size; write columns and rows like 80x24")]
pub struct NotDimensions(String);

impl FromStr for Dimensions {
    type Err = NotDimensions;

    fn from_str(text: &str) -> Result<Self, NotDimensions> {
        let parse = || {
            let (columns, rows) = text.split_once(['x', 'X', '×'])?;
            Self::new(columns.trim().parse().ok()?, rows.trim().parse().ok()?)
        };
        parse().ok_or_else(|| NotDimensions(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_as_they_are_written() {
        assert_eq!("132x43".parse(), Ok(Dimensions { columns: 132, rows: 43 }));
        assert_eq!("1x1".parse::<Dimensions>().map(|size| size.to_string()), Ok("1x1".to_owned()));
        for wrong in ["", "80", "0x24", "80x0", "80x24x2", "-1x3", "99999x1"] {
            assert!(wrong.parse::<Dimensions>().is_err(), "{wrong}");
        }
        assert_eq!(Dimensions::new(65_535, 10), Some(Dimensions { columns: MOST, rows: 10 }));
    }

    #[test]
    fn what_is_said_stands_over_what_is_reported_and_guessed() {
        let mut around = Environment { columns: Some(100), lines: Some(40), ..Environment::default() };
        let none = Wishes::default();
        let wish = Wishes { size: Dimensions::new(60, 20), ..Wishes::default() };
        let reported = Dimensions::new(80, 25);
        assert_eq!(Dimensions::choose(reported, &around, &wish).to_string(), "60x20");
        assert_eq!(Dimensions::choose(reported, &around, &none).to_string(), "80x25");
        assert_eq!(Dimensions::choose(None, &around, &none).to_string(), "100x40");
        around.lines = None;
        assert_eq!(Dimensions::choose(None, &around, &none).to_string(), "100x24");
        around.columns = Some(0);
        assert_eq!(Dimensions::choose(None, &around, &none).to_string(), "80x24");
    }
}
