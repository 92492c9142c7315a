//! Format: text to domain and back, pure.

pub mod diagnostic;
pub mod index;
pub mod journal;
pub mod library;
pub mod report;
