//! The terminal that the console draws on: ratatui's, so set up that nothing in it ever asks the terminal anything.

use std::io::{self, Write};

use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

use super::backend::ConsoleBackend;
use super::profile::Abilities;
use super::size::Dimensions;

/// Draws frames. Made by [`super::Session::terminal`]; how it is used stands at [`super`].
#[derive(Debug)]
pub struct ConsoleTerminal<W: Write> {
    terminal: Terminal<ConsoleBackend<W>>,
}

impl<W: Write> ConsoleTerminal<W> {
    /// The screen behind `writer` must be cleared and everything default.
    pub fn new(writer: W, abilities: Abilities, size: Dimensions) -> io::Result<Self> {
        // The full screen: a fixed viewport would not follow a resize, an inline one asks for the cursor.
        Ok(Self { terminal: Terminal::new(ConsoleBackend::new(writer, abilities, size))? })
    }

    /// Draws one frame and sends what changed, in one write; nothing if nothing changed.
    ///
    /// A view that sets the frame's cursor (`frame.set_cursor_position`) shows it there: on the item that is chosen it guides screen
    /// readers and braille lines.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(render).map(drop)
    }

    /// The terminal has this size now, as [`crate::app::key::Input::Resize`] says. The next frame is drawn whole.
    pub fn resize(&mut self, columns: u16, rows: u16) -> io::Result<()> {
        let Some(size) = Dimensions::new(columns, rows) else {
            return Ok(());
        };
        self.terminal.backend_mut().set_size(size);
        self.start_anew(size)
    }

    /// Somebody else may have written to the screen: the next frame clears it and is drawn whole.
    pub fn redraw(&mut self) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        backend.forget();
        let size = backend.dimensions();
        self.start_anew(size)
    }

    fn start_anew(&mut self, size: Dimensions) -> io::Result<()> {
        self.terminal.resize(Rect::new(0, 0, size.columns, size.rows))
    }

    pub fn writer(&self) -> &W {
        self.terminal.backend().writer()
    }

    pub fn writer_mut(&mut self) -> &mut W {
        self.terminal.backend_mut().writer_mut()
    }
}
