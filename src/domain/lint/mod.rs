//! The rules of `qrh check`: pure, one file a rule, over everything that was loaded.

pub mod reading;
