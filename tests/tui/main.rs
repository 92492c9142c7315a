//! The console without a terminal: a line of typed keys in, a picture of the screen out. docs and rules: each test names what it holds.

mod any_keys;
mod disk;
mod harness;
mod keys;
mod pictures;
mod rules;
mod several;
