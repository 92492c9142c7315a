//! A case to be looked at where no runbook was chosen: the cards of one system or of everything that a party has. Nobody can follow it;
//! an empty runbook stands in for the one that is not there, and no card shows it.

use indexmap::IndexMap;
use jiff::civil::Date;

use crate::base::id::{RunbookId, SystemId};
use crate::base::text::SafeText;
use crate::domain::case::Case;
use crate::domain::library::{Library, Party};
use crate::domain::responsibility::InCharge;
use crate::domain::runbook::{self, Review, Runbook, Severity};

impl Case {
    /// The case around one system. None: the library does not know it.
    pub fn around_system(library: &Library, id: &SystemId) -> Option<Self> {
        let (party, system) = library.systems.get(id)?;
        Some(Self::pin(library, party.clone(), nothing(RunbookId::new(id.as_str()).ok()?, &system.name, vec![id.clone()])))
    }

    /// The case around everything that `party` has. None: its id is no name for a runbook, which cannot be.
    pub fn around_party(library: &Library, party: &Party) -> Option<Self> {
        let id = match party {
            Party::Provider => RunbookId::new("provider").ok()?,
            Party::Client(id) => RunbookId::new(id.as_str()).ok()?,
        };
        let theirs = library.systems.values().filter(|(whose, _)| whose == party).map(|(_, system)| system.id.clone()).collect();
        Some(Self::pin(library, party.clone(), nothing(id, &library.name_of(party), theirs)))
    }
}

/// A runbook that says nothing.
fn nothing(id: RunbookId, title: &SafeText, targets: Vec<SystemId>) -> Runbook {
    Runbook {
        id,
        revision: 0,
        title: title.clone(),
        targets,
        severity: Severity::Low,
        symptoms: Vec::new(),
        alerts: Vec::new(),
        tags: Vec::new(),
        scope: runbook::Card { covers: SafeText::default(), not: Vec::new(), entry: Vec::new() },
        forbidden: Vec::new(),
        authority: None,
        immediate: Vec::new(),
        triage: Vec::new(),
        instructions: IndexMap::new(),
        contacts: Vec::new(),
        review: Review { author: SafeText::default(), approved: Vec::new(), due: Date::MAX, exercised: None },
        hazard: None,
        terms: IndexMap::new(),
        roles: InCharge::default(),
        allow: Vec::new(),
    }
}
