//! Library files: RON text to domain, with every mistake of a file in one go. Pure: bytes in, values and findings out.

pub mod guess;
pub mod parse;
pub mod source;

pub use guess::{Guess, guess};
pub use parse::{Parsed, Written, parse};
/// The stack that a thread needs which parses library files: nesting is limited, but debug builds are not thrifty.
pub const STACK: usize = 16 << 20;

pub use source::{LARGEST, SourceFile, Unreadable};
