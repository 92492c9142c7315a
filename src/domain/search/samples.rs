//! Made-up items for the tests of the search.

use super::item::{Item, Stamp, State};
use crate::base::id::{ClientId, RunbookId};
use crate::base::text::SafeText;
use crate::domain::library::Party;
use crate::domain::runbook::Severity;

pub fn item(id: &str, title: &str) -> Item {
    Item {
        path: format!("clients/acme/runbooks/{id}.ron").into(),
        stamp: Stamp { size: 100, modified: 1 },
        party: Party::Client(ClientId::new("acme").expect("an id")),
        party_name: "Acme Example Bank".into(),
        id: Some(RunbookId::new(id).expect("an id")),
        title: title.into(),
        severity: Severity::High,
        revision: 3,
        review_due: Some(jiff::civil::date(2027, 3, 1)),
        systems: vec![SafeText::new("General ledger")],
        hosts: vec![SafeText::new("LEDGP01")],
        symptoms: vec![SafeText::new("Job ends with return code 8")],
        alerts: vec![SafeText::new("LedgerBatchFailed")],
        tags: vec![SafeText::new("batch")],
        state: State::Ok,
    }
}
