//! The terminal: what it can show (profile), drawing with few bytes (backend), taking it over and giving it back (session),
//! and keys (input). Nothing here ever asks the terminal a question, and nothing here knows what a screen shows.
//!
//! How the console uses it:
//!
//! ```no_run
//! use std::sync::mpsc;
//!
//! use qrh::app::key::Input;
//! use qrh::edge::environment::Environment;
//! use qrh::edge::term::{Session, Wishes};
//!
//! # fn console() -> Result<(), Box<dyn std::error::Error>> {
//! let (send, receive) = mpsc::channel();
//! let session = match Session::enter(&Environment::read(), &Wishes::default(), move |input| drop(send.send(input))) {
//!     Ok(session) => session,
//!     Err(no_terminal) => return Err(no_terminal.message().to_string().into()),
//! };
//! // What the views need: session.tier(), session.glyphs(), session.is_slow(), session.size().
//! let mut terminal = session.terminal()?;
//! loop {
//!     terminal.draw(|frame| frame.render_widget("the model", frame.area()))?;
//!     match receive.recv()? {
//!         Input::Resize { columns, rows } => terminal.resize(columns, rows)?,
//!         Input::Redraw => terminal.redraw()?,
//!         Input::Terminate => break,
//!         Input::Key(_) | Input::Paste(_) => {} // update the model; take all that waits before drawing again
//!     }
//! }
//! session.leave(); // dropping it does the same
//! # Ok(())
//! # }
//! ```

mod ascii;
mod backend;
mod console;
mod input;
mod moves;
mod parser;
mod pen;
mod profile;
mod row;
mod sequences;
mod session;
mod signals;
mod size;
mod speed;
mod tty;

pub use backend::ConsoleBackend;
pub use console::ConsoleTerminal;
pub use parser::Parser;
pub use profile::{Abilities, ColourWish, NotAColourWish, NotAProfile, Profile, Wishes};
pub use session::{NoTerminal, Session};
pub use size::{Dimensions, NotDimensions};
pub use speed::is_slow;
pub use tty::Screen;

/// A terminal to draw on in tests.
#[cfg(test)]
fn emulator(columns: u16, rows: u16) -> vt100::Parser {
    let one = std::num::NonZeroU16::MIN;
    vt100::Parser::new(rows.try_into().unwrap_or(one), columns.try_into().unwrap_or(one), 0)
}
