//! The index as a file: a head that says whose index it is and whether it is whole, then the block of `domain::search`.
//!
//! Who can read what: a program reads files of exactly its own [`VERSION`] and builds all others anew; there is nothing in an index
//! that could be lost. The version counts up whenever the head, the block, the folding or the cutting into words changes.
//!
//! The head (all numbers little-endian): `QRHINDEX`, version (4 bytes), 4 bytes of nothing, key of the library (32), mark of the
//! surroundings (32), when the folder was looked at (8), length of the block (8), SHA-256 of the block (32), SHA-256 of the head up
//! to here (32). Opening holds the head against its own sum and the length against the file: that finds every file that is not
//! ours, not finished or not of this version, and costs the same for any size. [`is_whole`] holds the block against its sum as
//! well; that reads everything and is for the background. Until then a block with flipped bytes is read, by code that believes
//! nothing that it reads.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::domain::search::{Index, Item, TooLarge, build};

/// Counts up with every change of the format.
pub const VERSION: u32 = 2;

const MAGIC: &[u8; 8] = b"QRHINDEX";

/// The length of the head, in bytes.
pub const HEAD: usize = 160;

/// A SHA-256 sum.
pub type Sum = [u8; 32];

/// Why a file cannot be used as the index of this library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    #[error("it is no index, or not all of one")]
    NotWhole,
    #[error("it was written by another version")]
    OtherVersion,
    #[error("it is the index of another library")]
    OtherLibrary,
}

/// What an index was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// Of which library: the sum of the canonical path of its folder.
    pub library: Sum,
    /// With which clients and systems, whose names it contains: the sum of their files.
    pub surroundings: Sum,
    /// When looking at the folder began, in nanoseconds since 1970. A file modified at about that time may have been modified once
    /// more without its time showing it.
    pub looked: u64,
}

/// An index out of a file.
#[derive(Debug, Clone)]
pub struct Opened {
    pub index: Index,
    pub origin: Origin,
    /// The sum of the block, as the head says it. Equal sums are equal indexes.
    pub sum: Sum,
}

/// The file for these items. The same items and origin give the same bytes.
///
/// # Errors
/// More items than an index can hold.
pub fn write(origin: &Origin, items: Vec<Item>) -> Result<Vec<u8>, TooLarge> {
    let block = build(items)?;
    let mut file = Vec::with_capacity(HEAD + block.len());
    file.extend_from_slice(MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&[0; 4]);
    file.extend_from_slice(&origin.library);
    file.extend_from_slice(&origin.surroundings);
    file.extend_from_slice(&origin.looked.to_le_bytes());
    file.extend_from_slice(&(block.len() as u64).to_le_bytes());
    file.extend_from_slice(&sum(&block));
    let head = sum(&file);
    file.extend_from_slice(&head);
    file.extend_from_slice(&block);
    Ok(file)
}

/// A view over a file in memory, if it is the index of `library`. Looks at the head only.
///
/// # Errors
/// Says why it cannot be used; the way out is always to build it anew.
pub fn open(bytes: Arc<dyn AsRef<[u8]> + Send + Sync>, library: &Sum) -> Result<Opened, Unusable> {
    let head = Head::read((*bytes).as_ref())?;
    if head.origin.library != *library {
        return Err(Unusable::OtherLibrary);
    }
    let index = Index::open(bytes, HEAD).map_err(|_| Unusable::NotWhole)?;
    Ok(Opened { index, origin: head.origin, sum: head.sum })
}

/// Whether a file is what [`write`] once wrote, to the last byte.
pub fn is_whole(bytes: &[u8]) -> bool {
    let block = bytes.get(HEAD..).unwrap_or_default();
    Head::read(bytes).is_ok_and(|head| sum(block) == head.sum)
}

/// The SHA-256 of some bytes.
pub fn sum(bytes: &[u8]) -> Sum {
    Sha256::digest(bytes).into()
}

struct Head {
    origin: Origin,
    sum: Sum,
}

impl Head {
    fn read(bytes: &[u8]) -> Result<Head, Unusable> {
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(Unusable::NotWhole)?;
        let (version, rest) = rest.split_first_chunk::<4>().ok_or(Unusable::NotWhole)?;
        if magic != MAGIC {
            return Err(Unusable::NotWhole);
        }
        if u32::from_le_bytes(*version) != VERSION {
            return Err(Unusable::OtherVersion);
        }
        let read = || {
            let (_, rest) = rest.split_first_chunk::<4>()?;
            let (library, rest) = rest.split_first_chunk::<32>()?;
            let (surroundings, rest) = rest.split_first_chunk::<32>()?;
            let (looked, rest) = rest.split_first_chunk::<8>()?;
            let (length, rest) = rest.split_first_chunk::<8>()?;
            let (block, rest) = rest.split_first_chunk::<32>()?;
            let (own, rest) = rest.split_first_chunk::<32>()?;
            let whole = sum(bytes.get(..HEAD - 32)?) == *own && u64::from_le_bytes(*length) == rest.len() as u64;
            let origin = Origin { library: *library, surroundings: *surroundings, looked: u64::from_le_bytes(*looked) };
            whole.then_some(Head { origin, sum: *block })
        };
        read().ok_or(Unusable::NotWhole)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::library::Party;
    use crate::domain::search::{Stamp, State};

    fn items() -> Vec<Item> {
        let broken = |name: &str| {
            let path = format!("provider/runbooks/{name}.ron");
            let stamp = Stamp { size: 7, modified: 9 };
            Item::broken(&path, stamp, (Party::Provider, "Example Provider".into()), None, name.into(), "line 3: a comma is missing".into())
        };
        vec![broken("fire"), broken("water"), broken("größe")]
    }

    fn origin() -> Origin {
        Origin { library: sum(b"here"), surroundings: sum(b"around"), looked: 42 }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let bytes = write(&origin(), items()).expect("small enough");
        assert!(is_whole(&bytes));
        assert_eq!(write(&origin(), items()), Ok(bytes.clone()), "the same bytes each time");
        let opened = open(Arc::new(bytes), &sum(b"here")).expect("ours");
        assert_eq!(opened.origin, origin());
        let mut read: Vec<Item> = (0..3).map(|n| opened.index.item(n).expect("whole")).collect();
        read.sort_by(|a, b| a.path.cmp(&b.path));
        let mut expected = items();
        expected.sort_by(|a, b| a.path.cmp(&b.path));
        assert_eq!(read, expected);
        assert!(matches!(read.first().map(|item| &item.state), Some(State::Broken(_))));
    }

    #[test]
    fn what_is_not_ours_is_not_opened() {
        let bytes = write(&origin(), items()).expect("small enough");
        let why = |bytes: Vec<u8>| open(Arc::new(bytes), &sum(b"here")).map(|_| ()).expect_err("not usable");
        assert_eq!(open(Arc::new(bytes.clone()), &sum(b"there")).map(|_| ()), Err(Unusable::OtherLibrary));
        let mut other = bytes.clone();
        other[8] ^= 1;
        assert_eq!(why(other), Unusable::OtherVersion);
        for length in 0..bytes.len() {
            assert_eq!(why(bytes[..length].to_vec()), Unusable::NotWhole, "cut at {length}");
        }
        assert_eq!(why([bytes, vec![0]].concat()), Unusable::NotWhole, "something behind it");
    }

    proptest! {
        #[test]
        fn a_flipped_bit_is_noticed(at in any::<prop::sample::Index>(), bit in 0u32..8) {
            let mut bytes = write(&origin(), items()).expect("small enough");
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            prop_assert!(!is_whole(&bytes));
        }
    }
}
