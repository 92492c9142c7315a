//! One runbook of a listing, as text and as JSON.

use serde::Serialize;

use super::shelf::name_of;
use super::{names, table::Table};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::domain::runbook::Severity;
use crate::domain::search::{Item, State};

/// What listings say of a runbook.
#[derive(Debug, Serialize)]
pub struct Row {
    /// What to type in order to get it: its id, or its file's name where nobody can tell the id.
    pub id: SafeText,
    /// The client's id; none for the provider's own.
    pub client: Option<SafeText>,
    pub client_name: SafeText,
    /// None where the file is broken, like everything else that only a whole file tells.
    pub severity: Option<Severity>,
    pub title: SafeText,
    pub revision: Option<u32>,
    pub review_due: Option<jiff::civil::Date>,
    pub file: SafeText,
    /// Why it cannot be used; none for one that can.
    pub broken: Option<SafeText>,
}

impl Row {
    pub fn of(item: &Item) -> Self {
        let broken = match &item.state {
            State::Ok => None,
            State::Broken(why) => Some(why.one_line()),
        };
        let whole = broken.is_none();
        Self {
            id: name_of(item).into(),
            client: match &item.party {
                Party::Provider => None,
                Party::Client(id) => Some(id.as_str().into()),
            },
            client_name: item.party_name.one_line(),
            severity: whole.then_some(item.severity),
            title: item.title.one_line(),
            revision: whole.then_some(item.revision),
            review_due: item.review_due,
            file: SafeText::new(&item.path).one_line(),
            broken,
        }
    }

    /// Id, client, severity and title; of a broken one the file and why.
    pub fn cells(&self) -> [SafeText; 4] {
        let severity = self.severity.map_or_else(|| say("cli-list-broken"), names::severity);
        let title = match &self.broken {
            Some(why) => say_with("cli-list-broken-why", [("file", (&self.file).into()), ("why", why.into())]),
            None => self.title.clone(),
        };
        [self.id.clone(), self.client_name.clone(), severity, title]
    }
}

/// Rows as a table.
pub fn table<'a>(rows: impl Iterator<Item = &'a Row>) -> Table<4> {
    let mut table = Table::default();
    rows.for_each(|row| table.row(row.cells()));
    table
}
