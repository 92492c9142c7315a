//! Whom to reach: contacts, escalation, and what they have been asked to quote (R9, R13, R14, R32).

use serde::{Deserialize, Serialize};

use super::availability::Hours;
use crate::base::id::ContactId;
use crate::base::text::SafeText;
use crate::base::time::{Length, Zone};

/// A person or desk that can be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: ContactId,
    pub name: SafeText,
    /// What this contact is for the system: "Ledger duty manager".
    pub role: SafeText,
    /// Telephone numbers, the first one first.
    #[serde(default)]
    pub phones: Vec<SafeText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<SafeText>,
    /// Office hours in the contact's own time zone. Absent: not known, which is not the same as always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Absent: the time zone of the client or provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Zone>,
    /// Somebody who is neither the client nor the provider: a maker, a carrier. May advise, may never decide for the client.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub third_party: bool,
    /// Who is asked when this contact cannot be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deputy: Option<ContactId>,
    /// The customer, contract or circuit number to quote on the telephone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<SafeText>,
    /// The day on which somebody last checked that the numbers are right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<jiff::civil::Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<SafeText>,
}

/// One level of an escalation: whom to call, and after how long without success the next level is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub contacts: Vec<ContactId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Length>,
    /// What this level may decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decides: Option<SafeText>,
}
