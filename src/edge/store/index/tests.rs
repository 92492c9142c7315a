//! The cache in temporary folders: kept, found again, brought up to date, and harmless in every bad state.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, SystemTime};

use super::*;
use crate::domain::search::{Searcher, State};
use crate::edge::clock::Clock;
use crate::edge::store::library::surroundings;

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place { folder: tempfile::tempdir().expect("a folder") };
        place.write("library.ron", r#"Library(format: 1, name: "Example handbook", time_zone: "Europe/Berlin")"#);
        place.write("provider.ron", r#"Provider(name: "Example Hosting")"#);
        place.client("Acme Example");
        place.runbook("shop-slow", "Shop is slow");
        place.runbook("shop-down", "Shop does not answer");
        place
    }

    fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("library")
    }

    fn source(&self) -> Source {
        Source::Folder(self.root())
    }

    fn cache(&self) -> CachePlace {
        CachePlace::new(&self.folder.path().join("cache"), &self.source()).expect("a folder")
    }

    /// Writes a file as if it had been there for an hour.
    fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(&path, text).expect("written");
        age(&path, 3600);
    }

    fn client(&self, name: &str) {
        self.write("clients/acme/client.ron", &format!(r#"Client(id: "acme", name: "{name}", contract: "C-1")"#));
    }

    fn runbook(&self, id: &str, title: &str) {
        let text = format!(
            r#"Runbook(id: "{id}", revision: 1, title: "{title}", targets: [], severity: High, scope: (covers: "x"),
            instructions: {{ Any: [(id: "look", do: "Look at the load")] }}, review: (author: "A. Example", due: "2027-03-01"))"#
        );
        self.write(&format!("clients/acme/runbooks/{id}.ron"), &text);
    }

    fn refresh(&self, shown: Option<&Cached>) -> Refreshed {
        let around = surroundings(&self.source());
        let refreshed = refresh(&self.source(), &around, Some(&self.cache()), shown, &AtomicBool::new(false));
        refreshed.expect("small enough").expect("not stopped")
    }
}

fn age(path: &Path, seconds: u64) {
    let file = fs::File::options().write(true).open(path).expect("a file");
    file.set_modified(SystemTime::from(Clock.now().wall) - Duration::from_secs(seconds)).expect("set");
}

fn titles(index: &Index) -> Vec<String> {
    index.browse().map(|item| index.item(item).expect("whole").title.to_string()).collect()
}

#[test]
fn what_was_kept_is_there_at_the_next_start() {
    let place = Place::new();
    assert!(open(&place.cache()).is_none(), "nothing was kept yet");
    let first = place.refresh(None);
    assert!(first.changed && first.not_kept.is_none());
    assert_eq!((first.read, first.broken), (2, 0));
    assert_eq!(titles(&first.cached.index), ["Shop does not answer", "Shop is slow"]);

    let shown = open(&place.cache()).expect("kept");
    assert_eq!(titles(&shown.index), titles(&first.cached.index));
    let second = place.refresh(Some(&shown));
    assert!(!second.changed);
    assert_eq!(second.read, 0, "nothing changed, so nothing is read");
}

#[test]
fn only_what_changed_is_read() {
    let place = Place::new();
    let shown = place.refresh(None).cached;
    place.runbook("shop-slow", "Shop is very slow");
    place.runbook("shop-hacked", "Shop shows foreign pages");
    fs::remove_file(place.root().join("clients/acme/runbooks/shop-down.ron")).expect("removed");
    let refreshed = place.refresh(Some(&shown));
    assert!(refreshed.changed);
    assert_eq!(refreshed.read, 2);
    assert_eq!(titles(&refreshed.cached.index), ["Shop is very slow", "Shop shows foreign pages"]);
    assert_eq!(titles(&open(&place.cache()).expect("kept").index), titles(&refreshed.cached.index));
}

#[test]
fn a_client_by_another_name_is_noticed() {
    let place = Place::new();
    let shown = place.refresh(None).cached;
    place.client("Zenith Example");
    let refreshed = place.refresh(Some(&shown));
    assert!(refreshed.changed);
    assert_eq!(Searcher::new().query(&refreshed.cached.index, "zenith", 5).total, 2);
}

#[test]
fn a_file_modified_just_now_is_read_again() {
    let place = Place::new();
    let path = place.root().join("clients/acme/runbooks/shop-slow.ron");
    age(&path, 0);
    let shown = place.refresh(None).cached;
    let refreshed = place.refresh(Some(&shown));
    assert_eq!(refreshed.read, 1, "it could have been written twice within one tick of the clock");
    assert!(!refreshed.changed, "but it was not");
}

#[test]
fn a_broken_file_is_listed_with_its_reason() {
    let place = Place::new();
    place.write("clients/acme/runbooks/odd.ron", "Runbook(id: \"odd\", title: \"Odd one\", oops)");
    let refreshed = place.refresh(None);
    assert_eq!(refreshed.broken, 1);
    let index = refreshed.cached.index;
    let hit = Searcher::new().query(&index, "odd", 1).top.first().map(|hit| hit.item).expect("found");
    let item = index.item(hit).expect("whole");
    assert_eq!(item.title.as_str(), "Odd one");
    assert!(matches!(item.state, State::Broken(why) if !why.is_empty()));
}

#[test]
fn every_bad_cache_is_no_cache() {
    let place = Place::new();
    let good = place.refresh(None).cached;
    let file = place.cache().file();
    let bytes = fs::read(&file).expect("kept");

    let mut flipped = bytes.clone();
    if let Some(last) = flipped.last_mut() {
        *last ^= 1;
    }
    for bad in [Vec::new(), b"QRHINDEX".to_vec(), vec![0xff; 4096], bytes[..bytes.len() / 2].to_vec(), flipped] {
        fs::write(&file, &bad).expect("written");
        if let Some(shown) = open(&place.cache()) {
            titles_or_damage(&shown.index);
        }
        let refreshed = place.refresh(None);
        assert_eq!(titles(&refreshed.cached.index), titles(&good.index));
        assert_eq!(fs::read(&file).map(|bytes| index::is_whole(&bytes)).ok(), Some(true), "mended");
    }

    fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).expect("set");
    assert!(open(&place.cache()).is_none(), "others may write it");
    fs::remove_file(&file).expect("removed");
    fs::write(file.with_extension("other"), &bytes).expect("written");
    std::os::unix::fs::symlink(file.with_extension("other"), &file).expect("linked");
    assert!(open(&place.cache()).is_none(), "a link");
    fs::remove_file(&file).expect("removed");
    fs::create_dir(&file).expect("a folder");
    assert!(open(&place.cache()).is_none(), "a folder");
    let refreshed = place.refresh(None);
    assert!(refreshed.not_kept.is_some());
    assert_eq!(titles(&refreshed.cached.index), titles(&good.index), "it cannot be kept, and works");
}

fn titles_or_damage(index: &Index) {
    for item in index.browse() {
        let _ = index.item(item);
    }
}

#[test]
fn each_library_has_its_own() {
    let (here, there) = (Place::new(), Place::new());
    here.refresh(None);
    let cache = here.folder.path().join("cache");
    let mine = CachePlace::new(&cache, &here.source()).expect("a folder");
    let other = CachePlace::new(&cache, &there.source()).expect("a folder");
    assert_ne!(mine.file(), other.file());
    fs::copy(mine.file(), other.file()).expect("copied");
    assert!(open(&mine).is_some());
    assert!(open(&other).is_none(), "the index of another library");
    assert_ne!(CachePlace::new(&cache, &Source::Embedded).map(|place| place.file()), Some(mine.file()));
}

#[test]
fn told_to_stop_it_writes_nothing() {
    let place = Place::new();
    let around = surroundings(&place.source());
    let stopped = refresh(&place.source(), &around, Some(&place.cache()), None, &AtomicBool::new(true));
    assert!(matches!(stopped, Ok(None)));
    assert!(!place.cache().file().exists());
}

#[test]
fn the_library_in_the_program_is_read_once() {
    let around = surroundings(&Source::Embedded);
    let cache = tempfile::tempdir().expect("a folder");
    let place = CachePlace::new(cache.path(), &Source::Embedded).expect("it has a place");
    let check = || refresh(&Source::Embedded, &around, Some(&place), None, &AtomicBool::new(false)).expect("small").expect("not stopped");
    let first = check();
    assert_eq!(first.read, first.cached.index.len());
    assert!(first.not_kept.is_none());
    assert_eq!(check().read, 0);
    assert_eq!(open(&place).map(|kept| kept.index.len()), Some(first.read));
}
