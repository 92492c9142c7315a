//! Ctrl-C while questions are asked line by line: the program ends at once with the documented code. Not for the console, where Ctrl-C is
//! a key, and not for the watch, which ends by itself.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::signal::SIGINT;
use signal_hook::flag::register_conditional_shutdown;

/// From now on an interrupt ends the program with `code`, also where whoever started it had interrupts ignored. Only for as long as
/// nothing is being written.
///
/// # Errors
/// The system takes no handler.
pub fn ends_with(code: i32) -> io::Result<()> {
    register_conditional_shutdown(SIGINT, code, Arc::new(AtomicBool::new(true))).map(|_| ())
}
