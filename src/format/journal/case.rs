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
    if version == 1 {
        let mut case: serde_json::Value = serde_json::from_slice(bytes)?;
        name_third_parties(&mut case);
        return Ok(serde_json::from_value(case)?);
    }
    Ok(serde_json::from_slice(bytes)?)
}

/// Version 1 said of a contact only that it was somebody else's: `"third_party": true`. Who they were was not written down.
fn name_third_parties(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            if fields.get("third_party").is_some_and(serde_json::Value::is_boolean) {
                let is_one = fields.remove("third_party") == Some(true.into());
                if is_one {
                    fields.insert("third_party".to_owned(), "unnamed".into());
                }
            }
            fields.values_mut().for_each(name_third_parties);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(name_third_parties),
        _ => {}
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_of_version_1_becomes_a_third_party_without_a_name() {
        let mut case = serde_json::json!({"contacts": [{"id": "a", "third_party": true}, {"id": "b", "third_party": false}, {"id": "c"}]});
        name_third_parties(&mut case);
        let expected = serde_json::json!({"contacts": [{"id": "a", "third_party": "unnamed"}, {"id": "b"}, {"id": "c"}]});
        assert_eq!(case, expected);
    }
}
