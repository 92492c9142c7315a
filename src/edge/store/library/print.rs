//! The fingerprint of a library: what an auditor compares, so it can be computed without qrh as well. It parses nothing.

use std::sync::Arc;

use super::walk::{Place, RunbookFile};
use super::{Source, all, read, walk};
use crate::domain::reading::Hash;
use crate::format::journal::sha256;

/// The SHA-256 of the lines `SHA-256 of the file, two blanks, its path` of every `.ron` file of the library, sorted by path. A file that
/// cannot be read has sixty-four `-` in the place of its own. The same comes from
/// `find clients library.ron provider provider.ron -name '*.ron' | LC_ALL=C sort | xargs sha256sum | sha256sum`, read in the
/// library's folder.
pub fn print(source: &Source) -> Hash {
    let (files, _) = walk::all_files(source);
    let around = ["library.ron", "provider.ron"].into_iter().filter(|path| read::exists(source, path)).map(Arc::from);
    let mut paths: Vec<Arc<str>> = files.into_iter().filter(|(place, _)| *place != Place::Ignored).map(|(_, file)| file.path).collect();
    paths.extend(around);
    paths.sort();
    paths.dedup();
    let files: Vec<RunbookFile> =
        paths.into_iter().map(|path| RunbookFile { path, party: crate::domain::library::Party::Provider, size: 0, modified: 0 }).collect();
    let lines =
        all::in_two(&files, |files| files.iter().map(|file| line(source, &file.path)).collect::<String>(), |first, second| first + &second);
    sha256(lines.as_bytes())
}

fn line(source: &Source, path: &Arc<str>) -> String {
    let own = read::bytes(source, path).map_or_else(|| "-".repeat(64), |bytes| sha256(&bytes).to_string());
    format!("{own}  {path}\n")
}
