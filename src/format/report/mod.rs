//! Reports as text, Markdown and JSON. The same report always gives the same bytes. Pure.

mod damage;
mod json;
mod markdown;
mod page;
mod sentence;
mod status;
mod text;
mod words;

pub use damage::damage;
pub use json::json;
pub(crate) use markdown::escaped;
pub use markdown::markdown;
pub use sentence::sentence;
pub use status::{OpenRun, status};
pub use text::text;
pub use words::{answer, end_line, mode, soundness};
