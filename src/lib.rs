//! qrh, the quick reference handbook of the data centre.
//!
//! The floors of the house, lowest first; a file names only its own floor and lower ones (`tests/tidy.rs` holds this).
//! ARCHITECTURE.md is the map.

pub mod base;
pub mod domain;
pub mod format;
pub mod style;

pub mod app;
pub mod edge;
pub mod view;

pub mod shell;
