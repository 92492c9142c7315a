//! The backup regulation of a system (R11–R16) and what the restore card shows (X13).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::availability::Hours;
use super::responsibility::InCharge;
use crate::base::id::{ContactId, MediaId, RunbookId};
use crate::base::text::SafeText;
use crate::base::time::Length;

/// How the data of a system are backed up, and how they come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Backup {
    /// When and how: "full on Sunday 22:00, changes every hour".
    pub schedule: SafeText,
    /// The longest time between two backups; compared with the RPO. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Length>,
    /// How long a backup is kept. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Length>,
    /// The media set on which it lies. A set belongs to one client alone (R12).
    pub media: Vec<MediaId>,
    /// Where the media are.
    pub place: SafeText,
    /// When somebody can get at them, in the provider's time zone (R13). Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Hours>,
    /// Who opens the place. Absent: nobody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<ContactId>,
    /// How long it takes until the media are at the machine. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieval: Option<Length>,
    /// How long the restore itself takes, from the media at the machine to the integrity check. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restore_time: Option<Length>,
    /// How it is encrypted and who holds the key. Absent: it is not encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
    /// How the data are scanned for malicious programs before they are restored (R16). Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<SafeText>,
    /// Who may approve a restore; any one of them is enough.
    #[serde(default)]
    pub approved_by: Vec<ContactId>,
    /// How one sees that the restored data are whole. Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrity: Option<SafeText>,
    /// The day of the last restore that was tried and succeeded. Absent: it was never tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested: Option<Date>,
    /// The runbook that restores it. Absent: there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runbook: Option<RunbookId>,
    /// Who sees to the backups and who makes them (R36).
    #[serde(default, skip_serializing_if = "InCharge::is_default")]
    pub roles: InCharge,
}

/// How a backup is encrypted and who holds the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Encryption {
    /// The method and where the key lies.
    pub how: SafeText,
    /// Who has the key.
    pub key_holder: ContactId,
}

impl Backup {
    /// How long it takes from the decision to restore until the data are back, as far as it is written down.
    pub fn recovery_time(&self) -> Option<std::time::Duration> {
        let parts = [self.retrieval?, self.restore_time?];
        Some(parts.iter().map(|part| part.as_duration()).fold(std::time::Duration::ZERO, std::time::Duration::saturating_add))
    }
}
