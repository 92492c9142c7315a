//! The sample library that is part of the program.

use std::borrow::Cow;

#[derive(rust_embed::Embed)]
#[folder = "runbooks/"]
#[allow_missing = true]
struct Sample;

/// Every file of it, relative to its folder, with `/`.
pub(super) fn files() -> impl Iterator<Item = Cow<'static, str>> {
    Sample::iter()
}

/// The bytes of one file.
pub(super) fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Sample::get(path).map(|file| file.data)
}
