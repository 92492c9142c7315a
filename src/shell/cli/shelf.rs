//! The shelf: the library with the index of its runbooks, and finding the one that somebody means.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::lookup::{self, Thing};
use super::output;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::library::{Library, Party};
use crate::domain::search::{Index, Item};
use crate::edge::store::index::{CachePlace, refresh};
use crate::edge::store::library::{Broken, Filed, Source, Surroundings, open_runbook, surroundings};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure};

/// A library and its index, held against the files when the shelf was opened.
pub struct Shelf {
    pub source: Source,
    pub around: Surroundings,
    pub index: Index,
}

impl Shelf {
    /// Opens the library that the context names. What is wrong with the files around the runbooks is told in one line; the check
    /// shows it.
    pub fn open(context: &Context) -> Result<Self, Failure> {
        let source = context.source()?;
        let around = surroundings(&source);
        let place = context.cache_folder().and_then(|folder| CachePlace::new(folder, &source));
        let too_many = |error: &dyn std::error::Error| Failure::new(Exit::Failed, say("cli-library-too-large")).because(error);
        let never_stopped = AtomicBool::new(false);
        let refreshed = refresh(&source, &around, place.as_ref(), None, &never_stopped).map_err(|error| too_many(&error))?;
        // Nobody asked it to stop, so there is one.
        let refreshed = refreshed.ok_or_else(|| Failure::new(Exit::Interrupted, say("cli-exit-interrupted")))?;
        let findings = around.findings.len() + refreshed.findings.len();
        if findings > 0 {
            output::warn(&say_with("cli-library-findings", [("count", findings.into())]));
        }
        Ok(Self { source, around, index: refreshed.cached.index })
    }

    pub fn library(&self) -> &Library {
        &self.around.library
    }

    /// Every runbook in the order for browsing: by client, the provider's own last, the critical ones first.
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        self.index.browse().filter_map(|number| self.index.item(number).ok())
    }

    /// The runbook that `wanted` means: by its id, or by any beginning that only it has.
    pub fn runbook(&self, wanted: &str) -> Result<Filed, Failure> {
        let named: Vec<(String, Arc<str>)> = self.items().map(|item| (name_of(&item), Arc::from(&*item.path))).collect();
        let found = lookup::one(wanted, named.iter().map(|(name, _)| name.as_str()))
            .map_err(|why| lookup::failure(Thing::Runbook, wanted, &why))?;
        let paths: Vec<&Arc<str>> = named.iter().filter(|(name, _)| name == found).map(|(_, path)| path).collect();
        match paths.as_slice() {
            [one] => open_runbook(&self.source, one).map_err(|broken| broken_runbook(&broken)),
            several => {
                let places = several.iter().map(|path| path.as_ref()).collect::<Vec<_>>().join(", ");
                let values = [("id", found.into()), ("places", places.into())];
                Err(Failure::new(Exit::NotFound, say_with("cli-runbook-twice", values)).hint(say("cli-see-check")))
            }
        }
    }

    /// A party's name, as listings show it.
    pub fn name_of(&self, party: &Party) -> SafeText {
        self.library().name_of(party).one_line()
    }
}

/// What a runbook is called on the command line: its id, or its file's name where nobody can tell the id.
pub fn name_of(item: &Item) -> String {
    let stem = || {
        let name = item.path.rsplit('/').next().unwrap_or(&item.path);
        SafeText::new(name.strip_suffix(".ron").unwrap_or(name)).one_line().to_string()
    };
    item.id.as_ref().map_or_else(stem, ToString::to_string)
}

fn broken_runbook(broken: &Broken) -> Failure {
    let mut failure = Failure::new(Exit::Failed, say_with("cli-runbook-broken", [("path", broken.path.as_ref().into())]));
    failure.causes = broken.findings.iter().map(|finding| finding.message.one_line()).collect();
    failure.hint(say("cli-see-check"))
}
