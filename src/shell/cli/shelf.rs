//! The shelf: all runbooks of the library with what a listing needs, and finding the one that somebody means.

use std::sync::Arc;

use crate::base::text::SafeText;
use crate::domain::library::{Library, Party};
use crate::edge::store::library::{Broken, Filed, Source, open_runbook, runbook_files, surroundings};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure};

use super::lookup::{self, Thing};
use super::output;
use crate::base::words::{say, say_with};

/// A library without its runbooks, and where to get them.
pub struct Shelf {
    pub source: Source,
    pub library: Library,
}

impl Shelf {
    /// Reads everything but the runbooks. What is wrong with those files is told in one line; `qrh check` shows it.
    pub fn open(context: &Context) -> Result<Self, Failure> {
        let source = context.source()?;
        let around = surroundings(&source);
        if !around.findings.is_empty() {
            output::warn(&say_with("cli-library-findings", [("count", around.findings.len().into())]));
        }
        Ok(Self { source, library: around.library })
    }

    /// The runbook that `wanted` means: by its id, which is also its file's name, or by any beginning that only it has.
    pub fn runbook(&self, wanted: &str) -> Result<Filed, Failure> {
        let (files, _) = runbook_files(&self.source);
        let stems = files.iter().map(|file| stem(&file.path));
        match lookup::one(wanted, stems.clone()) {
            Ok(found) => {
                let paths: Vec<&Arc<str>> = files.iter().map(|file| &file.path).filter(|path| stem(path) == found).collect();
                match paths.as_slice() {
                    [one] => self.open_at(one),
                    several => {
                        let places = several.iter().map(|path| path.as_ref()).collect::<Vec<_>>().join(", ");
                        Err(Failure::new(Exit::NotFound, say_with("cli-runbook-twice", [("id", found.into()), ("places", places.into())]))
                            .hint(say("cli-see-check")))
                    }
                }
            }
            Err(why) => Err(lookup::failure(Thing::Runbook, wanted, &why)),
        }
    }

    fn open_at(&self, path: &Arc<str>) -> Result<Filed, Failure> {
        open_runbook(&self.source, path).map_err(|broken| broken_runbook(&broken))
    }

    /// A party's name, as listings show it.
    pub fn name_of(&self, party: &Party) -> SafeText {
        self.library.name_of(party).one_line()
    }
}

/// The name of a runbook's file without folder and ending.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".ron").unwrap_or(name)
}

fn broken_runbook(broken: &Broken) -> Failure {
    let mut failure = Failure::new(Exit::Failed, say_with("cli-runbook-broken", [("path", broken.path.as_ref().into())]));
    failure.causes = broken.findings.iter().map(|finding| finding.message.one_line()).collect();
    failure.hint(say("cli-see-check"))
}
