//! The cards: what an operator wants to see at once about the systems of a case, computed from the pinned case and the moment. Facts
//! only: the words and the layout of screen, paper and JSON are made above. A card of a client shows of other clients no more than the
//! name of a system and whose it is (X15).

mod case;
pub mod contacts;
pub mod emergency;
pub mod forbidden;
pub mod interface;
pub mod person;
pub mod responsibilities;
pub mod restore;
pub mod system;
#[cfg(test)]
mod tests;
pub mod tree;

use super::case::Case;
use super::library::Party;
use super::system::System;
use crate::base::text::SafeText;

/// Which card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Card {
    System,
    Responsibilities,
    Restore,
    Interface,
    Contacts,
    Forbidden,
    Emergency,
}

impl Card {
    /// In the order of paper and screen.
    pub const ALL: [Card; 7] =
        [Card::System, Card::Responsibilities, Card::Restore, Card::Interface, Card::Contacts, Card::Forbidden, Card::Emergency];
}

/// Whether everything that `party` has may be shown to whoever reads this case: the party of the case itself and the provider; in the
/// provider's own situations everybody.
fn is_open(case: &Case, party: &Party) -> bool {
    *party == case.party || *party == Party::Provider || case.party == Party::Provider
}

/// The systems of the case about which cards may be made, the targets first. Those of other clients are not among them.
pub fn systems(case: &Case) -> Vec<(&Party, &System)> {
    let open = case.systems.iter().filter(|(party, _)| is_open(case, party)).map(|(party, system)| (party, system));
    let (mut targets, others): (Vec<_>, Vec<_>) = open.partition(|(_, system)| case.runbook.targets.contains(&system.id));
    targets.extend(others);
    targets
}

/// How many of [`systems`] are targets.
pub fn targets(case: &Case) -> usize {
    systems(case).iter().filter(|(_, system)| case.runbook.targets.contains(&system.id)).count()
}

/// The systems that a card is about: the targets, or the one with this number among [`systems`] if it is none of them.
pub fn subjects(case: &Case, at: Option<usize>) -> Vec<(&Party, &System)> {
    let all = systems(case);
    match at.and_then(|at| all.get(at).copied()) {
        Some(one) => vec![one],
        None => all.into_iter().take(targets(case)).collect(),
    }
}

/// The name of a party, as far as the case knows it.
pub fn party_name(case: &Case, party: &Party) -> SafeText {
    match party {
        Party::Provider => case.provider.name.one_line(),
        _ if *party == case.party => case.party_name.one_line(),
        Party::Client(id) => {
            let hanging = case.dependants.iter().find(|dependant| dependant.party == *party).map(|dependant| &dependant.party_name);
            let of_contact = || case.others.iter().find(|(whose, ..)| whose == party).map(|(_, name, ..)| name);
            hanging.or_else(of_contact).map_or_else(|| SafeText::new(id.as_str()), SafeText::one_line)
        }
    }
}
