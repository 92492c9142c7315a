//! Shell: the top floor. It puts the others together: the command line, the console's loop and its effects, errors and exit codes.

pub mod cli;
pub mod console;
pub mod context;
pub mod coverage;
pub mod exit;
mod panic;
pub mod person;

use std::process::ExitCode;

use crate::edge::environment;

/// The whole program, from the arguments to the exit code.
pub fn main() -> ExitCode {
    panic::make_safe();
    let environment = environment::Environment::read();
    let arguments = environment::arguments();
    // A panic is a mistake in qrh. It is told by the hook above; the caller gets the documented code and not the runtime's 101.
    let exit = std::panic::catch_unwind(move || cli::run(arguments, environment)).unwrap_or(exit::Exit::Failed);
    exit.into()
}
