//! What a list shows of a runbook, and what the search looks at. It does not hold steps or questions: those are read from the file.

use jiff::civil::Date;

use crate::base::id::RunbookId;
use crate::base::text::SafeText;
use crate::domain::library::{Library, Party};
use crate::domain::runbook::{Runbook, Severity};

/// One runbook file as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The file, relative to the library's folder, with `/`. Exactly as the folder has it, so make it safe before it is shown.
    pub path: Box<str>,
    /// What the file looked like when it was read.
    pub stamp: Stamp,
    pub party: Party,
    pub party_name: SafeText,
    /// Absent only for a broken file whose id could not be read.
    pub id: Option<RunbookId>,
    pub title: SafeText,
    pub severity: Severity,
    pub revision: u32,
    /// Until when it may be trusted; absent for a broken file.
    pub review_due: Option<Date>,
    /// The names of the systems that it is about.
    pub systems: Vec<SafeText>,
    /// Ids and host names of these systems.
    pub hosts: Vec<SafeText>,
    pub symptoms: Vec<SafeText>,
    pub alerts: Vec<SafeText>,
    pub tags: Vec<SafeText>,
    pub state: State,
}

/// Size and time of a file: what tells whether it has changed since it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// When it was last modified, in nanoseconds since 1970; 0 where there is no such time (files in the program itself).
    pub modified: u64,
}

/// Whether the file can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Ok,
    /// It cannot; the first finding in one line.
    Broken(SafeText),
}

/// A field in which a word of a query can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Title,
    Alert,
    Id,
    System,
    Host,
    Client,
    Tag,
    Symptom,
}

impl Item {
    /// The item of a good runbook. `library` gives the names of the party and of the systems; a target that it does not have
    /// stands with its id.
    pub fn of(runbook: &Runbook, library: &Library, party: Party, path: &str, stamp: Stamp) -> Item {
        let targets = || runbook.targets.iter().map(|id| (id, library.system(id)));
        Item {
            path: path.into(),
            stamp,
            party_name: library.name_of(&party),
            party,
            id: Some(runbook.id.clone()),
            title: runbook.title.one_line(),
            severity: runbook.severity,
            revision: runbook.revision,
            review_due: Some(runbook.review.due),
            systems: targets().map(|(id, system)| system.map_or_else(|| id.as_str().into(), |system| system.name.clone())).collect(),
            hosts: targets()
                .flat_map(|(id, system)| {
                    std::iter::once(SafeText::new(id.as_str())).chain(system.into_iter().flat_map(|s| s.hosts.iter().cloned()))
                })
                .collect(),
            symptoms: runbook.symptoms.clone(),
            alerts: runbook.alerts.clone(),
            tags: runbook.tags.clone(),
            state: State::Ok,
        }
    }

    /// The item of a file that cannot be used: `id` and `title` are the best guesses, `why` the first finding in one line.
    /// It stands among the critical ones, where it is seen.
    pub fn broken(path: &str, stamp: Stamp, party: (Party, SafeText), id: Option<RunbookId>, title: SafeText, why: SafeText) -> Item {
        Item {
            path: path.into(),
            stamp,
            party: party.0,
            party_name: party.1,
            id,
            title: title.one_line(),
            severity: Severity::Critical,
            revision: 0,
            review_due: None,
            systems: Vec::new(),
            hosts: Vec::new(),
            symptoms: Vec::new(),
            alerts: Vec::new(),
            tags: Vec::new(),
            state: State::Broken(why.one_line()),
        }
    }

    /// Every text that is searched, with its field.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        fn many(field: Field, texts: &[SafeText]) -> impl Iterator<Item = (Field, &str)> {
            texts.iter().map(move |text| (field, text.as_str()))
        }
        std::iter::once((Field::Title, self.title.as_str()))
            .chain(self.id.iter().map(|id| (Field::Id, id.as_str())))
            .chain(std::iter::once((Field::Client, self.party_name.as_str())))
            .chain(match &self.party {
                Party::Client(id) => Some((Field::Client, id.as_str())),
                Party::Provider => None,
            })
            .chain(many(Field::Alert, &self.alerts))
            .chain(many(Field::System, &self.systems))
            .chain(many(Field::Host, &self.hosts))
            .chain(many(Field::Tag, &self.tags))
            .chain(many(Field::Symptom, &self.symptoms))
    }

    /// The order among equally good hits: severity, title, id, and last the path, which is unique.
    pub fn rank(&self) -> impl Ord + '_ {
        (std::cmp::Reverse(self.severity), self.title.as_str(), self.id.as_ref().map(RunbookId::as_str), &*self.path)
    }
}
