//! Where `qrh new` writes, and what is there already.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::interview::Wrong;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::library::{Library, Party};
use crate::edge::directories::LibraryPlace;
use crate::edge::path_error::shown;
use crate::edge::store::library::{Source, create, runbook_files, surroundings};
use crate::shell::cli::output::{Out, warn};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// The library that the new file is for.
pub struct Place {
    pub root: PathBuf,
    pub library: Library,
    /// The ids of its runbooks, by their files' names, with the files.
    runbooks: Vec<(String, String)>,
}

impl Place {
    /// The folder that the context names.
    ///
    /// # Errors
    /// The sample library takes no files; a folder that is not there.
    pub fn open(context: &Context) -> Result<Self, Failure> {
        let root = match context.library_place()? {
            LibraryPlace::Embedded => {
                return Err(Failure::new(Exit::Failed, say("new-embedded")).hint(say("new-embedded-hint")));
            }
            LibraryPlace::Folder(place) => place.folder.clone(),
        };
        let source = Source::Folder(root.clone());
        let library = surroundings(&source).library;
        let stem = |path: &str| path.rsplit('/').next().and_then(|name| name.strip_suffix(".ron")).unwrap_or(path).to_owned();
        let runbooks = runbook_files(&source).0.into_iter().map(|file| (stem(&file.path), file.path.to_string())).collect();
        Ok(Self { root, library, runbooks })
    }

    /// Whether a new thing may have this id; who has it otherwise.
    pub fn client_is_free(&self, id: &str) -> Result<(), Wrong> {
        free(&self.root, &format!("clients/{id}/client.ron"), say("new-thing-client"), id)
    }

    pub fn system_is_free(&self, id: &str) -> Result<(), Wrong> {
        match self.library.systems.iter().find(|(known, _)| known.as_str() == id) {
            Some((_, (party, _))) => Err(taken(say("new-thing-system"), id, &systems_file(party))),
            None => Ok(()),
        }
    }

    pub fn contact_is_free(&self, id: &str) -> Result<(), Wrong> {
        match self.library.contacts().find(|(_, contact)| contact.id.as_str() == id) {
            Some((party, _)) => Err(taken(say("new-thing-contact"), id, &people_file(&party))),
            None => Ok(()),
        }
    }

    pub fn runbook_is_free(&self, id: &str) -> Result<(), Wrong> {
        match self.runbooks.iter().find(|(known, _)| known == id) {
            Some((_, file)) => Err(taken(say("new-thing-runbook"), id, file)),
            None => Ok(()),
        }
    }
}

fn free(root: &Path, path: &str, what: SafeText, id: &str) -> Result<(), Wrong> {
    match root.join(path).symlink_metadata().is_ok() {
        true => Err(taken(what, id, path)),
        false => Ok(()),
    }
}

fn taken(what: SafeText, id: &str, file: &str) -> Wrong {
    (say_with("new-taken", [("what", (&what).into()), ("id", id.into()), ("file", file.into())]), None)
}

/// The file that has the contacts of a party.
pub fn people_file(party: &Party) -> String {
    match party {
        Party::Provider => "provider.ron".to_owned(),
        Party::Client(id) => format!("clients/{id}/client.ron"),
    }
}

fn systems_file(party: &Party) -> String {
    match party {
        Party::Provider => "provider.ron".to_owned(),
        Party::Client(id) => format!("clients/{id}/systems.ron"),
    }
}

/// That a file is there already, with what to do.
pub fn exists(file: &Path, hint: SafeText) -> Failure {
    Failure::new(Exit::Failed, say_with("new-exists", [("file", (&shown(file)).into())])).hint(hint)
}

/// Fails early where the file is there, before anything is asked.
pub fn must_be_new(root: &Path, path: &str, hint: &SafeText) -> Result<(), Failure> {
    let file = root.join(path);
    match file.symlink_metadata() {
        Ok(_) => Err(exists(&file, hint.clone())),
        Err(_) => Ok(()),
    }
}

/// Writes the file and tells where it is and what comes next. With `print` it goes to standard output instead.
pub fn write(root: &Path, path: &str, text: &str, next: SafeText, print: bool) -> Outcome {
    let mut out = Out::new();
    if print {
        out.text(&SafeText::new(text))?;
        return out.finish();
    }
    let file = create(root, path, text).map_err(|error| match error.source.kind() {
        ErrorKind::AlreadyExists => exists(&root.join(path), say("new-exists-hint")),
        _ => Failure::new(Exit::NotSaved, say("new-not-written")).because(&error),
    })?;
    out.line(shown(&file).as_str())?;
    let done = out.finish()?;
    warn(&next);
    warn(&say_with("new-check", [("dir", (&shown(root)).into())]));
    Ok(done)
}

/// An id made from a name: `Ledger duty desk` gives `ledger-duty-desk`; none from a name without a letter or digit of ASCII.
pub fn id_from(name: &str) -> Option<String> {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    let mut id = String::new();
    for word in plain.split_whitespace() {
        if id.len() + word.len() >= 40 {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    Some(id).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_from_any_name_that_has_letters() {
        assert_eq!(id_from("Ledger duty desk"), Some("ledger-duty-desk".to_owned()));
        assert_eq!(
            id_from("Disk of the ledger (LEDGP01) is full, nothing can be booked any more"),
            Some("disk-of-the-ledger-ledgp01-is-full".to_owned())
        );
        assert_eq!(id_from("数据库"), None);
    }
}
