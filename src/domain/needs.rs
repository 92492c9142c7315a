//! Protection needs (R34, R35): how much harm a loss of confidentiality, integrity or availability does.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::schema::entries;
use crate::base::text::SafeText;

/// How much harm a loss does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
pub enum Need {
    /// Limited and manageable.
    #[default]
    Normal,
    /// Considerable.
    High,
    /// It threatens the existence of the house, or lives.
    VeryHigh,
}

/// The protection needs of a system and its data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Needs {
    /// Confidentiality: nobody reads what is not meant for him.
    #[serde(rename = "c")]
    pub confidentiality: Need,
    /// Integrity: nothing is changed unseen.
    #[serde(rename = "i")]
    pub integrity: Need,
    /// Availability: it is there when it is needed.
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

/// Handling rules that follow from a protection need, whatever the system (R35): for each need the rules of its levels. A level takes
/// those of the lower ones with it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HandlingRules {
    /// What follows from each need for confidentiality.
    #[serde(rename = "c", skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(schema_with = "entries::<Need, Vec<SafeText>>")]
    pub confidentiality: IndexMap<Need, Vec<SafeText>>,
    /// What follows from each need for integrity.
    #[serde(rename = "i", skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(schema_with = "entries::<Need, Vec<SafeText>>")]
    pub integrity: IndexMap<Need, Vec<SafeText>>,
    /// What follows from each need for availability.
    #[serde(rename = "a", skip_serializing_if = "IndexMap::is_empty")]
    #[schemars(schema_with = "entries::<Need, Vec<SafeText>>")]
    pub availability: IndexMap<Need, Vec<SafeText>>,
}

impl HandlingRules {
    /// The rules that follow from `needs`, those of confidentiality first, within them those of the lower level first.
    pub fn for_needs(&self, needs: Needs) -> Vec<&SafeText> {
        let pairs =
            [(&self.confidentiality, needs.confidentiality), (&self.integrity, needs.integrity), (&self.availability, needs.availability)];
        let levels = [Need::Normal, Need::High, Need::VeryHigh];
        pairs
            .iter()
            .flat_map(|(rules, need)| levels.iter().filter(move |level| *level <= need).filter_map(|level| rules.get(level)))
            .flatten()
            .collect()
    }

    pub fn is_empty(&self) -> bool {
        self.confidentiality.is_empty() && self.integrity.is_empty() && self.availability.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_need_takes_the_rules_of_the_lower_ones_with_it() {
        let rules = |pairs: &[(Need, &str)]| pairs.iter().map(|(need, rule)| (*need, vec![(*rule).into()])).collect();
        let all = HandlingRules {
            confidentiality: rules(&[(Need::VeryHigh, "two people"), (Need::High, "no mail")]),
            availability: rules(&[(Need::High, "call at once")]),
            ..HandlingRules::default()
        };
        let said = |c, a| -> Vec<String> {
            let needs = Needs { confidentiality: c, availability: a, ..Needs::default() };
            all.for_needs(needs).iter().map(ToString::to_string).collect()
        };
        assert_eq!(said(Need::VeryHigh, Need::Normal), ["no mail", "two people"]);
        assert_eq!(said(Need::High, Need::High), ["no mail", "call at once"]);
        assert!(said(Need::Normal, Need::Normal).is_empty());
    }
}
