//! The ground floor: names, moments, text made safe and the words of the interface. It reads no clock, file or environment.

pub mod id;
pub mod schema;
pub mod text;
pub mod time;
pub mod words;
