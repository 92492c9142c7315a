//! Holds the index against the library's files and brings it up to date: only what changed is read. For a thread in the background.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest, Sha256};

use super::keep::keep;
use super::{CachePlace, Cached, open_whole};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::finding::Finding;
use crate::domain::library::{Library, Party};
use crate::domain::search::{Item, Stamp, TooLarge};
use crate::edge::clock::Clock;
use crate::edge::path_error::PathError;
use crate::edge::store::library::{Broken, RunbookFile, Source, Surroundings, parse_runbook, runbook_files};
use crate::format::index::{self, Opened, Origin, Sum};

/// A file whose time is so near to when it was looked at may have been written once more at the same time. File systems with the
/// coarsest clocks still in use count in two seconds.
const RACY: u64 = 2_000_000_000;

/// Fewer files than this are not worth a second thread.
const WORTH_TWO_THREADS: usize = 16;

/// What a refresh came to.
#[derive(Debug)]
pub struct Refreshed {
    /// The index as the files are now. It is in memory: what becomes of the cache file means nothing to it.
    pub cached: Cached,
    /// Whether it differs from the one that is shown.
    pub changed: bool,
    /// How many runbook files were read.
    pub read: usize,
    /// How many runbook files cannot be used.
    pub broken: usize,
    /// What kept files from being listed at all.
    pub findings: Vec<Finding>,
    /// Why the new index could not be kept for the next start, which is no reason to worry anybody.
    pub not_kept: Option<PathError>,
}

/// Compares the index with the files of `source` and reads what changed. `surroundings` are those of the same source, `shown` is what
/// is on the screen. None when it was told to stop; then nothing was written.
///
/// # Errors
/// The library has more runbooks than an index can hold.
pub fn refresh(
    source: &Source,
    surroundings: &Surroundings,
    place: Option<&CachePlace>,
    shown: Option<&Cached>,
    stop: &AtomicBool,
) -> Result<Option<Refreshed>, TooLarge> {
    let looked = u64::try_from(Clock.now().wall.as_nanosecond()).unwrap_or_default();
    let (files, findings) = runbook_files(source);
    let around = sum_of(surroundings);
    let kept = place.and_then(open_whole).filter(|kept| kept.origin.surroundings == around);
    let Some(compared) = compare(kept.as_ref(), files, stop) else { return Ok(None) };
    let finish = |opened: Opened, read, not_kept| {
        let changed = shown.is_none_or(|shown| shown.sum != opened.sum);
        let broken = opened.index.broken();
        let cached = Cached { index: opened.index, sum: opened.sum };
        Refreshed { cached, changed, read, broken, findings, not_kept }
    };
    if let Some(kept) = kept.filter(|_| compared.is_the_same) {
        return Ok(Some(finish(kept, 0, None)));
    }
    let Some(mut items) = read_all(source, &surroundings.library, &compared.to_read, stop) else { return Ok(None) };
    items.extend(compared.unchanged);
    let library = place.map_or([0; 32], |place| place.library);
    let bytes = index::write(&Origin { library, surroundings: around, looked }, items)?;
    if stop.load(Ordering::Relaxed) {
        return Ok(None);
    }
    let not_kept = place.and_then(|place| keep(place, &bytes).err().map(|error| PathError::new(&place.file(), error)));
    let opened = index::open(Arc::new(bytes), &library).map_err(|_| TooLarge)?;
    Ok(Some(finish(opened, compared.to_read.len(), not_kept)))
}

/// The sum of all files around the runbooks: their names stand in the index.
fn sum_of(surroundings: &Surroundings) -> Sum {
    let mut sum = Sha256::new();
    for (path, source) in &surroundings.sources {
        for text in [&**path, source.text.as_str()] {
            sum.update((text.len() as u64).to_le_bytes());
            sum.update(text);
        }
    }
    sum.finalize().into()
}

struct Compared {
    unchanged: Vec<Item>,
    to_read: Vec<RunbookFile>,
    /// Whether the files are exactly those of the index.
    is_the_same: bool,
}

fn compare(kept: Option<&Opened>, files: Vec<RunbookFile>, stop: &AtomicBool) -> Option<Compared> {
    let Some(kept) = kept else {
        return Some(Compared { unchanged: Vec::new(), to_read: files, is_the_same: false });
    };
    let known = (0u32..).take(kept.index.len()).filter_map(|item| kept.index.file(item).ok().map(|(path, stamp)| (path, (item, stamp))));
    let known: HashMap<&str, (u32, Stamp)> = known.collect();
    let (mut same, mut to_read) = (Vec::with_capacity(files.len()), Vec::new());
    for file in files {
        let racy = file.modified.saturating_add(RACY) >= kept.origin.looked;
        match known.get(&*file.path) {
            Some((item, stamp)) if *stamp == stamp_of(&file) && !racy => same.push((*item, file)),
            _ => to_read.push(file),
        }
    }
    if to_read.is_empty() && same.len() == kept.index.len() {
        return Some(Compared { unchanged: Vec::new(), to_read, is_the_same: true });
    }
    let mut unchanged = Vec::with_capacity(same.len());
    for (item, file) in same {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        match kept.index.item(item) {
            Ok(item) => unchanged.push(item),
            Err(_) => to_read.push(file),
        }
    }
    Some(Compared { unchanged, to_read, is_the_same: false })
}

/// Reads and parses these files; None when told to stop.
fn read_all(source: &Source, library: &Library, files: &[RunbookFile], stop: &AtomicBool) -> Option<Vec<Item>> {
    let read_part = |part: &[RunbookFile]| -> Option<Vec<Item>> {
        part.iter().map(|file| (!stop.load(Ordering::Relaxed)).then(|| read_one(source, library, file))).collect()
    };
    let middle = if files.len() < WORTH_TWO_THREADS { files.len() } else { files.len() / 2 };
    let (first, second) = files.split_at(middle);
    let deep = || std::thread::Builder::new().stack_size(crate::format::library::STACK);
    std::thread::scope(|scope| {
        let parts = [first, second].map(|part| (part, (!part.is_empty()).then(|| deep().spawn_scoped(scope, || read_part(part)))));
        let mut items = Vec::with_capacity(files.len());
        for (part, thread) in parts {
            items.extend(match thread {
                None => Vec::new(),
                Some(Ok(thread)) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?,
                Some(Err(_)) => read_part(part)?,
            });
        }
        Some(items)
    })
}

fn read_one(source: &Source, library: &Library, file: &RunbookFile) -> Item {
    match parse_runbook(source, &file.path) {
        Ok(filed) => Item::of(&filed.runbook, library, filed.party, &file.path, stamp_of(file)),
        Err(broken) => broken_item(*broken, library, file),
    }
}

fn broken_item(broken: Broken, library: &Library, file: &RunbookFile) -> Item {
    let party: Party = broken.party.unwrap_or_else(|| file.party.clone());
    let name = || SafeText::new(file.path.rsplit('/').next().unwrap_or_default());
    let why = broken.findings.first().map_or_else(|| say("find-broken-somehow"), |finding| finding.message.clone());
    let party_name = library.name_of(&party);
    Item::broken(&file.path, stamp_of(file), (party, party_name), broken.id, broken.title.unwrap_or_else(name), why)
}

fn stamp_of(file: &RunbookFile) -> Stamp {
    Stamp { size: file.size, modified: file.modified }
}
