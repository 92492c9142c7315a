//! One file to one value. A good file costs one pass of ron; only a file with a mistake is looked at more closely.

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::mend::mistakes;
use super::source::SourceFile;
use crate::domain::finding::Finding;
use crate::domain::library::{Client, Imprint, Provider};
use crate::domain::runbook::Runbook;
use crate::domain::system::System;

/// How deep brackets may be nested, as ron counts: about thirty steps inside one another.
const DEEPEST: usize = 128;

/// What a file of a library can hold.
pub trait Written: DeserializeOwned {
    /// How such a file begins.
    const BEGINS: &'static str;
}

impl Written for Imprint {
    const BEGINS: &'static str = "Library(";
}

impl Written for Provider {
    const BEGINS: &'static str = "Provider(";
}

impl Written for Client {
    const BEGINS: &'static str = "Client(";
}

impl Written for Vec<System> {
    const BEGINS: &'static str = "[";
}

impl Written for Runbook {
    const BEGINS: &'static str = "Runbook(";
}

/// What a file says, or why it says nothing. A file with any mistake has no value: half a runbook is not used.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<T> {
    pub value: Option<T>,
    pub findings: Vec<Finding>,
}

/// Reads one file; never panics. The caller gives it a thread with at least [`STACK`](super::STACK) bytes of stack.
pub fn parse<T: Written>(source: &SourceFile) -> Parsed<T> {
    match attempt::<T>(&source.text) {
        Ok(value) => Parsed { value: Some(value), findings: Vec::new() },
        Err(_) => Parsed { value: None, findings: mistakes::<T>(source) },
    }
}

/// One pass of ron over a text.
pub(super) fn attempt<T: Written>(text: &str) -> ron::error::SpannedResult<T> {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(DEEPEST).from_str(text)
}
