//! qrh, the quick reference handbook of the data centre.
//!
//! The floors of the house, lowest first; a file names only its own floor and lower ones (`tests/tidy.rs` holds this).
//! ARCHITECTURE.md is the map.

#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo, clippy::unimplemented))]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]
#![cfg_attr(not(test), warn(clippy::print_stdout, clippy::print_stderr, clippy::dbg_macro))]

pub mod base;
pub mod domain;
pub mod format;
pub mod style;

pub mod app;
pub mod edge;
pub mod view;

pub mod shell;
