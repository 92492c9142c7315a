//! An `allow`: a finding that the keeper of the library accepts at one place, with a reason and an end.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::text::SafeText;

/// Silences one rule in the file, system or runbook in which it is written, until a day. Errors cannot be allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allow {
    /// The code of the rule: "L055".
    pub rule: SafeText,
    /// Why it is accepted.
    pub because: SafeText,
    /// The last day on which it holds.
    pub until: Date,
}
