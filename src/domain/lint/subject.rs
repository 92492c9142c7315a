//! What the rules look at: the files of a library beside its runbooks, with the names that they give to things looked up quickly.
//! Runbooks come one at a time, and as digests.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::english::capitals;
use super::trail::Trail;
use crate::base::id::{ClientId, ContactId, ForbiddenId, QuestionId, RunbookId, SystemId};
use crate::base::text::SafeText;
use crate::domain::allow::Allow;
use crate::domain::contact::{Contact, Level};
use crate::domain::contract::PlannedExercise;
use crate::domain::emergency::Emergency;
use crate::domain::forbidden::Forbidden;
use crate::domain::library::{Client, Party};
use crate::domain::needs::HandlingRules;
use crate::domain::responsibility::{Responsibility, Roles};
use crate::domain::runbook::Runbook;
use crate::domain::sheet::{Sheet, Sheets};
use crate::domain::step::{Step, StepKind};
use crate::domain::system::System;
use crate::domain::third_party::ThirdParty;
use crate::domain::triage::{Answer, Then};

/// A runbook with its file.
pub type RunbookSheet<'a> = Sheet<&'a Runbook>;

/// Everything that rules may look at, whatever runbook they are about.
pub struct Subject<'a> {
    pub sheets: &'a Sheets,
    /// The day of the check, in the library's time zone.
    pub today: Date,
    /// The runbook files that could not be read; known once all were looked at.
    pub unread: Vec<Arc<str>>,
    clients: HashMap<&'a Party, &'a Client>,
    systems: HashMap<&'a SystemId, (&'a Party, &'a System)>,
    contacts: HashMap<&'a ContactId, (&'a Party, &'a Contact)>,
    forbidden: HashMap<&'a ForbiddenId, &'a Arc<str>>,
    /// The words in capital letters that the files explain or use as names; collected when the first one is asked for.
    explained: OnceLock<HashSet<String>>,
}

/// What the provider and a client alike have in their own file.
#[derive(Clone, Copy)]
pub struct PartySheet<'a> {
    pub file: &'a Arc<str>,
    pub party: &'a Party,
    pub name: &'a SafeText,
    pub contacts: &'a [Contact],
    pub third_parties: &'a [ThirdParty],
    pub escalation: &'a [Level],
    pub forbidden: &'a [Forbidden],
    pub responsibilities: &'a [Responsibility],
    pub roles: &'a Roles,
    pub handling: &'a HandlingRules,
    pub emergency: &'a Emergency,
    pub exercises: &'a [PlannedExercise],
    pub allow: &'a [Allow],
}

/// Something in a file: what it is, the file, and the trail to it.
pub type Visit<'v, T> = &'v mut dyn FnMut(&Arc<str>, &Trail<'_>, &T);

/// The same with whose it is.
pub type VisitWithParty<'v, 'a, T> = &'v mut dyn FnMut(&Arc<str>, &Party, &Trail<'_>, &'a T);

impl<'a> Subject<'a> {
    pub fn new(sheets: &'a Sheets, today: Date) -> Self {
        let mut subject = Self {
            sheets,
            today,
            unread: Vec::new(),
            clients: sheets.clients.iter().map(|sheet| (&sheet.party, &sheet.content)).collect(),
            systems: HashMap::new(),
            contacts: HashMap::new(),
            forbidden: HashMap::new(),
            explained: OnceLock::new(),
        };
        for sheet in subject.parties() {
            subject.contacts.extend(sheet.contacts.iter().map(|contact| (&contact.id, (sheet.party, contact))));
            sheet.forbidden.iter().for_each(|forbidden| {
                subject.forbidden.entry(&forbidden.id).or_insert(sheet.file);
            });
        }
        let own = sheets.provider.iter().flat_map(|sheet| sheet.content.systems.iter().map(|system| (&sheet.file, &sheet.party, system)));
        let theirs = sheets.systems.iter().flat_map(|sheet| sheet.content.iter().map(|system| (&sheet.file, &sheet.party, system)));
        for (file, party, system) in own.chain(theirs) {
            subject.systems.insert(&system.id, (party, system));
            system.forbidden.iter().for_each(|forbidden| {
                subject.forbidden.entry(&forbidden.id).or_insert(file);
            });
        }
        subject
    }

    pub fn system(&self, id: &SystemId) -> Option<&'a System> {
        self.systems.get(id).map(|(_, system)| *system)
    }

    /// What the file of a client says.
    pub fn client(&self, party: &Party) -> Option<&'a Client> {
        self.clients.get(party).copied()
    }

    /// In whose file a system stands.
    pub fn party_of_system(&self, id: &SystemId) -> Option<&'a Party> {
        self.systems.get(id).map(|(party, _)| *party)
    }

    pub fn contact(&self, id: &ContactId) -> Option<&'a Contact> {
        self.contacts.get(id).map(|(_, contact)| *contact)
    }

    /// Whether its texts are English, as far as anybody said.
    pub fn is_english(&self) -> bool {
        self.sheets.imprint.as_ref().is_none_or(|sheet| sheet.content.is_english())
    }

    /// Whether an abbreviation is a term of the library, or part of the name of a system, host, contact or company in it.
    pub fn explains(&self, word: &str) -> bool {
        self.explained.get_or_init(|| self.words_in_names()).contains(word)
    }

    fn words_in_names(&self) -> HashSet<String> {
        let mut words = HashSet::new();
        let mut add = |text: &str| words.extend(capitals(text).map(str::to_owned));
        self.sheets.provider.iter().flat_map(|sheet| sheet.content.terms.keys()).for_each(|term| add(term.as_str()));
        self.each_system(&mut |_, _, _, system| {
            system.terms.keys().chain([&system.name]).chain(&system.hosts).for_each(|name| add(name.as_str()));
            add(&system.id.as_str().to_ascii_uppercase());
        });
        for party in self.parties() {
            add(party.name.as_str());
            party.contacts.iter().for_each(|contact| add(contact.name.as_str()));
            party.third_parties.iter().for_each(|third_party| add(third_party.name.as_str()));
        }
        words
    }

    /// In whose file a contact stands.
    pub fn party_of_contact(&self, id: &ContactId) -> Option<&'a Party> {
        self.contacts.get(id).map(|(party, _)| *party)
    }

    /// Whether a contact stands in the file of `party` and works for it, not for a third party. A contact that is nowhere counts:
    /// another rule tells of it.
    pub fn is_of(&self, id: &ContactId, party: &Party) -> bool {
        self.contacts.get(id).is_none_or(|(theirs, contact)| *theirs == party && contact.third_party.is_none())
    }

    /// Whether a runbook may stand in a file that could not be read.
    pub fn is_unread(&self, id: &RunbookId) -> bool {
        self.unread.iter().any(|file| file.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")) == Some(id.as_str()))
    }

    /// Whether a runbook file of `party` could not be read.
    pub fn has_unread(&self, party: &Party) -> bool {
        self.unread.iter().any(|file| self.party_of_file(file) == *party)
    }

    /// The file in which a forbidden action with this id stands outside the runbooks.
    pub fn file_of_forbidden(&self, id: &ForbiddenId) -> Option<&'a Arc<str>> {
        self.forbidden.get(id).copied()
    }

    /// The provider, then the clients, as far as their files could be read.
    pub fn parties(&self) -> impl Iterator<Item = PartySheet<'a>> + use<'a> {
        let provider = self.sheets.provider.iter().map(|Sheet { file, party, content: own }| PartySheet {
            file,
            party,
            name: &own.name,
            contacts: &own.contacts,
            third_parties: &own.third_parties,
            escalation: &own.escalation,
            forbidden: &own.forbidden,
            responsibilities: &own.responsibilities,
            roles: &own.roles,
            handling: &own.handling,
            emergency: &own.emergency,
            exercises: &own.exercises,
            allow: &own.allow,
        });
        let clients = self.sheets.clients.iter().map(|Sheet { file, party, content: client }| PartySheet {
            file,
            party,
            name: &client.name,
            contacts: &client.contacts,
            third_parties: &client.third_parties,
            escalation: &client.escalation,
            forbidden: &client.forbidden,
            responsibilities: &client.responsibilities,
            roles: &client.roles,
            handling: &client.handling,
            emergency: &client.emergency,
            exercises: &client.exercises,
            allow: &client.allow,
        });
        provider.chain(clients)
    }

    /// The ids of all systems, for suggestions.
    pub fn system_ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.systems.keys().map(|id| id.as_str())
    }

    /// The ids of all contacts, for suggestions.
    pub fn contact_ids(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.contacts.keys().map(|id| id.as_str())
    }

    /// Whose a file is, by its place.
    pub fn party_of_file(&self, file: &str) -> Party {
        let client = file.strip_prefix("clients/").and_then(|rest| rest.split('/').next()).and_then(|name| ClientId::new(name).ok());
        client.map_or(Party::Provider, Party::Client)
    }

    /// Whether something that `party` names may stand in a file that could not be read, so that nobody can say it is missing.
    pub fn may_be_unread(&self, party: &Party) -> bool {
        let theirs = match party {
            Party::Provider => None,
            Party::Client(id) => Some(format!("clients/{id}/")),
        };
        self.sheets
            .broken
            .iter()
            .any(|file| file.as_ref() == "provider.ron" || theirs.as_ref().is_some_and(|folder| file.starts_with(folder.as_str())))
    }

    /// Every contact's own entry.
    pub fn each_contact(&self, visit: Visit<'_, Contact>) {
        let list = Trail::FILE.field("contacts");
        for sheet in self.parties() {
            sheet.contacts.iter().enumerate().for_each(|(n, contact)| visit(sheet.file, &list.item(n), contact));
        }
    }

    /// Every system's own entry, with whose it is.
    pub fn each_system(&self, visit: VisitWithParty<'_, 'a, System>) {
        if let Some(sheet) = &self.sheets.provider {
            let list = Trail::FILE.field("systems");
            sheet.content.systems.iter().enumerate().for_each(|(n, system)| visit(&sheet.file, &sheet.party, &list.item(n), system));
        }
        for sheet in &self.sheets.systems {
            let file = Trail::FILE;
            sheet.content.iter().enumerate().for_each(|(n, system)| visit(&sheet.file, &sheet.party, &file.item(n), system));
        }
    }

    /// The escalation of the provider and of each client, also an empty one.
    pub fn each_escalation(&self, visit: VisitWithParty<'_, 'a, [Level]>) {
        let list = Trail::FILE.field("escalation");
        self.parties().for_each(|sheet| visit(sheet.file, sheet.party, &list, sheet.escalation));
    }

    /// Every forbidden action outside runbooks.
    pub fn each_forbidden(&self, visit: Visit<'_, Forbidden>) {
        let list = Trail::FILE.field("forbidden");
        for sheet in self.parties() {
            sheet.forbidden.iter().enumerate().for_each(|(n, forbidden)| visit(sheet.file, &list.item(n), forbidden));
        }
        self.each_system(&mut |file, _, trail, system| {
            let list = trail.field("forbidden");
            system.forbidden.iter().enumerate().for_each(|(n, forbidden)| visit(file, &list.item(n), forbidden));
        });
    }
}

/// Every step of a runbook with the trail to it, in reading order.
pub fn each_step<'a>(runbook: &'a Runbook, visit: &mut dyn FnMut(&Trail<'_>, &'a Step)) {
    let immediate = Trail::FILE.field("immediate");
    steps(&runbook.immediate, &immediate, visit);
    let instructions = Trail::FILE.field("instructions");
    for (scope, list) in &runbook.instructions {
        let scope = format!("{scope:?}");
        steps(list, &instructions.field(&scope), visit);
    }
}

/// Every step of a list with the trail to it, in reading order.
pub fn steps<'a>(list: &'a [Step], trail: &Trail<'_>, visit: &mut dyn FnMut(&Trail<'_>, &'a Step)) {
    for (n, step) in list.iter().enumerate() {
        let here = trail.item(n);
        visit(&here, step);
        match &step.kind {
            StepKind::Group { steps: inner, .. } => steps(inner, &here.field("steps"), visit),
            StepKind::Decide { answers, cannot_tell, .. } => {
                let list = here.field("answers");
                for (n, answer) in answers.iter().enumerate() {
                    let answer_trail = list.item(n);
                    steps(&answer.steps, &answer_trail.field("steps"), visit);
                }
                steps(cannot_tell, &here.field("cannot_tell"), visit);
            }
            _ => {}
        }
        steps(&step.otherwise, &here.field("otherwise"), visit);
    }
}

/// Every forbidden action of a runbook and its steps.
pub fn each_forbidden_of<'a>(runbook: &'a Runbook, visit: &mut dyn FnMut(&Trail<'_>, &'a Forbidden)) {
    let list = Trail::FILE.field("forbidden");
    runbook.forbidden.iter().enumerate().for_each(|(n, forbidden)| visit(&list.item(n), forbidden));
    each_step(runbook, &mut |trail, step| {
        let list = trail.field("forbidden");
        step.forbidden.iter().enumerate().for_each(|(n, forbidden)| visit(&list.item(n), forbidden));
    });
}

/// Every answer that goes on with a certain question: the trail to it, the number of its own question, and the question named.
pub fn each_jump(runbook: &Runbook, visit: &mut dyn FnMut(&Trail<'_>, usize, &QuestionId)) {
    let list = Trail::FILE.field("triage");
    for (n, question) in runbook.triage.iter().enumerate() {
        for answer in Answer::ALL {
            if let Some(Then::Ask(to)) = question.then(answer) {
                visit(&list.item(n).field(field_of(answer)), n, to);
            }
        }
    }
}

/// The field of a question that says what follows from an answer.
pub fn field_of(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::CannotTell => "cannot_tell",
    }
}

/// The known id that was probably meant, if any is near enough; the first in the alphabet of those equally near.
pub fn nearest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |id: &'a str| (strsim::damerau_levenshtein(found, id), id);
    let (distance, id) = known.map(distance).min()?;
    (distance <= (found.len() / 3).max(1)).then_some(id)
}
