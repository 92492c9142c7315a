//! What lies on the disk: the library, and beside it what runs leave behind.

pub mod library;
