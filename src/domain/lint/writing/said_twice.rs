//! L191: the same thing stands twice in one list, so that a change of the one leaves the other as it was. Things that others name by
//! their id (contacts, systems, steps, questions, forbidden actions) have rules of their own.

use std::collections::HashSet;

use super::prelude::*;
use crate::base::time::Length;

pub static RULE: Rule = Rule { code: "L191", gravity: Gravity::Warning, source: "R10" };

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for sheet in subject.parties() {
        let mut look = Look { file: sheet.file, remarks };
        let emergency = Trail::FILE.field("emergency");
        look.list(&Trail::FILE.field("third_parties"), sheet.third_parties.iter().map(|third| third.id.as_str()));
        look.list(&Trail::FILE.field("exercises"), sheet.exercises.iter().map(|exercise| exercise.topic));
        look.list(
            &Trail::FILE.field("escalation"),
            sheet.escalation.iter().map(|level| (&level.contacts, &level.when, &level.decides, level.after.map(Length::as_duration))),
        );
        look.list(&emergency.field("grading"), sheet.emergency.grading.iter().map(|question| question.ask.as_str()));
        let told = sheet.emergency.information.iter().map(|informing| (informing.whom.as_str(), informing.about.as_str()));
        look.list(&emergency.field("information"), told);
        let contacts = Trail::FILE.field("contacts");
        for (n, contact) in sheet.contacts.iter().enumerate() {
            look.list(&contacts.item(n).field("exceptions"), contact.exceptions.iter().map(|other| other.from));
            look.list(&contacts.item(n).field("phones"), contact.phones.iter().map(|phone| phone.as_str()));
        }
    }
    if let Some(sheet) = &subject.sheets.provider {
        let mut look = Look { file: &sheet.file, remarks };
        look.list(&Trail::FILE.field("operators"), sheet.content.operators.iter().map(|operator| operator.login.as_str()));
    }
    for sheet in &subject.sheets.clients {
        let mut look = Look { file: &sheet.file, remarks };
        let list = Trail::FILE.field("sla");
        look.list(&list, sheet.content.sla.iter().map(|clause| clause.id.as_str()));
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            let artefacts = clause.fulfilled_by.iter().map(|artefact| format!("{artefact:?}"));
            look.list(&list.item(n).field("fulfilled_by"), artefacts);
        }
    }
    subject.each_system(&mut |file, _, trail, system| {
        let mut look = Look { file, remarks };
        look.list(&trail.field("data"), system.data.iter().map(|data| data.name.as_str()));
        look.list(&trail.field("depends_on"), system.depends_on.iter());
        look.list(&trail.field("contacts"), system.contacts.iter());
    });
}

pub fn check(_: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    let (runbook, mut look) = (sheet.content, Look { file: &sheet.file, remarks });
    look.list(&Trail::FILE.field("targets"), runbook.targets.iter());
    look.list(&Trail::FILE.field("contacts"), runbook.contacts.iter());
    look.list(&Trail::FILE.field("alerts"), runbook.alerts.iter().map(|alert| alert.as_str()));
    let review = Trail::FILE.field("review");
    look.list(
        &review.field("approved"),
        runbook.review.approved.iter().map(|approval| (format!("{:?}", approval.party), approval.by.as_str(), approval.on)),
    );
}

struct Look<'l> {
    file: &'l Arc<str>,
    remarks: &'l mut Remarks,
}

impl Look<'_> {
    /// Tells each thing of a list that stood there before.
    fn list<T: Eq + std::hash::Hash>(&mut self, list: &Trail<'_>, things: impl ExactSizeIterator<Item = T>) {
        if things.len() < 2 {
            return;
        }
        let mut seen = HashSet::with_capacity(things.len());
        for (n, thing) in things.enumerate() {
            if !seen.insert(thing) {
                let here = list.item(n);
                self.remarks.say(&RULE, self.file, &here, say("rule1-said-twice"), say("rule1-said-twice-help"));
            }
        }
    }
}
