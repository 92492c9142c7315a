//! The coverage of a library as a document for an auditor: text, Markdown and JSON. The same coverage always gives the same bytes. Pure.

mod json;
mod markdown;
mod places;
mod text;
mod words;

pub use json::json;
pub use markdown::markdown;
pub use places::Lines;
pub use text::{Row, Tone, text};

use jiff::civil::Date;

use crate::base::text::SafeText;
use crate::domain::coverage::{Column, requirements};

/// What the document is about: the coverage and what it was computed from.
pub struct Document<'a> {
    /// The library's name, and how its folder is called.
    pub library: SafeText,
    pub folder: SafeText,
    /// The day of the check, in the library's time zone.
    pub date: Date,
    /// Of the library's files; a change of any of them changes it.
    pub fingerprint: SafeText,
    pub columns: &'a [Column],
    /// Lines of the pieces that are named.
    pub lines: &'a Lines,
}

/// The version of the program that computed it.
pub(super) const PROGRAM: &str = concat!("qrh ", env!("CARGO_PKG_VERSION"));

/// Each requirement with its number, which is that of its cell in every column.
pub(super) fn numbered() -> impl Iterator<Item = (usize, &'static crate::domain::coverage::Requirement)> {
    requirements().iter().enumerate()
}
