//! Library files: RON text to domain, with every mistake of a file in one go. Pure: bytes in, values and findings out.

mod brackets;
mod explain;
mod flaws;
pub mod guess;
mod mend;
mod names;
pub mod outline;
pub mod parse;
mod patch;
pub mod place;
pub mod source;
#[cfg(test)]
mod tests;
mod tokens;

pub use guess::{Guess, guess};
pub use parse::{Parsed, Written, parse};
/// The stack that a thread needs which parses library files: nesting is limited, but debug builds are not thrifty.
pub const STACK: usize = 16 << 20;

pub use source::{LARGEST, SourceFile, Unreadable};
