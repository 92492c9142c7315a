//! L021: a contact is named that the library does not have, so that nobody can be called.

use super::prelude::*;
use crate::base::id::ContactId;
use crate::domain::step::StepKind;

pub static RULE: Rule = Rule { code: "L021", gravity: Gravity::Error, source: "R9 R13 R32" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let mut look = Look { subject, remarks };
    subject.each_contact(&mut |file, trail, contact| {
        // Whose file it is follows from the file itself.
        let party = subject.party_of_file(file);
        contact.deputy.iter().for_each(|deputy| look.at(file, &party, &trail.field("deputy"), deputy));
    });
    subject.each_escalation(&mut |file, party, trail, levels| {
        for (n, level) in levels.iter().enumerate() {
            look.list(file, party, &trail.item(n).field("contacts"), &level.contacts);
        }
    });
    subject.each_system(&mut |file, party, trail, system| {
        look.at(file, party, &trail.field("owner"), &system.owner);
        look.list(file, party, &trail.field("contacts"), &system.contacts);
        system.batch.iter().for_each(|batch| look.at(file, party, &trail.field("batch").field("expert"), &batch.expert));
        system.line.iter().for_each(|line| look.at(file, party, &trail.field("line").field("hotline"), &line.hotline));
    });
    subject.each_forbidden(&mut |file, trail, forbidden| {
        look.list(file, &subject.party_of_file(file), &trail.field("lifted_by"), &forbidden.lifted_by);
    });
    for sheet in subject.runbooks {
        let (file, party) = (&sheet.file, &sheet.party);
        look.list(file, party, &Trail::FILE.field("contacts"), &sheet.content.contacts);
        each_forbidden_of(sheet.content, &mut |trail, forbidden| {
            look.list(file, party, &trail.field("lifted_by"), &forbidden.lifted_by);
        });
        each_step(sheet.content, &mut |trail, step| match &step.kind {
            StepKind::Notify { contact, .. } => look.at(file, party, &trail.field("notify"), contact),
            StepKind::Hold { release, .. } => look.list(file, party, &trail.field("release"), release),
            _ => {}
        });
    }
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
            self.remarks.label(say_with("check-did-you-mean", [("name", near.into())]));
        }
    }

    fn list(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, ids: &[ContactId]) {
        ids.iter().enumerate().for_each(|(n, id)| self.at(file, party, &trail.item(n), id));
    }
}
