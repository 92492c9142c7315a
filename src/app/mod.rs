//! App: the pure console: model, message, update, effects, commands. It reads no clock and draws nothing.

pub mod act;
pub mod alert;
pub mod aside;
pub mod command;
pub mod desk;
pub mod dialog;
pub mod editor;
pub mod effect;
pub mod find;
pub mod findings;
pub mod key;
pub mod message;
pub mod model;
pub mod open_run;
pub mod refusal;
pub mod screen;
mod update;

pub use update::update;
