//! The case of a run: the runbook's revision and everything around it that the run needs, pinned when the run is opened, so that
//! the run means the same after the library has changed, and can be read in ten years.

use serde::{Deserialize, Serialize};

use super::contact::{Contact, Level};
use super::forbidden::{Forbidden, Holds};
use super::library::{Client, Library, Party, Provider};
use super::needs::Needs;
use super::runbook::Runbook;
use super::side_effects::{self, Dependant};
use super::system::System;
use crate::base::id::{ContactId, SystemId};
use crate::base::text::SafeText;
use crate::base::time::Zone;

/// The version of the pinned copy.
///
/// 1: a third party was a mark on a contact. 2: a contact names it.
pub const VERSION: u32 = 2;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub version: u32,
    pub party: Party,
    pub party_name: SafeText,
    pub runbook: Runbook,
    /// The client whose situation it is; none for the provider's own event cards.
    pub client: Option<Client>,
    pub provider: Provider,
    /// The time zone of the party.
    pub zone: Zone,
    pub provider_zone: Zone,
    pub holidays: Vec<jiff::civil::Date>,
    /// The targets, everything that depends on them and everything they depend on.
    pub systems: Vec<(Party, System)>,
    /// What depends on the targets, as a tree in reading order, computed when the run was opened (R29, R30).
    pub dependants: Vec<Dependant>,
    /// Contacts of other parties that systems or steps in this case name, with their time zone.
    pub others: Vec<(Party, SafeText, Zone, Contact)>,
}

impl Case {
    /// Pins a runbook of `library` that belongs to `party`.
    pub fn pin(library: &Library, party: Party, runbook: Runbook) -> Self {
        let dependants = side_effects::dependants(library, &runbook.targets);
        let mut ids: Vec<SystemId> = runbook.targets.clone();
        ids.extend(dependants.iter().map(|d| d.system.clone()));
        ids.extend(side_effects::needed_by(library, &runbook.targets));
        let mut systems: Vec<(Party, System)> = Vec::new();
        for id in ids {
            if let Some(found) = library.systems.get(&id)
                && !systems.iter().any(|(_, system)| system.id == id)
            {
                systems.push(found.clone());
            }
        }
        let client = match &party {
            Party::Client(id) => library.client(id).cloned(),
            Party::Provider => None,
        };
        let named = named_contacts(&runbook, &systems);
        let others = named
            .iter()
            .filter_map(|id| library.contact(id))
            .filter(|(whose, _)| *whose != party && *whose != Party::Provider)
            .map(|(whose, contact)| (whose.clone(), library.name_of(&whose), library.zone_of(&whose).clone(), contact.clone()))
            .collect();
        Case {
            version: VERSION,
            party_name: library.name_of(&party),
            zone: library.zone_of(&party).clone(),
            provider_zone: library.imprint.time_zone.clone(),
            holidays: library.imprint.holidays.clone(),
            client,
            provider: library.provider.clone(),
            party,
            runbook,
            systems,
            dependants,
            others,
        }
    }

    pub fn system(&self, id: &SystemId) -> Option<&System> {
        self.systems.iter().map(|(_, system)| system).find(|system| &system.id == id)
    }

    pub fn targets(&self) -> impl Iterator<Item = &System> {
        self.runbook.targets.iter().filter_map(|id| self.system(id))
    }

    /// The protection needs of the targets together.
    pub fn needs(&self) -> Needs {
        self.targets().fold(Needs::default(), |all, system| all.together(system.needs))
    }

    /// Every contact of the case with whose it is.
    pub fn contacts(&self) -> impl Iterator<Item = (&Party, &Contact)> {
        let client = self.client.iter().flat_map(|client| client.contacts.iter()).map(|c| (&self.party, c));
        let others = self.others.iter().map(|(party, _, _, contact)| (party, contact));
        let provider = self.provider.contacts.iter().map(|c| (&Party::Provider, c));
        client.chain(others).chain(provider)
    }

    pub fn contact(&self, id: &ContactId) -> Option<(&Party, &Contact)> {
        self.contacts().find(|(_, contact)| &contact.id == id)
    }

    /// The time zone in which a contact's hours are written.
    pub fn zone_of<'a>(&'a self, contact: &'a Contact) -> &'a Zone {
        let of_other = || self.others.iter().find(|(_, _, _, other)| other.id == contact.id).map(|(_, _, zone, _)| zone);
        let of_provider = || self.provider.contacts.iter().any(|own| own.id == contact.id).then_some(&self.provider_zone);
        contact.time_zone.as_ref().or_else(of_other).or_else(of_provider).unwrap_or(&self.zone)
    }

    /// The days on which a contact's office hours do not hold.
    pub fn holidays_of(&self, contact: &Contact) -> &[jiff::civil::Date] {
        let theirs = self.client.as_ref().filter(|client| client.contacts.iter().any(|own| own.id == contact.id));
        theirs.and_then(|client| client.holidays.as_deref()).unwrap_or(&self.holidays)
    }

    /// Whether a contact can be reached at `now`.
    pub fn availability(&self, contact: &Contact, now: jiff::Timestamp) -> super::availability::Availability {
        contact.at(now, self.zone_of(contact), self.holidays_of(contact))
    }

    /// The escalation that holds for this case: the client's, or the provider's own.
    pub fn escalation(&self) -> &[Level] {
        self.client.as_ref().map_or(&self.provider.escalation, |client| &client.escalation)
    }

    /// All contacts in the order in which to call them, without repetition: those of the runbook, of the targets' owners, of the
    /// escalation, then the rest of the party's, then the provider's own.
    pub fn in_order(&self) -> Vec<(&Party, &Contact)> {
        let mut ids: Vec<&ContactId> = self.runbook.contacts.iter().collect();
        for system in self.targets() {
            ids.push(&system.owner);
            ids.extend(&system.contacts);
        }
        ids.extend(self.escalation().iter().flat_map(|level| &level.contacts));
        ids.extend(self.contacts().map(|(_, contact)| &contact.id));
        let mut order: Vec<(&Party, &Contact)> = Vec::new();
        for id in ids {
            if let Some(found) = self.contact(id)
                && !order.iter().any(|(_, contact)| &contact.id == id)
            {
                order.push(found);
            }
        }
        order
    }

    /// The contacts that the runbook itself names, whoever they belong to.
    pub fn named_by_runbook(&self) -> Vec<ContactId> {
        named_contacts(&self.runbook, &[])
    }

    /// Who decides for the party whose situation it is, in the order in which to call them: whom the runbook and the targets name, and
    /// the escalation; never a third party. Where nobody is named there, everybody of the party.
    pub fn deciders(&self) -> Vec<&Contact> {
        let of_targets = self.targets().flat_map(|system| std::iter::once(&system.owner).chain(&system.contacts));
        let of_levels = self.escalation().iter().flat_map(|level| &level.contacts);
        let named: Vec<&ContactId> = self.runbook.contacts.iter().chain(of_targets).chain(of_levels).collect();
        let theirs = self.in_order().into_iter().filter(|(party, contact)| **party == self.party && contact.third_party.is_none());
        let theirs: Vec<&Contact> = theirs.map(|(_, contact)| contact).collect();
        let deciders: Vec<&Contact> = theirs.iter().copied().filter(|contact| named.contains(&&contact.id)).collect();
        if deciders.is_empty() { theirs } else { deciders }
    }

    /// The forbidden actions that hold for the whole procedure, with where each is written. Those of a step are the step's.
    pub fn forbidden(&self) -> Vec<(Holds, &Forbidden)> {
        let mut all: Vec<(Holds, &Forbidden)> = Vec::new();
        all.extend(self.runbook.forbidden.iter().map(|f| (Holds::ForRunbook, f)));
        for system in self.targets() {
            all.extend(system.forbidden.iter().map(|f| (Holds::ForSystem(system.id.clone()), f)));
        }
        if let Some(client) = &self.client {
            all.extend(client.forbidden.iter().map(|f| (Holds::ForClient, f)));
        }
        all.extend(self.provider.forbidden.iter().map(|f| (Holds::ForProvider, f)));
        all
    }
}

fn named_contacts(runbook: &Runbook, systems: &[(Party, System)]) -> Vec<ContactId> {
    let mut ids = runbook.contacts.clone();
    for (_, system) in systems {
        ids.push(system.owner.clone());
        ids.extend(system.contacts.iter().cloned());
        ids.extend(system.batch.iter().map(|batch| batch.expert.clone()));
        ids.extend(system.line.iter().map(|line| line.hotline.clone()));
        if let Some(backup) = &system.backup {
            ids.extend(backup.opened_by.iter().chain(&backup.approved_by).cloned());
            ids.extend(backup.encryption.iter().map(|encryption| encryption.key_holder.clone()));
        }
    }
    runbook.each_step(&mut |step| match &step.kind {
        super::step::StepKind::Notify { contact, .. } => ids.push(contact.clone()),
        super::step::StepKind::Hold { release, .. } => ids.extend(release.iter().cloned()),
        _ => {}
    });
    ids.sort();
    ids.dedup();
    ids
}
