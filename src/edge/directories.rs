//! Where things are: the library, the state folder, the cache. It chooses places and creates none; whoever writes creates.

pub mod config;

use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use rustix::fs::{Access, access};

use super::environment::Environment;
use super::path_error::PathError;
use crate::format::journal::sha256;
use config::{Config, ConfigError};

/// How a place was chosen, the strongest way first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChosenBy {
    /// On the command line.
    Option,
    /// By an environment variable.
    Variable,
    /// In the configuration file.
    Configured,
    /// By the platform's habits.
    Platform,
    /// Next to the working directory, for want of anything better: worth a warning.
    WorkingDirectory,
}

/// A folder and why it is this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub folder: PathBuf,
    pub chosen_by: ChosenBy,
}

/// Which library is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LibraryPlace {
    /// The sample library inside the binary.
    Embedded,
    Folder(Place),
}

/// What the command line says about places.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub library: Option<PathBuf>,
    pub state: Option<PathBuf>,
}

/// The platform's folders for this user; all absent where nobody knows a home.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Platform {
    pub home: Option<PathBuf>,
    pub config: Option<PathBuf>,
    pub state: Option<PathBuf>,
    pub cache: Option<PathBuf>,
    /// A folder for what the state folder does not take.
    pub second: Option<PathBuf>,
}

impl Platform {
    /// Asks the platform, by the XDG folders or their like.
    pub fn read() -> Self {
        let home = directories::BaseDirs::new().map(|base| base.home_dir().to_owned());
        let second = Some(second_place());
        // A home that does not exist is how systems say that an account has none: it is not made.
        let homeless = home.as_deref().is_none_or(|home| !home.is_dir());
        match ProjectDirs::from("", "", "qrh") {
            None => Self { home, second, ..Self::default() },
            Some(_) if homeless => Self { home: None, second, ..Self::default() },
            Some(dirs) => Self {
                home,
                config: Some(dirs.config_dir().to_owned()),
                state: Some(dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned()),
                cache: Some(dirs.cache_dir().to_owned()),
                second,
            },
        }
    }

    /// The configuration file, whether it exists or not.
    pub fn config_file(&self) -> Option<PathBuf> {
        self.config.as_ref().map(|folder| folder.join(config::FILE))
    }
}

/// Where records go that the state folder does not take: this user's folder in a temporary one, in one that outlives a restart of
/// the machine if there is such a one.
#[expect(clippy::disallowed_methods, reason = "this is where places are chosen")]
pub fn second_place() -> PathBuf {
    let lasting = Path::new("/var/tmp");
    let temporary = if lasting.is_dir() { lasting.to_owned() } else { std::env::temp_dir() };
    temporary.join(format!("qrh-{}", rustix::process::geteuid().as_raw()))
}

/// The second place of one state folder. Its name is made from that folder's, so that the runs of two of them never mix.
fn second_of(second: &Path, state: &Path, environment: &Environment) -> PathBuf {
    let here = environment.working_directory.clone().unwrap_or_default();
    let mut name = sha256(here.join(state).as_os_str().as_bytes()).to_string();
    name.truncate(16);
    second.join(name)
}

/// The places of one start.
#[derive(Debug)]
pub struct Directories {
    /// An error only when the configuration would have decided and could not be read: a guess could open the wrong handbook.
    pub library: Result<LibraryPlace, ConfigError>,
    pub state: Place,
    /// None: nothing is cached.
    pub cache: Option<PathBuf>,
    /// Where records go that the state folder does not take. It may not exist, and it may be somebody else's: whoever uses it looks.
    pub second: Option<PathBuf>,
    /// Where the configuration is looked for.
    pub config_file: Option<PathBuf>,
}

impl Directories {
    pub fn choose(wanted: &Wanted, environment: &Environment, platform: &Platform) -> Self {
        let state = state(wanted, environment, platform);
        Self {
            library: library(wanted, environment, platform),
            second: platform.second.as_deref().map(|second| second_of(second, &state.folder, environment)),
            state,
            cache: platform.cache.clone(),
            config_file: platform.config_file(),
        }
    }
}

fn library(wanted: &Wanted, environment: &Environment, platform: &Platform) -> Result<LibraryPlace, ConfigError> {
    let folder = |folder: &Path, chosen_by| Ok(LibraryPlace::Folder(Place { folder: folder.to_owned(), chosen_by }));
    if let Some(given) = &wanted.library {
        return folder(given, ChosenBy::Option);
    }
    if let Some(given) = &environment.library {
        return folder(given, ChosenBy::Variable);
    }
    let Some(file) = platform.config_file() else { return Ok(LibraryPlace::Embedded) };
    match Config::read(&file)?.and_then(|config| config.library_folder(&file, platform.home.as_deref())) {
        Some(configured) => folder(&configured, ChosenBy::Configured),
        None => Ok(LibraryPlace::Embedded),
    }
}

/// The state folder. The platform's is taken where it exists, even where it cannot be written: another one would hide the open runs.
fn state(wanted: &Wanted, environment: &Environment, platform: &Platform) -> Place {
    if let Some(given) = &wanted.state {
        return Place { folder: given.clone(), chosen_by: ChosenBy::Option };
    }
    if let Some(given) = &environment.state {
        return Place { folder: given.clone(), chosen_by: ChosenBy::Variable };
    }
    if let Some(usual) = platform.state.as_ref().filter(|usual| usual.exists() || may_be_created(usual)) {
        return Place { folder: usual.clone(), chosen_by: ChosenBy::Platform };
    }
    let here = environment.working_directory.clone().unwrap_or_else(|| PathBuf::from("."));
    Place { folder: here.join("qrh-state"), chosen_by: ChosenBy::WorkingDirectory }
}

/// Whether this user may write in the folder, as far as the system tells beforehand.
pub fn is_writable(folder: &Path) -> Result<(), PathError> {
    access(folder, Access::WRITE_OK | Access::EXEC_OK).map_err(|error| PathError::new(folder, error.into()))
}

/// Whether something can be put on the disk in the folder, proved by writing and syncing a nameless file that is gone at once.
pub fn takes_writes(folder: &Path) -> Result<(), PathError> {
    let write = || {
        let mut file = tempfile::tempfile_in(folder)?;
        file.write_all(&[0; 4096])?;
        file.sync_all()
    };
    write().map_err(|error| PathError::new(folder, error))
}

/// How many bytes this user can still write to the file system of the folder, or of its nearest ancestor that exists.
pub fn free_bytes(folder: &Path) -> Option<u64> {
    let there = folder.ancestors().find(|ancestor| ancestor.exists())?;
    let facts = rustix::fs::statvfs(there).ok()?;
    Some(facts.f_bavail.saturating_mul(facts.f_frsize))
}

/// Whether a folder that does not exist could be made: its nearest ancestor that exists is a folder that may be written.
pub fn may_be_created(folder: &Path) -> bool {
    let nearest = folder.ancestors().skip(1).map(|a| if a.as_os_str().is_empty() { Path::new(".") } else { a }).find(|a| a.exists());
    nearest.is_some_and(|ancestor| ancestor.is_dir() && is_writable(ancestor).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn platform(root: &Path) -> Platform {
        Platform {
            home: Some(root.to_owned()),
            config: Some(root.join("config")),
            state: Some(root.join("state")),
            cache: Some(root.join("cache")),
            second: None,
        }
    }

    fn choose(wanted: &Wanted, environment: &Environment, platform: &Platform) -> (Option<Place>, Place) {
        let chosen = Directories::choose(wanted, environment, platform);
        let library = match chosen.library.expect("a readable configuration") {
            LibraryPlace::Embedded => None,
            LibraryPlace::Folder(place) => Some(place),
        };
        (library, chosen.state)
    }

    fn place(folder: impl Into<PathBuf>, chosen_by: ChosenBy) -> Place {
        Place { folder: folder.into(), chosen_by }
    }

    #[test]
    fn option_then_variable_then_configuration_then_built_in() {
        let root = tempfile::tempdir().expect("a folder");
        let platform = platform(root.path());
        let nothing = (Wanted::default(), Environment::default());
        assert_eq!(choose(&nothing.0, &nothing.1, &platform).0, None);

        std::fs::create_dir(root.path().join("config")).expect("a folder");
        std::fs::write(root.path().join("config/config.ron"), "(library: \"~/handbook\")").expect("a file");
        let configured = place(root.path().join("handbook"), ChosenBy::Configured);
        assert_eq!(choose(&nothing.0, &nothing.1, &platform).0, Some(configured));

        let environment = Environment { library: Some("/srv/env".into()), ..Environment::default() };
        assert_eq!(choose(&nothing.0, &environment, &platform).0, Some(place("/srv/env", ChosenBy::Variable)));
        let wanted = Wanted { library: Some("/srv/opt".into()), state: None };
        assert_eq!(choose(&wanted, &environment, &platform).0, Some(place("/srv/opt", ChosenBy::Option)));
    }

    #[test]
    fn a_broken_configuration_is_never_passed_over_in_silence() {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(root.path().join("config")).expect("a folder");
        std::fs::write(root.path().join("config/config.ron"), "(libary: \"x\")").expect("a file");
        let chosen = Directories::choose(&Wanted::default(), &Environment::default(), &platform(root.path()));
        assert!(matches!(chosen.library, Err(ConfigError::Text { .. })));
        let wanted = Wanted { library: Some("/srv/opt".into()), state: None };
        assert!(Directories::choose(&wanted, &Environment::default(), &platform(root.path())).library.is_ok());
    }

    #[test]
    fn without_a_home_the_state_is_next_to_the_working_directory() {
        let root = tempfile::tempdir().expect("a folder");
        let environment = Environment { working_directory: Some(root.path().to_owned()), ..Environment::default() };
        let beside = place(root.path().join("qrh-state"), ChosenBy::WorkingDirectory);
        assert_eq!(choose(&Wanted::default(), &environment, &Platform::default()).1, beside);
        std::fs::write(root.path().join("file"), "").expect("a file");
        let blocked = Platform { state: Some(root.path().join("file/state")), ..Platform::default() };
        assert_eq!(choose(&Wanted::default(), &environment, &blocked).1, beside);
        assert_eq!(
            choose(&Wanted::default(), &environment, &platform(root.path())).1,
            place(root.path().join("state"), ChosenBy::Platform)
        );
    }
}
