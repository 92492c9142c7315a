//! Opens one runbook: always the real file, whatever an index or an earlier look said.

use std::sync::Arc;

use super::surroundings::on_a_deep_stack;
use super::{Source, read, walk};
use crate::base::id::RunbookId;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::finding::Finding;
use crate::domain::library::Party;
use crate::domain::lint::reading;
use crate::domain::runbook::Runbook;
use crate::format::library::{SourceFile, Unreadable, guess, parse};

/// A runbook with where it stands and its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Filed {
    pub path: Arc<str>,
    pub party: Party,
    pub runbook: Runbook,
    pub source: SourceFile,
}

/// A runbook file that cannot be used, with why.
#[derive(Debug, Clone, PartialEq)]
pub struct Broken {
    pub path: Arc<str>,
    /// None when the place in the library says no party.
    pub party: Option<Party>,
    /// What the file says its id is, or its file name if that is one.
    pub id: Option<RunbookId>,
    /// What the file says its title is, as far as it can be made out.
    pub title: Option<SafeText>,
    /// At least one.
    pub findings: Vec<Finding>,
    /// What can be shown of the file; empty text when nothing could be read.
    pub source: SourceFile,
}

/// Reads and parses the runbook at `path` (relative to the library).
///
/// # Errors
/// Everything that is wrong with the file.
pub fn open_runbook(source: &Source, path: &Arc<str>) -> Result<Filed, Box<Broken>> {
    on_a_deep_stack(|| parse_runbook(source, path))
}

/// The same on the present thread, which must have [`crate::format::library::STACK`] bytes of stack: for whoever opens many.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn parse_runbook(source: &Source, path: &Arc<str>) -> Result<Filed, Box<Broken>> {
    let Some(party) = walk::party_of(path) else {
        let message = say_with("check-stray-file", [("file", path.as_ref().into())]);
        return Err(refused(
            path,
            None,
            *Unreadable::whole_file(path.clone(), &reading::STRAY_FILE, message, say("check-stray-file-help")),
        ));
    };
    let text = match read::read(source, path) {
        Ok(text) => text,
        Err(unreadable) => return Err(refused(path, Some(party), *unreadable)),
    };
    let parsed = parse::<Runbook>(&text);
    match parsed.value {
        Some(runbook) => Ok(Filed { path: path.clone(), party, runbook, source: text }),
        None => Err(broken(path, Some(party), parsed.findings, text)),
    }
}

fn refused(path: &Arc<str>, party: Option<Party>, unreadable: Unreadable) -> Box<Broken> {
    broken(path, party, vec![unreadable.finding], unreadable.shown)
}

fn broken(path: &Arc<str>, party: Option<Party>, findings: Vec<Finding>, source: SourceFile) -> Box<Broken> {
    let guess = guess(&source);
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).and_then(|stem| RunbookId::new(stem).ok());
    Box::new(Broken { path: path.clone(), party, id: guess.id.or(stem), title: guess.title, findings, source })
}
