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

/// Checks the journal in the current folder without qrh; prints each line that does not fit, and the head hash. It skips exact
/// duplicates, as qrh does, and takes the segments in their order.
pub const SHELL_CHECK: &str = r#"awk '!seen[$0]++' [0-9]*.qrhj | { p=$(printf %064d 0); while IFS= read -r l; do b=${l% *}; h=${l##* }
  if [ "${b##* }" = "$p" ] && [ "$(printf %s "$b" | sha256sum)" = "$h  -" ]; then p=$h; else echo "WRONG $l"; fi; done; echo "HEAD $p"; }"#;
