//! The context: what every command gets, built once from the command line and the environment.

use std::path::{Path, PathBuf};

use crate::base::words::say;
use crate::domain::library::Operator;
use crate::edge::clock::Clock;
use crate::edge::directories::{ChosenBy, Directories, LibraryPlace, Platform, Wanted};
use crate::edge::environment::Environment;
use crate::edge::store::library::Source;
use crate::edge::store::runs::Runs;
use crate::shell::cli::options::Options;
use crate::shell::cli::output;
use crate::shell::exit::{Exit, Failure};
use crate::shell::person::{Person, recognise};

/// Clock, environment, places and flags of this start.
#[derive(Debug)]
pub struct Context {
    pub clock: Clock,
    pub environment: Environment,
    pub directories: Directories,
    pub options: Options,
}

impl Context {
    pub fn new(options: Options, environment: Environment) -> Self {
        let wanted = Wanted { library: options.library.clone(), state: options.state.clone() };
        let directories = Directories::choose(&wanted, &environment, &Platform::read());
        Self { clock: Clock, environment, directories, options }
    }

    /// Which library is used. A failure when the configuration cannot be read, or the folder is not there.
    pub fn library_place(&self) -> Result<&LibraryPlace, Failure> {
        let place = match &self.directories.library {
            Ok(place) => place,
            Err(error) => {
                return Err(Failure::new(Exit::Failed, say("cli-config-broken")).because(error).hint(say("cli-config-broken-hint")));
            }
        };
        if let LibraryPlace::Folder(chosen) = place {
            output::folder_exists(&chosen.folder)?;
        }
        Ok(place)
    }

    /// The library, ready to be read. Fails like [`Context::library_place`].
    pub fn source(&self) -> Result<Source, Failure> {
        Ok(match self.library_place()? {
            LibraryPlace::Embedded => Source::Embedded,
            LibraryPlace::Folder(place) => Source::Folder(place.folder.clone()),
        })
    }

    /// The state folder; it may not exist yet.
    pub fn state_folder(&self) -> &Path {
        &self.directories.state.folder
    }

    /// Says where runs are recorded when that is not where anybody would look. For commands that record.
    pub fn warn_about_state(&self) {
        if self.directories.state.chosen_by == ChosenBy::WorkingDirectory {
            output::warn(&say("cli-state-beside"));
        }
    }

    /// The runs in the state folder, with the second place for records that it does not take.
    pub fn runs(&self) -> Runs {
        Runs::new(self.state_folder().to_owned()).with_second_place(self.directories.second.clone())
    }

    pub fn cache_folder(&self) -> Option<&PathBuf> {
        self.directories.cache.as_ref()
    }

    /// Who sits here, given the provider's operators.
    pub fn person(&self, operators: &[Operator]) -> Person {
        recognise(self.options.person.as_deref(), self.environment.login.as_deref(), operators)
    }
}
