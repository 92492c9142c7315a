//! L179: a clause is linked to something that is not there.

use super::prelude::*;
use crate::domain::contract::Artefact;
use crate::domain::emergency::Emergency;
use crate::domain::library::Client;
use crate::domain::sheet::Sheet;

pub static RULE: Rule = Rule { code: "L179", gravity: Gravity::Error, source: "R7" };

pub fn check(subject: &Subject<'_>, remarks: &mut Remarks) {
    let list = Trail::FILE.field("sla");
    for sheet in &subject.sheets.clients {
        for (n, clause) in sheet.content.sla.iter().enumerate() {
            let clause_trail = list.item(n);
            let fulfilled_by = clause_trail.field("fulfilled_by");
            for (n, artefact) in clause.fulfilled_by.iter().enumerate().filter(|(_, artefact)| !is_there(subject, sheet, artefact)) {
                let message = say_with("rule1-clause-to-nothing", [("id", clause.id.as_str().into()), ("link", written(artefact).into())]);
                remarks.say(&RULE, &sheet.file, &fulfilled_by.item(n), message, say("rule1-clause-to-nothing-help"));
            }
        }
    }
}

/// Whether the artefact exists. A runbook is looked for by another rule.
fn is_there(subject: &Subject<'_>, sheet: &Sheet<Client>, artefact: &Artefact) -> bool {
    let client = &sheet.content;
    match artefact {
        Artefact::Runbook(_) => true,
        Artefact::Backup(id) => {
            let own = subject.party_of_system(id).is_none_or(|party| *party == Party::Provider || *party == sheet.party);
            let regulated = subject.system(id).map(|system| system.backup.is_some() && own);
            regulated.unwrap_or_else(|| subject.may_be_unread(&sheet.party))
        }
        Artefact::Contact(id) => match subject.party_of_contact(id) {
            Some(party) => *party == Party::Provider || *party == sheet.party,
            None => subject.may_be_unread(&sheet.party),
        },
        Artefact::Escalation => !client.escalation.is_empty(),
        Artefact::Emergency => client.emergency != Emergency::default(),
        Artefact::Exercise(topic) => client.exercises.iter().any(|exercise| exercise.topic == *topic),
        Artefact::Document(name) => !name.as_str().trim().is_empty(),
    }
}

/// As it would stand in the file.
fn written(artefact: &Artefact) -> String {
    match artefact {
        Artefact::Runbook(id) => format!("Runbook(\"{id}\")"),
        Artefact::Backup(id) => format!("Backup(\"{id}\")"),
        Artefact::Contact(id) => format!("Contact(\"{id}\")"),
        Artefact::Exercise(topic) => format!("Exercise({topic:?})"),
        Artefact::Document(name) => format!("Document(\"{name}\")"),
        Artefact::Escalation => "Escalation".to_owned(),
        Artefact::Emergency => "Emergency".to_owned(),
    }
}
