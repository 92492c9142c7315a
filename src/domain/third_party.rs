//! Third parties: makers, carriers and others who are neither the client nor the provider (R2). They advise and repair; they never
//! decide for the client. Their people are ordinary contacts that name them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::id::ThirdPartyId;
use crate::base::text::SafeText;

/// A company whose people are contacts of the client or the provider that it stands with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThirdParty {
    /// The id of the third party, by which contacts and systems name it.
    pub id: ThirdPartyId,
    /// The name of the company.
    pub name: SafeText,
    /// What it does for the client or the provider, in a line: "maker of the ledger software".
    pub does: SafeText,
    /// The contract under which it works. Absent: none is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<SafeText>,
}
