//! Edge: all input and output.

pub mod chance;
pub mod clock;
pub mod directories;
pub mod environment;
pub mod interrupt;
pub mod path_error;
pub mod store;
pub mod term;
pub mod watch;
