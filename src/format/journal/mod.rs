//! The journal of a run as bytes: lines to records and back. Pure; the files are in `edge::store`. The format and who can read
//! what: docs/journal.md.

mod case;
mod line;
mod read;
mod run_id;

pub use case::{NotPinned, Pinned, UnreadableCase, opening, parse_case, pin, sha256};
pub use line::{Line, NotALine, NotWritten, TAG, line, parse};
pub use read::read;
pub use run_id::run_id;

pub use crate::domain::reading::{ClockJump, Damage, Entry, Fact, Hash, Head, Reading, Soundness};
