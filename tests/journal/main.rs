//! The journal and its reports, from outside: what is promised in docs/journal.md.

mod runs;
mod samples;
mod whole;
