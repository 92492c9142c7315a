//! Search over the runbooks of a library: several words in any order, folded, small mistakes forgiven, best first.
//!
//! How it is built: [`Item`]s are what a list shows of a runbook; [`build`] turns them into one block of bytes; [`Index`] is a
//! view over such a block, however it came into memory; a [`Searcher`] answers queries on it. The block holds the words of all
//! items, sorted, with the items in which each stands; so a query looks at words, not at texts. Where a title is matched by
//! letters that are not next to each other, fuzzy-matcher judges it.
//!
//! Pure: nothing here reads a file or a clock. `format::index` writes the block to a file, `edge::store::index` keeps that file.

mod bits;
mod block;
mod build;
mod fold;
mod grade;
mod index;
mod item;
mod marks;
mod query;
mod scatter;
mod searcher;
mod typo;
mod word;

#[cfg(test)]
mod plain;
#[cfg(test)]
mod samples;

pub use build::{TooLarge, build};
pub use index::{Damaged, Index};
pub use item::{Field, Item, Stamp, State};
pub use marks::Elsewhere;
pub use searcher::{Hit, Hits, Searcher};

/// The longest query, in characters; what follows is ignored.
pub const LONGEST_QUERY: usize = 64;
/// The most words of a query; what follows is ignored.
pub const MOST_WORDS: usize = 8;
/// The part of a field that is searched, in characters: the matcher's worst case is quadratic.
pub const LONGEST_FIELD: usize = 256;
