//! The interface card: where one party's duty ends, which circuit it is, whom to call about the line and with which number, how it is
//! tested (R4–R6).

use jiff::Timestamp;
use serde::Serialize;

use super::person::Person;
use super::{party_name, subjects, systems};
use crate::base::id::SystemId;
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::library::Party;
use crate::domain::system::{Line, System};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Interface {
    pub system: SystemId,
    pub name: SafeText,
    pub party: SafeText,
    pub purpose: SafeText,
    pub owner: Person,
    /// Whose side is what.
    pub demarcation: SafeText,
    pub carrier: SafeText,
    pub circuit: SafeText,
    pub hotline: Person,
    /// The number to quote to the hotline. Absent: the circuit.
    pub quote: Option<SafeText>,
    pub test: Option<SafeText>,
    /// Where the test is typed. Absent: it says so itself.
    pub test_on: Option<SafeText>,
    /// The hosts of the interface on our side.
    pub hosts: Vec<SafeText>,
    pub location: Option<SafeText>,
}

/// The interfaces of the systems with the number `at`, or of the targets; where they have none, those that they need or that need them.
pub fn of(case: &Case, at: Option<usize>, now: Timestamp) -> Vec<Interface> {
    let card = |(party, system): (&Party, &System)| system.line.as_ref().map(|line| interface(case, party, system, line, now));
    let own: Vec<Interface> = subjects(case, at).into_iter().filter_map(card).collect();
    match own.is_empty() && at.is_none() {
        true => systems(case).into_iter().filter_map(card).collect(),
        false => own,
    }
}

fn interface(case: &Case, party: &Party, system: &System, line: &Line, now: Timestamp) -> Interface {
    let hotline = Person::of(case, &line.hotline, now);
    let quote = case.contact(&line.hotline).and_then(|(_, contact)| contact.quote.clone()).filter(|_| hotline.role.is_some());
    Interface {
        system: system.id.clone(),
        name: system.name.one_line(),
        party: party_name(case, party),
        purpose: system.purpose.clone(),
        owner: Person::of(case, &system.owner, now),
        demarcation: line.demarcation.clone(),
        carrier: line.carrier.clone(),
        circuit: line.circuit.clone(),
        hotline,
        quote,
        test: line.test.clone(),
        test_on: line.on.clone(),
        hosts: system.hosts.clone(),
        location: system.location.clone(),
    }
}
