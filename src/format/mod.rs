//! Format: text to domain and back, pure.

pub mod coverage;
pub mod diagnostic;
pub mod fingerprint;
pub mod index;
pub mod journal;
pub mod library;
pub mod position;
pub mod reference;
pub mod report;
pub mod sarif;
