//! The reference of the library format: what can be written where, with an example for every field. It is made from the types that
//! the program reads and from their doc comments, so it cannot say anything else than they do. Pure.

pub mod blank;
pub mod examples;
mod json;
mod kind;
pub mod piece;
mod schema;
pub mod types;
pub mod words;

pub use kind::Kind;
pub use schema::{generated, schema};
pub use types::Reference;
