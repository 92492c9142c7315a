//! What lies on the disk: the library, and beside it what runs leave behind.

pub mod atomic;
pub mod disk;
pub mod index;
pub mod journal;
mod journal_place;
pub mod library;
pub mod lock;
mod marker;
pub mod runs;
pub mod runs_load;
pub mod runs_summary;
pub mod scribe;
mod status;
pub mod trouble;
