//! The system card: what is this, who owns it, what its data need, how it is handled, in which order it comes back, what hangs on it
//! (R3, R21, R22, R33–R35).

use jiff::Timestamp;
use serde::Serialize;

use super::party_name;
use super::person::{Person, third_party};
use super::tree::{self, Branch};
use crate::base::id::SystemId;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::library::Party;
use crate::domain::needs::Needs;
use crate::domain::system::{Batch, Kind, Recovery, System};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SystemCard {
    pub id: SystemId,
    pub name: SafeText,
    pub kind: Kind,
    pub purpose: SafeText,
    /// In whose file it stands.
    pub party: SafeText,
    pub owner: Person,
    pub run_by: Option<RunBy>,
    pub needs: Needs,
    pub data: Vec<DataCard>,
    /// Everything that whoever works on it must keep to, each text once.
    pub handling: Vec<Handling>,
    pub recovery: Recovery,
    pub hosts: Vec<SafeText>,
    pub location: Option<SafeText>,
    pub batch: Option<BatchCard>,
    pub terms: Vec<(SafeText, SafeText)>,
    pub it_needs: Vec<Branch>,
    pub hangs_on_it: Vec<Branch>,
    /// Whether `hangs_on_it` is all that the library knows: so for the targets of the case.
    pub whole: bool,
}

/// The third party that runs a system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunBy {
    pub name: SafeText,
    pub does: Option<SafeText>,
    pub contract: Option<SafeText>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DataCard {
    pub name: SafeText,
    pub needs: Needs,
    pub personal: bool,
}

/// A handling rule with where it comes from (R35).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handling {
    pub rule: SafeText,
    pub from: From,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum From {
    /// Written at the system itself.
    System,
    /// Written at its data with this name.
    Data(SafeText),
    /// What the client says follows from the protection needs.
    Client,
    /// What the provider says follows from the protection needs.
    Provider,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BatchCard {
    pub window: SafeText,
    pub after: Vec<Branch>,
    pub before: Vec<Branch>,
    pub restart: SafeText,
    pub latest_finish: SafeText,
    pub expert: Person,
}

impl SystemCard {
    pub fn of(case: &Case, party: &Party, system: &System, now: Timestamp) -> Self {
        Self {
            id: system.id.clone(),
            name: system.name.one_line(),
            kind: system.kind,
            purpose: system.purpose.clone(),
            party: party_name(case, party),
            owner: Person::of(case, &system.owner, now),
            run_by: run_by(case, party, system),
            needs: system.needs,
            data: system.data.iter().map(|data| DataCard { name: data.name.clone(), needs: data.needs, personal: data.personal }).collect(),
            handling: handling(case, party, system),
            recovery: system.recovery.clone().unwrap_or_default(),
            hosts: system.hosts.clone(),
            location: system.location.clone(),
            batch: system.batch.as_ref().map(|batch| batch_card(case, batch, now)),
            terms: terms(case, system),
            it_needs: tree::needs(case, system),
            hangs_on_it: tree::dependants(case, system),
            whole: case.runbook.targets.contains(&system.id),
        }
    }
}

fn run_by(case: &Case, party: &Party, system: &System) -> Option<RunBy> {
    let id = system.third_party.as_ref()?;
    Some(match third_party(case, party, id) {
        Some(third) => RunBy { name: third.name.clone(), does: Some(third.does.clone()), contract: third.contract.clone() },
        None => RunBy { name: SafeText::new(id.as_str()), does: None, contract: None },
    })
}

/// The rules of the system and its data, then those that follow from its protection needs at the client and at the provider.
pub fn handling(case: &Case, party: &Party, system: &System) -> Vec<Handling> {
    let mut rules: Vec<Handling> = Vec::new();
    let mut add = |rule: &SafeText, from: From| {
        if !rules.iter().any(|known| known.rule == *rule) {
            rules.push(Handling { rule: rule.clone(), from });
        }
    };
    system.handling.iter().for_each(|rule| add(rule, From::System));
    for data in &system.data {
        data.handling.iter().for_each(|rule| add(rule, From::Data(data.name.clone())));
    }
    // What the data need counts even where the system says less.
    let needs = system.data.iter().fold(system.needs, |all, data| all.together(data.needs));
    if let Some(client) = case.client.as_ref().filter(|_| *party == case.party) {
        client.handling.for_needs(needs).into_iter().for_each(|rule| add(rule, From::Client));
    }
    case.provider.handling.for_needs(needs).into_iter().for_each(|rule| add(rule, From::Provider));
    rules
}

fn batch_card(case: &Case, batch: &Batch, now: Timestamp) -> BatchCard {
    let named = |ids: &[SystemId]| -> Vec<Branch> {
        let of = |id: &SystemId| case.systems.iter().find(|(_, system)| system.id == *id);
        let branch = |id: &SystemId| match of(id) {
            Some((party, system)) => Branch { name: system.name.one_line(), party: Some(party_name(case, party)), depth: 1 },
            None => Branch { name: SafeText::new(id.as_str()), party: None, depth: 1 },
        };
        ids.iter().map(branch).collect()
    };
    BatchCard {
        window: batch.window.clone(),
        after: named(&batch.after),
        before: named(&batch.before),
        restart: batch.restart.clone(),
        latest_finish: batch.latest_finish.clone(),
        expert: Person::of(case, &batch.expert, now),
    }
}

/// The terms of the system and the runbook, and those of the provider that the system's own words use.
fn terms(case: &Case, system: &System) -> Vec<(SafeText, SafeText)> {
    let mut texts: Vec<&SafeText> = vec![&system.name, &system.purpose];
    texts.extend(system.handling.iter().chain(system.location.as_ref()));
    texts.extend(system.batch.iter().flat_map(|batch| [&batch.window, &batch.restart, &batch.latest_finish]));
    let is_used = |term: &SafeText| texts.iter().any(|text| has_word(text.as_str(), term.as_str()));
    let of_provider = case.provider.terms.iter().filter(|(term, _)| is_used(term));
    let mut terms: Vec<(SafeText, SafeText)> = Vec::new();
    for (term, means) in system.terms.iter().chain(&case.runbook.terms).chain(of_provider) {
        if !terms.iter().any(|(known, _)| known == term) {
            terms.push((term.clone(), means.clone()));
        }
    }
    terms
}

/// Whether `word` stands in `text` with no letter or digit at either side.
fn has_word(text: &str, word: &str) -> bool {
    let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    !word.is_empty()
        && text.match_indices(word).any(|(at, found)| {
            let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + found.len()..).unwrap_or_default());
            edge(before.chars().next_back()) && edge(after.chars().next())
        })
}
