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

/// What tells this sample library from that of another build: the paths and the hashes that were taken when it was built.
pub fn fingerprint() -> Vec<u8> {
    let mut print = b"embedded".to_vec();
    for path in Sample::iter() {
        print.extend_from_slice(path.as_bytes());
        print.extend(Sample::get(&path).map(|file| file.metadata.sha256_hash()).unwrap_or_default());
    }
    print
}

/// The bytes of one file.
pub(super) fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Sample::get(path).map(|file| file.data)
}
