//! What stands in the cells of one line, as this terminal shows it, and what a cell costs to send.

use ratatui::buffer::Cell;
use unicode_width::UnicodeWidthStr;

use super::ascii::transliterate;
use super::pen::Pen;
use super::profile::Abilities;

/// What stands behind the first `?` of a wide letter without UTF-8.
const TWO_CELLS_OF_NOTHING_KNOWN: &str = "?";

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub letter: char,
    /// Combining marks and whatever else belongs to the letter.
    pub rest: Option<Box<str>>,
    pub pen: Pen,
    pub span: Span,
}

/// How a cell takes part in letters that are two cells wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    One,
    /// The first cell of a wide letter.
    Wide,
    /// The second cell: the letter stands in the one before.
    Behind,
}

impl Spot {
    pub const BLANK: Spot = Spot {
        letter: ' ',
        rest: None,
        pen: Pen { foreground: None, background: None, bold: false, underline: false, reverse: false },
        span: Span::One,
    };

    pub fn is_blank(&self) -> bool {
        *self == Self::BLANK
    }

    /// A cell of ratatui as this terminal can show it.
    fn of(cell: &Cell, abilities: &Abilities) -> Self {
        let symbol = cell.symbol();
        let width = symbol.width();
        let (symbol, wide) = (if width == 0 { " " } else { symbol }, width > 1);
        let mut pen = Pen::of(cell, abilities);
        let mut letters = symbol.chars();
        let (letter, rest) = match abilities.utf8 {
            true => (letters.next().filter(|c| !c.is_control()).unwrap_or(' '), letters.as_str()),
            // Two cells stay two cells, and one letter: if another one takes its place, both go.
            false if wide => (transliterate(symbol), TWO_CELLS_OF_NOTHING_KNOWN),
            false => (transliterate(symbol), ""),
        };
        if letter == ' ' && rest.is_empty() {
            pen = pen.on_blank();
        }
        Self { letter, rest: (!rest.is_empty()).then(|| rest.into()), pen, span: if wide { Span::Wide } else { Span::One } }
    }

    /// Whether every terminal agrees on the width, so that the cursor is known afterwards.
    pub fn is_certain(&self) -> bool {
        self.rest.as_deref().is_none_or(|rest| rest == TWO_CELLS_OF_NOTHING_KNOWN)
            && matches!(self.letter,
                ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
                | '\u{2010}'..='\u{2027}' | '\u{2500}'..='\u{259f}' | '\u{25a0}' | '\u{25b2}' | '\u{25c6}'
                | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
    }

    /// How many bytes the letter takes.
    pub fn cost(&self) -> usize {
        match self.span {
            Span::Behind => 0,
            _ => self.letter.len_utf8() + self.rest.as_deref().map_or(0, str::len),
        }
    }

    pub fn write(&self, out: &mut Vec<u8>) {
        if self.span == Span::Behind {
            return;
        }
        let mut buffer = [0; 4];
        out.extend_from_slice(self.letter.encode_utf8(&mut buffer).as_bytes());
        if let Some(rest) = &self.rest {
            out.extend_from_slice(rest.as_bytes());
        }
    }
}

/// Puts a cell into a line at column `x`. A wide letter takes the next cell too; half of a wide letter that is overwritten leaves
/// a blank in its other half. A wide letter that does not fit becomes a blank.
pub fn put(line: &mut [Spot], x: usize, cell: &Cell, abilities: &Abilities) {
    let mut spot = Spot::of(cell, abilities);
    if spot.span == Span::Wide && x + 1 >= line.len() {
        spot = Spot { pen: spot.pen.on_blank(), ..Spot::BLANK };
    }
    let behind = (spot.span == Span::Wide).then(|| Spot { span: Span::Behind, ..spot.clone() });
    place(line, x, spot);
    if let Some(behind) = behind {
        place(line, x + 1, behind);
    }
}

fn place(line: &mut [Spot], x: usize, spot: Spot) {
    let is_behind = spot.span == Span::Behind;
    let Some(old) = line.get_mut(x) else {
        return;
    };
    let old = std::mem::replace(old, spot);
    match old.span {
        Span::Wide => {
            if let Some(next) = line.get_mut(x + 1) {
                *next = Spot::BLANK;
            }
        }
        Span::Behind if !is_behind => {
            if let Some(before) = x.checked_sub(1).and_then(|x| line.get_mut(x)).filter(|before| before.span == Span::Wide) {
                *before = Spot::BLANK;
            }
        }
        Span::Behind | Span::One => {}
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthChar;

    use super::*;
    use crate::edge::term::profile::Profile;

    fn line(text: &[&str], abilities: &Abilities) -> (Vec<Spot>, String) {
        let mut spots = vec![Spot::BLANK; 6];
        for (x, symbol) in text.iter().enumerate() {
            if !symbol.is_empty() {
                put(&mut spots, x, &Cell::default().set_symbol(symbol).clone(), abilities);
            }
        }
        let mut bytes = Vec::new();
        spots.iter().for_each(|spot| spot.write(&mut bytes));
        (spots, String::from_utf8_lossy(&bytes).into_owned())
    }

    #[test]
    fn certain_letters_are_one_or_two_cells_wide() {
        for letter in ' '..='\u{ffff}' {
            let spot = Spot { letter, ..Spot::BLANK };
            if spot.is_certain() {
                assert!(letter.width().is_some_and(|width| (1..=2).contains(&width)), "{letter:?}");
            }
        }
    }

    #[test]
    fn wide_letters_take_two_cells_and_never_stand_half() {
        let xterm = Abilities::of(Profile::Xterm);
        assert_eq!(line(&["漢", "", "a"], &xterm).1, "漢a   ");
        let (mut spots, _) = line(&["漢", "", "a"], &xterm);
        put(&mut spots, 1, &Cell::new("b"), &xterm);
        assert_eq!((spots[0].letter, spots[1].letter), (' ', 'b'));
        let (mut spots, _) = line(&["漢"], &xterm);
        put(&mut spots, 0, &Cell::new("c"), &xterm);
        assert!(spots[1].is_blank());
        assert_eq!(line(&["", "", "", "", "", "漢"], &xterm).1, "      ");
    }

    #[test]
    fn without_utf8_a_cell_stays_a_cell() {
        let vt = Abilities::of(Profile::Vt100);
        assert_eq!(line(&["漢", "", "é", "e\u{301}", "─"], &vt).1, "??ee- ");
    }
}
