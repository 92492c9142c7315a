//! The pen: colours and attributes as the terminal has them set (SGR), and the shortest way from one to another.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::profile::Abilities;

/// What SGR has set. Colours are 0–7 and, bright, 8–15.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pen {
    pub foreground: Option<u8>,
    pub background: Option<u8>,
    pub bold: bool,
    pub underline: bool,
    pub reverse: bool,
}

impl Pen {
    /// What of a cell's style this terminal can show.
    pub fn of(cell: &Cell, abilities: &Abilities) -> Self {
        if !abilities.attributes {
            return Self::default();
        }
        let colour = |colour| number(colour).filter(|_| abilities.colours > 0).map(|n| if abilities.colours < 16 { n % 8 } else { n });
        Self {
            foreground: colour(cell.fg),
            background: colour(cell.bg),
            bold: cell.modifier.contains(Modifier::BOLD),
            underline: cell.modifier.contains(Modifier::UNDERLINED),
            reverse: cell.modifier.contains(Modifier::REVERSED),
        }
    }

    /// What of it can be seen on a blank: a bold or coloured blank looks like any other.
    pub fn on_blank(self) -> Self {
        let seen = self.underline || self.reverse;
        Self { foreground: self.foreground.filter(|_| seen), bold: false, ..self }
    }

    /// Whether a blank written with this pen cannot be told from an erased one.
    pub fn leaves_no_trace(self) -> bool {
        self.on_blank() == Self::default()
    }

    /// The shortest SGR that turns this pen into `wanted`; nothing if they are the same.
    pub fn change(self, wanted: Self, out: &mut Vec<u8>) {
        if self == wanted {
            return;
        }
        let (added, possible) = self.additions(wanted);
        if possible && !added.is_empty() {
            send(&added, out);
            return;
        }
        let (mut from_nothing, _) = Self::default().additions(wanted);
        if from_nothing.is_empty() {
            out.extend_from_slice(b"\x1b[m");
            return;
        }
        // An empty parameter is 0, which resets, on every terminal down to the VT100.
        from_nothing.insert(0, None);
        send(&from_nothing, out);
    }

    /// What must be switched on; and whether that is enough, because nothing has to be switched off. VT100 knows no other way to
    /// switch off than to reset, and a reset is nowhere longer.
    fn additions(self, wanted: Self) -> (Vec<Option<u8>>, bool) {
        let mut codes = Vec::new();
        let mut possible = true;
        for (is, should, code) in [(self.bold, wanted.bold, 1), (self.underline, wanted.underline, 4), (self.reverse, wanted.reverse, 7)] {
            match (is, should) {
                (false, true) => codes.push(Some(code)),
                (true, false) => possible = false,
                _ => {}
            }
        }
        for (is, should, normal, bright) in [(self.foreground, wanted.foreground, 30, 90), (self.background, wanted.background, 40, 100)] {
            match (is, should) {
                (is, Some(colour)) if is != should => codes.push(Some(if colour < 8 { normal + colour } else { bright + colour - 8 })),
                (Some(_), None) => possible = false,
                _ => {}
            }
        }
        (codes, possible)
    }
}

fn send(codes: &[Option<u8>], out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b[");
    for (n, code) in codes.iter().enumerate() {
        if n > 0 {
            out.push(b';');
        }
        if let Some(code) = code {
            out.extend_from_slice(code.to_string().as_bytes());
        }
    }
    out.push(b'm');
}

/// The number of one of the sixteen colours; colours beyond them are not sent.
fn number(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(n @ 0..=15) => n,
        Color::Reset | Color::Indexed(_) | Color::Rgb(..) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edge::term::profile::Profile;

    fn sent(from: Pen, to: Pen) -> String {
        let mut out = Vec::new();
        from.change(to, &mut out);
        String::from_utf8_lossy(&out).replace('\u{1b}', "^")
    }

    #[test]
    fn only_the_difference_is_sent() {
        let plain = Pen::default();
        let bold = Pen { bold: true, ..plain };
        let red = Pen { foreground: Some(1), ..bold };
        assert_eq!(sent(plain, plain), "");
        assert_eq!(sent(plain, bold), "^[1m");
        assert_eq!(sent(bold, red), "^[31m");
        assert_eq!(sent(red, plain), "^[m");
        assert_eq!(sent(red, Pen { bold: false, ..red }), "^[;31m");
        assert_eq!(sent(plain, Pen { foreground: Some(9), background: Some(12), ..plain }), "^[91;104m");
    }

    #[test]
    fn a_terminal_without_colour_keeps_bold_and_reverse() {
        let mut cell = Cell::new("x");
        cell.fg = Color::LightRed;
        cell.modifier = Modifier::BOLD | Modifier::REVERSED | Modifier::DIM | Modifier::ITALIC;
        let pen = Pen::of(&cell, &Abilities::of(Profile::Vt100));
        assert_eq!(pen, Pen { bold: true, reverse: true, ..Pen::default() });
        let eight = Abilities { colours: 8, ..Abilities::of(Profile::Vt100) };
        assert_eq!(Pen::of(&cell, &eight).foreground, Some(1));
    }

    #[test]
    fn no_extended_colours_are_ever_sent() {
        let mut cell = Cell::new("x");
        cell.fg = Color::Rgb(1, 2, 3);
        cell.bg = Color::Indexed(200);
        assert_eq!(Pen::of(&cell, &Abilities::of(Profile::Xterm)), Pen::default());
    }
}
