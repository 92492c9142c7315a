//! The pinned case of a run as the bytes of `case.json`, and the event that opens a run on it.

use sha2::{Digest, Sha256};

use crate::base::id::RunId;
use crate::domain::case::{Case, VERSION};
use crate::domain::event::{Event, Mode};
use crate::domain::reading::Hash;

/// The bytes of `case.json` and their SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pinned {
    pub bytes: Vec<u8>,
    pub hash: Hash,
}

/// A case that cannot be written. None that comes from a library is one.
#[derive(Debug, thiserror::Error)]
#[error("the case of the run cannot be pinned")]
pub struct NotPinned(#[from] serde_json::Error);

/// Why the bytes of a `case.json` are no case for this version.
#[derive(Debug, thiserror::Error)]
pub enum UnreadableCase {
    #[error("it has version {0}, this program reads up to {VERSION}")]
    LaterVersion(u64),
    #[error("{0}")]
    Json(#[from] serde_json::Error),
}

/// Writes a case; the same case always gives the same bytes.
pub fn pin(case: &Case) -> Result<Pinned, NotPinned> {
    let mut bytes = serde_json::to_vec_pretty(case)?;
    bytes.push(b'\n');
    Ok(Pinned { hash: sha256(&bytes), bytes })
}

/// Reads a case of this version or an earlier one.
pub fn parse_case(bytes: &[u8]) -> Result<Case, UnreadableCase> {
    #[derive(serde::Deserialize)]
    struct Version {
        version: u64,
    }
    let Version { version } = serde_json::from_slice(bytes)?;
    if version > u64::from(VERSION) {
        return Err(UnreadableCase::LaterVersion(version));
    }
    Ok(serde_json::from_slice(bytes)?)
}

pub fn sha256(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

/// The event that opens the run `run` on `case`: always the first record of a journal.
pub fn opening(run: RunId, mode: Mode, case: &Case) -> Result<Event, NotPinned> {
    Ok(Event::RunOpened {
        run,
        mode,
        runbook: case.runbook.id.clone(),
        revision: case.runbook.revision,
        title: case.runbook.title.clone(),
        party: case.party.clone(),
        party_name: case.party_name.clone(),
        case: pin(case)?.hash.to_string(),
    })
}
