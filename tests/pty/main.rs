//! Real terminals: programs on a pseudoterminal, with keys, signals and an emulated screen.

mod console;
mod harness;
mod new;
mod session;
mod watch;
