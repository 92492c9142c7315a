//! What `qrh show` is asked about: a runbook, a system or a party, whichever has the name. Where several kinds of things have it, the
//! runbook counts, then the system.

use super::{PROVIDER, party_named};
use crate::domain::case::Case;
use crate::edge::store::library::Filed;
use crate::shell::cli::lookup::{self, Thing};
use crate::shell::cli::shelf::{Shelf, name_of};
use crate::shell::exit::Failure;

pub enum Subject {
    Runbook(Box<Filed>),
    /// A system or a party, with everything around it.
    Around(Box<Case>),
}

pub fn find(shelf: &Shelf, wanted: &str) -> Result<Subject, Failure> {
    let runbooks: Vec<String> = shelf.items().map(|item| name_of(&item)).collect();
    let systems = || shelf.library().systems.keys().map(|id| id.as_str());
    let parties = || shelf.library().clients.keys().map(|id| id.as_str()).chain([PROVIDER]);
    let names: Vec<&str> = runbooks.iter().map(String::as_str).chain(systems()).chain(parties()).collect();
    let found = lookup::one(wanted, names.into_iter()).map_err(|why| lookup::failure(Thing::Shown, wanted, &why))?;
    if runbooks.iter().any(|name| name == found) {
        return shelf.runbook(found).map(|filed| Subject::Runbook(Box::new(filed)));
    }
    let library = shelf.library();
    let system = library.systems.keys().find(|id| id.as_str() == found).and_then(|id| Case::around_system(library, id));
    let case = system.or_else(|| party_named(shelf, found).and_then(|party| Case::around_party(library, &party)));
    case.map(|case| Subject::Around(Box::new(case)))
        .ok_or_else(|| lookup::failure(Thing::Shown, wanted, &lookup::NotOne::Unknown { nearest: Vec::new() }))
}
