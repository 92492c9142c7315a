//! Where contacts and systems are named: every field of the library's files that holds the id of one.

use std::sync::Arc;

use super::subject::{PartySheet, RunbookSheet, Subject, each_forbidden_of, each_step};
use super::trail::Trail;
use crate::base::id::{ContactId, SystemId};
use crate::domain::library::Party;
use crate::domain::responsibility::InCharge;
use crate::domain::step::StepKind;

/// A contact that is named: the file, whose it is, the trail to the name, and the name.
pub(super) type NamedContact<'v> = &'v mut dyn FnMut(&Arc<str>, &Party, &Trail<'_>, &ContactId);

/// A system that is named, likewise.
pub(super) type NamedSystem<'v> = &'v mut dyn FnMut(&Arc<str>, &Party, &Trail<'_>, &SystemId);

/// Every place outside the runbooks at which a contact is named.
pub(super) fn each_contact_named(subject: &Subject<'_>, visit: NamedContact<'_>) {
    let mut look = Look { visit };
    subject.each_contact(&mut |file, trail, contact| {
        // Whose file it is follows from the file itself.
        let party = subject.party_of_file(file);
        contact.deputy.iter().for_each(|deputy| look.at(file, &party, &trail.field("deputy"), deputy));
    });
    for sheet in subject.parties() {
        party(&mut look, &sheet);
    }
    subject.each_system(&mut |file, party, trail, system| {
        look.at(file, party, &trail.field("owner"), &system.owner);
        look.list(file, party, &trail.field("contacts"), &system.contacts);
        system.batch.iter().for_each(|batch| look.at(file, party, &trail.field("batch").field("expert"), &batch.expert));
        system.line.iter().for_each(|line| look.at(file, party, &trail.field("line").field("hotline"), &line.hotline));
        if let Some(backup) = &system.backup {
            let trail = trail.field("backup");
            backup.opened_by.iter().for_each(|id| look.at(file, party, &trail.field("opened_by"), id));
            look.list(file, party, &trail.field("approved_by"), &backup.approved_by);
            let holder = backup.encryption.iter().map(|encryption| &encryption.key_holder);
            holder.for_each(|id| look.at(file, party, &trail.field("encryption").field("key_holder"), id));
            look.in_charge(file, party, &trail.field("roles"), &backup.roles);
        }
    });
    subject.each_forbidden(&mut |file, trail, forbidden| {
        look.list(file, &subject.party_of_file(file), &trail.field("lifted_by"), &forbidden.lifted_by);
    });
}

fn party(look: &mut Look<'_>, sheet: &PartySheet<'_>) {
    let (file, party) = (sheet.file, sheet.party);
    let list = Trail::FILE.field("escalation");
    for (n, level) in sheet.escalation.iter().enumerate() {
        look.list(file, party, &list.item(n).field("contacts"), &level.contacts);
    }
    let list = Trail::FILE.field("responsibilities");
    for (n, row) in sheet.responsibilities.iter().enumerate() {
        let here = list.item(n);
        look.at(file, party, &here.field("accountable"), &row.accountable);
        look.list(file, party, &here.field("responsible"), &row.responsible);
        look.list(file, party, &here.field("consulted"), &row.consulted);
        look.list(file, party, &here.field("informed"), &row.informed);
    }
    let here = Trail::FILE.field("roles");
    sheet.roles.it_security_officer.iter().for_each(|id| look.at(file, party, &here.field("it_security_officer"), id));
    sheet.roles.it_manager.iter().for_each(|id| look.at(file, party, &here.field("it_manager"), id));
    look.list(file, party, &here.field("administrators"), &sheet.roles.administrators);
    let here = Trail::FILE.field("emergency");
    if let Some(activation) = &sheet.emergency.activation {
        look.list(file, party, &here.field("activation").field("by"), &activation.by);
    }
    if let Some(stand_down) = &sheet.emergency.stand_down {
        look.list(file, party, &here.field("stand_down").field("by"), &stand_down.by);
    }
    let list = here.field("information");
    for (n, informing) in sheet.emergency.information.iter().enumerate() {
        look.list(file, party, &list.item(n).field("by"), &informing.by);
    }
    let list = Trail::FILE.field("exercises");
    for (n, exercise) in sheet.exercises.iter().enumerate() {
        look.list(file, party, &list.item(n).field("with"), &exercise.with);
        look.in_charge(file, party, &list.item(n).field("roles"), &exercise.roles);
    }
}

/// Every place of a runbook at which a contact is named.
pub(super) fn each_contact_named_in(sheet: &RunbookSheet<'_>, visit: NamedContact<'_>) {
    let mut look = Look { visit };
    let (file, party) = (&sheet.file, &sheet.party);
    look.list(file, party, &Trail::FILE.field("contacts"), &sheet.content.contacts);
    look.in_charge(file, party, &Trail::FILE.field("roles"), &sheet.content.roles);
    each_forbidden_of(sheet.content, &mut |trail, forbidden| {
        look.list(file, party, &trail.field("lifted_by"), &forbidden.lifted_by);
    });
    each_step(sheet.content, &mut |trail, step| match &step.kind {
        StepKind::Notify { contact, .. } => look.at(file, party, &trail.field("notify"), contact),
        StepKind::Hold { release, .. } => look.list(file, party, &trail.field("release"), release),
        _ => {}
    });
}

struct Look<'v> {
    visit: NamedContact<'v>,
}

impl Look<'_> {
    fn at(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, id: &ContactId) {
        (self.visit)(file, party, trail, id);
    }

    fn list(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, ids: &[ContactId]) {
        ids.iter().enumerate().for_each(|(n, id)| self.at(file, party, &trail.item(n), id));
    }

    fn in_charge(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, roles: &InCharge) {
        roles.initiates.iter().for_each(|id| self.at(file, party, &trail.field("initiates"), id));
        self.list(file, party, &trail.field("implements"), &roles.implements);
    }
}

/// Every place outside the runbooks at which a system is named.
pub(super) fn each_system_named(subject: &Subject<'_>, visit: NamedSystem<'_>) {
    let mut list = |file: &Arc<str>, party: &Party, trail: &Trail<'_>, ids: &[SystemId]| {
        ids.iter().enumerate().for_each(|(n, id)| visit(file, party, &trail.item(n), id));
    };
    subject.each_system(&mut |file, party, trail, system| {
        list(file, party, &trail.field("depends_on"), &system.depends_on);
        if let Some(batch) = &system.batch {
            let trail = trail.field("batch");
            list(file, party, &trail.field("after"), &batch.after);
            list(file, party, &trail.field("before"), &batch.before);
        }
    });
    let rows = Trail::FILE.field("responsibilities");
    for sheet in subject.parties() {
        for (n, row) in sheet.responsibilities.iter().enumerate() {
            list(sheet.file, sheet.party, &rows.item(n).field("targets"), &row.targets);
        }
    }
    let clauses = Trail::FILE.field("sla");
    for sheet in &subject.sheets.clients {
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            list(&sheet.file, &sheet.party, &clauses.item(n).field("targets"), &clause.targets);
        }
    }
}
