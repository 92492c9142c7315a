//! A ratatui backend that sends only what the terminal has, and as little of it as possible. It remembers what stands on the screen, where
//! the cursor is and what SGR has set; one frame is one write. It never asks the terminal anything: its size is told to it.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::moves::{Place, shortest};
use super::pen::Pen;
use super::profile::Abilities;
use super::row::{self, Span, Spot};
use super::size::Dimensions;

/// Draws into any writer.
#[derive(Debug)]
pub struct ConsoleBackend<W: Write> {
    writer: W,
    abilities: Abilities,
    size: Dimensions,
    /// What stands on the screen, line by line.
    shown: Vec<Vec<Spot>>,
    /// Nothing was drawn since the screen was last cleared.
    is_clear: bool,
    /// Where the cursor is; None behind the last column and after letters whose width terminals dispute.
    at: Option<Place>,
    pen: Pen,
    cursor_shown: Option<bool>,
    cursor_wanted: bool,
    place_wanted: Option<Place>,
    frame: Vec<u8>,
}

impl<W: Write> ConsoleBackend<W> {
    /// The screen must have been cleared and everything be default, as [`super::Session`] leaves it.
    pub fn new(writer: W, abilities: Abilities, size: Dimensions) -> Self {
        let mut backend = Self {
            writer,
            abilities,
            size,
            shown: Vec::new(),
            is_clear: true,
            at: None,
            pen: Pen::default(),
            cursor_shown: None,
            cursor_wanted: true,
            place_wanted: None,
            frame: Vec::new(),
        };
        backend.wipe();
        backend
    }

    /// The terminal has another size now. What it shows is unknown until it is cleared, which ratatui does when it sees the size.
    pub fn set_size(&mut self, size: Dimensions) {
        self.size = size;
        self.forget();
    }

    /// Somebody else wrote to the terminal: the next clear is really sent, the cursor's place and state are unknown.
    pub fn forget(&mut self) {
        self.is_clear = false;
        self.at = None;
        self.cursor_shown = None;
        self.frame.clear();
    }

    pub fn dimensions(&self) -> Dimensions {
        self.size
    }

    pub fn writer(&self) -> &W {
        &self.writer
    }

    pub fn writer_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    fn wipe(&mut self) {
        self.shown = vec![vec![Spot::BLANK; usize::from(self.size.columns)]; usize::from(self.size.rows)];
    }

    fn change_pen(&mut self, wanted: Pen) {
        self.pen.change(wanted, &mut self.frame);
        self.pen = wanted;
    }

    /// Brings one line from what is shown to what is wanted.
    fn draw_line(&mut self, y: u16, mut wanted: Vec<Spot>) {
        let Some(shown) = self.shown.get_mut(usize::from(y)) else {
            return;
        };
        let shown = std::mem::take(shown);
        if !self.abilities.last_cell
            && y + 1 == self.size.rows
            && let Some(last) = wanted.last_mut()
        {
            // A letter there scrolls the screen. A wide one is given up whole.
            let was_behind = last.span == Span::Behind;
            *last = Spot::BLANK;
            if was_behind && let Some(before) = wanted.iter_mut().rev().nth(1) {
                *before = Spot::BLANK;
            }
        }
        let changed = |x: &usize| shown.get(*x) != wanted.get(*x);
        // From here on everything wanted is blank.
        let tail = wanted.iter().rposition(|spot| !spot.is_blank()).map_or(0, |last| last + 1);
        let erase_from = (tail..wanted.len()).find(changed);
        let to_erase = (tail..wanted.len()).filter(changed).count();
        // Erasing takes three bytes, and three more where the colour or underline would be erased with.
        let pays = to_erase > if self.pen == Pen::default() { 3 } else { 6 };
        let end = if pays { tail } else { wanted.len() };
        let mut x = 0;
        while x < end {
            // The second half of a wide letter comes with the first.
            if changed(&x) && wanted.get(x).is_some_and(|spot| spot.span != Span::Behind) {
                self.go_to(x, y, &wanted);
                self.put(x, &wanted);
            }
            x += 1;
        }
        if pays && let Some(from) = erase_from {
            self.go_to(from, y, &wanted);
            self.change_pen(Pen::default());
            self.frame.extend_from_slice(b"\x1b[K");
        }
        if let Some(line) = self.shown.get_mut(usize::from(y)) {
            *line = wanted;
        }
    }

    /// Moves the cursor, or writes the letters in between once more where that is shorter.
    fn go_to(&mut self, x: usize, y: u16, line: &[Spot]) {
        let to = Place { x: u16::try_from(x).unwrap_or(u16::MAX), y };
        let way = shortest(self.at, to, &self.abilities);
        if let Some(at) = self.at.filter(|at| at.y == y)
            && let Some(between) = line.get(usize::from(at.x)..x)
            && between.iter().all(|spot| spot.is_certain() && spot.span == Span::One && self.suits(spot))
            && between.iter().map(Spot::cost).sum::<usize>() < way.len()
        {
            between.iter().for_each(|spot| spot.write(&mut self.frame));
        } else {
            self.frame.extend_from_slice(&way);
        }
        self.at = Some(to);
    }

    /// Whether a cell can be written with the pen as it is.
    fn suits(&self, spot: &Spot) -> bool {
        spot.pen == self.pen || (spot.is_blank() && self.pen.leaves_no_trace())
    }

    fn put(&mut self, x: usize, line: &[Spot]) {
        let Some(spot) = line.get(x) else {
            return;
        };
        if !self.suits(spot) {
            self.change_pen(spot.pen);
        }
        spot.write(&mut self.frame);
        let next = x + if spot.span == Span::Wide { 2 } else { 1 };
        self.at = match self.at {
            Some(at) if spot.is_certain() && next < line.len() => Some(Place { x: u16::try_from(next).unwrap_or(u16::MAX), y: at.y }),
            _ => None,
        };
    }
}

impl<W: Write> Backend for ConsoleBackend<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut current: Option<(u16, Vec<Spot>)> = None;
        for (x, y, cell) in content {
            if current.as_ref().is_none_or(|(line, _)| *line != y) {
                if let Some((line, wanted)) = current.take() {
                    self.draw_line(line, wanted);
                }
                let Some(shown) = self.shown.get(usize::from(y)) else {
                    continue;
                };
                current = Some((y, shown.clone()));
                self.is_clear = false;
            }
            if let Some((_, wanted)) = &mut current {
                row::put(wanted, usize::from(x), cell, &self.abilities);
            }
        }
        if let Some((line, wanted)) = current {
            self.draw_line(line, wanted);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor_wanted = false;
        self.place_wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor_wanted = true;
        Ok(())
    }

    /// Where this backend put it; the terminal is not asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.place_wanted.or(self.at).map_or(Position::ORIGIN, |place| Position::new(place.x, place.y)))
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        let (x, y) = (position.x.min(self.size.columns.saturating_sub(1)), position.y.min(self.size.rows.saturating_sub(1)));
        self.place_wanted = Some(Place { x, y });
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        if !self.is_clear {
            // Whatever SGR is set to on the other side: erasing must use the default.
            self.frame.extend_from_slice(if self.abilities.attributes { b"\x1b[m\x1b[H\x1b[2J" } else { b"\x1b[H\x1b[2J" });
            self.pen = Pen::default();
            self.at = Some(Place { x: 0, y: 0 });
            self.is_clear = true;
        }
        self.wipe();
        Ok(())
    }

    /// All but clearing everything belongs to inline viewports, which this console does not have; each is done by clearing the screen.
    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(Size::new(self.size.columns, self.size.rows))
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    /// Sends the frame, in one write. After an error the screen is taken for unknown.
    fn flush(&mut self) -> io::Result<()> {
        // So that what others write to this terminal, or what stands there after a kill, is not bold and red.
        self.change_pen(Pen::default());
        if let Some(place) = self.place_wanted.filter(|_| self.cursor_wanted) {
            let way = shortest(self.at, place, &self.abilities);
            self.frame.extend_from_slice(&way);
            self.at = Some(place);
        }
        if self.abilities.hides_cursor && self.cursor_shown != Some(self.cursor_wanted) {
            self.frame.extend_from_slice(if self.cursor_wanted { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.cursor_shown = Some(self.cursor_wanted);
        }
        if self.frame.is_empty() {
            return Ok(());
        }
        let sent = self.writer.write_all(&self.frame).and_then(|()| self.writer.flush());
        self.frame.clear();
        if sent.is_err() {
            self.forget();
        }
        sent
    }
}

#[cfg(test)]
mod tests;
