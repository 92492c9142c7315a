//! L178: a runbook is named that the library does not have, or that another client has.

use std::collections::HashMap;

use super::prelude::*;
use crate::base::id::RunbookId;
use crate::domain::contract::Artefact;

pub static RULE: Rule = Rule { code: "L178", gravity: Gravity::Error, source: "R7 R18 X13" };

pub fn together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    let mut look = Look { subject, known: digests.iter().map(|digest| (&digest.id, &digest.party)).collect(), remarks };
    subject.each_system(&mut |file, party, trail, system| {
        let runbook = system.backup.as_ref().and_then(|backup| backup.runbook.as_ref());
        runbook.iter().for_each(|id| look.at(file, party, &trail.field("backup").field("runbook"), id));
    });
    let list = Trail::FILE.field("exercises");
    for sheet in subject.parties() {
        for (n, exercise) in sheet.exercises.iter().enumerate() {
            let runbooks = list.item(n);
            let runbooks = runbooks.field("runbooks");
            exercise.runbooks.iter().enumerate().for_each(|(n, id)| look.at(sheet.file, sheet.party, &runbooks.item(n), id));
        }
    }
    let list = Trail::FILE.field("sla");
    for sheet in &subject.sheets.clients {
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            let fulfilled_by = list.item(n);
            let fulfilled_by = fulfilled_by.field("fulfilled_by");
            for (n, artefact) in clause.fulfilled_by.iter().enumerate() {
                if let Artefact::Runbook(id) = artefact {
                    look.at(&sheet.file, &sheet.party, &fulfilled_by.item(n), id);
                }
            }
        }
    }
}

struct Look<'s, 'a> {
    subject: &'s Subject<'a>,
    known: HashMap<&'s RunbookId, &'s Party>,
    remarks: &'s mut Remarks,
}

impl Look<'_, '_> {
    fn at(&mut self, file: &Arc<str>, party: &Party, trail: &Trail<'_>, id: &RunbookId) {
        match self.known.get(id) {
            Some(Party::Client(other)) if *party != Party::Provider && *party != Party::Client(other.clone()) => {
                let message = say_with("rule1-other-clients-runbook", [("id", id.as_str().into()), ("other", other.as_str().into())]);
                self.remarks.say(&RULE, file, trail, message, say("rule1-unknown-runbook-help"));
            }
            None if !self.subject.is_unread(id) => {
                let message = say_with("rule1-unknown-runbook", [("id", id.as_str().into())]);
                self.remarks.say(&RULE, file, trail, message, say("rule1-unknown-runbook-help"));
                if let Some(near) = nearest(id.as_str(), self.known.keys().map(|id| id.as_str())) {
                    self.remarks.label(say_with("check-did-you-mean", [("name", near.into())]));
                }
            }
            _ => {}
        }
    }
}
