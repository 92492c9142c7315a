//! The journal and its reports, from outside: what is promised in docs/journal.md.

#![allow(clippy::indexing_slicing, clippy::disallowed_methods, reason = "a test that panics has found something; it makes its own folders")]

mod faults;
mod golden;
mod runs;
mod samples;
mod whole;
