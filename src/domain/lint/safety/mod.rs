//! What a text may hide.

pub mod unsafe_characters;

use super::Entry;
use super::prelude;

/// Its rules, in the order of their codes.
pub(super) static RULES: &[Entry] = &[
    // Looks at the text itself, not at what it says.
    (&unsafe_characters::RULE, &[]),
];
