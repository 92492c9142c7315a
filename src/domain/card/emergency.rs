//! The emergency card: how grave is it, who declares it, when it is over, who may tell whom, and how to speak when nothing can be
//! trusted (X10–X12).

use jiff::Timestamp;
use serde::Serialize;

use super::party_name;
use super::person::Person;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::emergency::{Criterion, Emergency, Grade};
use crate::domain::library::Party;

/// The rules of one party.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EmergencyCard {
    pub party: SafeText,
    /// The gravest first; the first yes counts.
    pub grading: Vec<Criterion>,
    pub activation: Option<Turn>,
    pub stand_down: Option<Turn>,
    pub information: Vec<InformingCard>,
    pub out_of_band: Option<SafeText>,
}

/// The beginning or the end of emergency operation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Turn {
    /// Any one of them begins it; all of them end it.
    pub when: Vec<SafeText>,
    pub by: Vec<Person>,
    /// Temporary measures that are taken back at the end.
    pub undo: Vec<SafeText>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InformingCard {
    pub whom: SafeText,
    pub by: Vec<Person>,
    pub about: SafeText,
    pub over: Option<SafeText>,
}

/// The rules of the client, then those of the provider; a party that has none is left out.
pub fn of(case: &Case, now: Timestamp) -> Vec<EmergencyCard> {
    let client = case.client.iter().map(|client| (&case.party, &client.emergency));
    let all = client.chain([(&Party::Provider, &case.provider.emergency)]);
    all.filter(|(_, rules)| **rules != Emergency::default()).map(|(party, rules)| card(case, party, rules, now)).collect()
}

fn card(case: &Case, party: &Party, rules: &Emergency, now: Timestamp) -> EmergencyCard {
    let gravest_first = Grade::ALL.into_iter().rev().flat_map(|grade| rules.grading.iter().filter(move |one| one.grade == grade));
    let informing = |one: &crate::domain::emergency::Informing| InformingCard {
        whom: one.whom.clone(),
        by: Person::each(case, &one.by, now),
        about: one.about.clone(),
        over: one.over.clone(),
    };
    EmergencyCard {
        party: party_name(case, party),
        grading: gravest_first.cloned().collect(),
        activation: rules.activation.as_ref().map(|turn| Turn {
            when: turn.when.clone(),
            by: Person::each(case, &turn.by, now),
            undo: Vec::new(),
        }),
        stand_down: rules.stand_down.as_ref().map(|turn| Turn {
            when: turn.when.clone(),
            by: Person::each(case, &turn.by, now),
            undo: turn.undo.clone(),
        }),
        information: rules.information.iter().map(informing).collect(),
        out_of_band: rules.out_of_band.clone(),
    }
}
