//! App: the pure console: model, message, update, effects, commands. It reads no clock and draws nothing.

pub mod key;
