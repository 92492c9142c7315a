//! The command line, tried on the real program: each command on a small library made here, its codes, its JSON, its manners.
#![allow(clippy::disallowed_methods, reason = "it lays out folders and starts processes")]

mod coverage;
mod ends;
mod listings;
mod pages;
mod place;
mod places;
