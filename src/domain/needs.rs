//! Protection needs (R34, R35): how much harm a loss of confidentiality, integrity or availability does.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Need {
    #[default]
    Normal,
    High,
    VeryHigh,
}

/// The protection needs of a system and its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Needs {
    #[serde(rename = "c")]
    pub confidentiality: Need,
    #[serde(rename = "i")]
    pub integrity: Need,
    #[serde(rename = "a")]
    pub availability: Need,
}

impl Needs {
    /// The highest of the three: what the authority table looks at.
    pub fn highest(self) -> Need {
        self.confidentiality.max(self.integrity).max(self.availability)
    }

    /// The higher of each: the needs of several systems together (the maximum principle).
    pub fn together(self, other: Needs) -> Needs {
        Needs {
            confidentiality: self.confidentiality.max(other.confidentiality),
            integrity: self.integrity.max(other.integrity),
            availability: self.availability.max(other.availability),
        }
    }
}
