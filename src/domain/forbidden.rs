//! Forbidden actions (R25, P10): data of their own, neither a step nor a warning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::id::{ContactId, ForbiddenId};
use crate::base::text::SafeText;

/// What nobody may do, why, what to do instead and who alone may lift it. Its scope is where it is written: a client, a system,
/// a runbook or a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forbidden {
    /// The id of the forbidden action, unique within what a run can see.
    pub id: ForbiddenId,
    /// The action, as it follows the words DO NOT: "reboot LEDGP01".
    pub action: SafeText,
    /// What happens if it is done all the same.
    pub because: SafeText,
    /// What to do in its place.
    pub instead: SafeText,
    /// The contacts who may lift it; any one of them is enough.
    pub lifted_by: Vec<ContactId>,
}

/// Where a forbidden action is written, and so where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    ForProvider,
    ForClient,
    ForSystem(crate::base::id::SystemId),
    ForRunbook,
    ForStep(crate::base::id::StepId),
}
