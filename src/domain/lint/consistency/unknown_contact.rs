//! L021: a contact is named that the library does not have, so that nobody can be called.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::responsibility::InCharge;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L021", gravity: Gravity::Error, source: "R9 R13 R32" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut look = Look { subject, remarks };
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

fn party(look: &mut Look<'_, '_>, sheet: &PartySheet<'_>) {
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

pub fn check(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let mut look = Look { subject, remarks };
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

struct Look<'s, 'a> {
    subject: &'s Subject<'a>,
    remarks: &'s mut Remarks,
}

impl Look<'_, '_> {
    fn at(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, id: &ContactId) {
        if self.subject.contact(id).is_some() || self.subject.may_be_unread(party) {
            return;
        }
        let message = say_with("check-unknown-contact", [("id", id.as_str().into())]);
        self.remarks.say(&RULE, file, trail, message, say("check-unknown-contact-help"));
        if let Some(near) = nearest(id.as_str(), self.subject.contact_ids()) {
            self.remarks.meant(near, format!("\"{near}\""));
        }
    }

    fn list(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, ids: &[ContactId]) {
        ids.iter().enumerate().for_each(|(n, id)| self.at(file, party, &trail.item(n), id));
    }

    fn in_charge(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, roles: &InCharge) {
        roles.initiates.iter().for_each(|id| self.at(file, party, &trail.field("initiates"), id));
        self.list(file, party, &trail.field("implements"), &roles.implements);
    }
}
