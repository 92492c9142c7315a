//! Whom to reach: contacts, escalation, and what they have been asked to quote (R9, R13, R14, R32).

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::availability::{Availability, Calendar, Hours, OtherHours};
use crate::base::id::{ClientId, ContactId, ThirdPartyId};
use crate::base::text::SafeText;
use crate::base::time::{Length, Zone};

/// A person or desk that can be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The id of the contact, unique in the whole library.
    pub id: ContactId,
    /// The name of the person or desk.
    pub name: SafeText,
    /// What this contact is for the system: "Ledger duty manager".
    pub role: SafeText,
    /// Telephone numbers, the first one first.
    #[serde(default)]
    pub phones: Vec<SafeText>,
    /// The mail address. Absent: there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<SafeText>,
    /// Office hours in the contact's own time zone. Absent: not known, which is not the same as always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The time zone in which the hours count. Absent: that of the client or provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Zone>,
    /// Days on which other hours hold, or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<OtherHours>,
    /// The third party for which this contact works: a maker, a carrier. Such a contact may advise and never decides for the client.
    /// Absent: the party in whose file it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party: Option<ThirdPartyId>,
    /// Who is asked when this contact cannot be reached. Absent: nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deputy: Option<ContactId>,
    /// The customer, contract or circuit number to quote on the telephone. Absent: nothing is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<SafeText>,
    /// The day on which somebody last checked that the numbers are right. Absent: nobody ever did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Date>,
    /// What a caller who gives this name is asked before he is believed; never the answer (R83). Absent: only calling back helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<SafeText>,
    /// The clients to whom this person of the provider was reported as entitled (R47).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reported: Vec<ClientId>,
    /// What else is good to know when calling. Absent: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<SafeText>,
}

/// One level of an escalation: whom to call, and after how long without success the next level is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Whom to call on this level, the first one first.
    pub contacts: Vec<ContactId>,
    /// What starts it, beside the time that ran out on the level before (X3). Absent: only that time does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<SafeText>,
    /// How long this level is tried before the next one is due. Absent: it is the last level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Length>,
    /// What this level may decide. Absent: nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decides: Option<SafeText>,
}

impl Contact {
    /// Whether this contact can be reached at `now`, when his hours count in `zone` and `holidays` are no working days there.
    pub fn at(&self, now: Timestamp, zone: &Zone, holidays: &[Date]) -> Availability {
        let calendar = Calendar { holidays, exceptions: &self.exceptions };
        self.hours.as_ref().map_or(Availability::NotKnown, |hours| hours.at(now, zone, calendar))
    }
}
