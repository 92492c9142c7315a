//! Failing disks: each operation fails once, for ever, or tears, at every place where it can. Whatever happens, what was called safe
//! is found again, and nothing stands in the journal that was not written.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use qrh::domain::event::{Mode, Record};
use qrh::edge::store::disk::{Disk, RealDisk};
use qrh::edge::store::journal::{JournalWriter, NotSaved, Saved};
use qrh::edge::store::runs::{RunPlace, Runs};
use qrh::format::journal::Soundness;

use crate::samples::{RUN, case, notes};

/// What happens at an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It fails, and so does everything after it.
    FailsFromHere(io::ErrorKind),
    FailsOnce(io::ErrorKind),
    /// A write that puts half of its bytes there and then fails.
    TearsOnce,
}

/// A disk that counts its operations below one folder and fails at the n-th. With `room`, it takes so many bytes and no more.
struct Faulty {
    under: PathBuf,
    at: usize,
    fault: Fault,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    operations: usize,
    /// None: as much as one likes.
    room: Option<usize>,
    reserved: usize,
}

impl Faulty {
    fn new(under: &Path, at: usize, fault: Fault) -> Arc<Self> {
        Arc::new(Faulty { under: under.to_owned(), at, fault, state: Mutex::default() })
    }

    fn with_room(under: &Path, room: usize) -> Arc<Self> {
        let disk = Faulty::new(under, usize::MAX, Fault::TearsOnce);
        disk.state.lock().expect("not poisoned").room = Some(room);
        disk
    }

    /// Counts an operation; says what happens at it.
    fn next(&self, path: &Path) -> Option<Fault> {
        if !path.starts_with(&self.under) {
            return None;
        }
        let mut state = self.state.lock().expect("not poisoned");
        state.operations += 1;
        let hits = match self.fault {
            Fault::FailsFromHere(_) => state.operations >= self.at,
            Fault::FailsOnce(_) | Fault::TearsOnce => state.operations == self.at,
        };
        hits.then_some(self.fault)
    }

    fn pass(&self, path: &Path) -> io::Result<()> {
        match self.next(path) {
            Some(Fault::FailsFromHere(kind) | Fault::FailsOnce(kind)) => Err(kind.into()),
            Some(Fault::TearsOnce) | None => Ok(()),
        }
    }

    fn operations(&self) -> usize {
        self.state.lock().expect("not poisoned").operations
    }
}

impl Disk for Faulty {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.pass(folder)?;
        RealDisk.make_folder(folder)
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        self.pass(path)?;
        RealDisk.create(path)
    }

    fn write(&self, file: &mut File, path: &Path, bytes: &[u8]) -> io::Result<usize> {
        if self.next(path).is_some() {
            // Half of it gets through in each case: that is the worst.
            RealDisk.write(file, path, &bytes[..bytes.len() / 2])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        let mut state = self.state.lock().expect("not poisoned");
        let free = state.room.filter(|_| path.starts_with(&self.under));
        let fits = free.unwrap_or(usize::MAX).min(bytes.len());
        if fits == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        state.room = free.map(|room| room - fits).or(state.room);
        RealDisk.write(file, path, &bytes[..fits])
    }

    fn sync(&self, file: &File, path: &Path) -> io::Result<()> {
        self.pass(path)?;
        RealDisk.sync(file, path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.pass(folder)?;
        RealDisk.sync_folder(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.pass(to)?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.pass(path)?;
        RealDisk.remove(path)?;
        if path.ends_with("reserve") {
            let mut state = self.state.lock().expect("not poisoned");
            state.room = state.room.map(|room| room + state.reserved);
            state.reserved = 0;
        }
        Ok(())
    }

    fn reserve(&self, file: &File, path: &Path, bytes: u64) -> io::Result<()> {
        self.pass(path)?;
        let mut state = self.state.lock().expect("not poisoned");
        if let Some(room) = state.room {
            let bytes = usize::try_from(bytes).expect("small");
            state.room = Some(room.checked_sub(bytes).ok_or(io::ErrorKind::StorageFull)?);
            state.reserved = bytes;
        }
        drop(state);
        RealDisk.reserve(file, path, bytes)
    }
}

fn place() -> RunPlace {
    RunPlace { id: RUN.parse().expect("an id"), mode: Mode::Emergency }
}

/// What a writer said about a record: on the disk, in the second place, or in memory only.
fn counts(saved: &Result<Saved, NotSaved>) -> (u64, usize, usize) {
    match saved {
        Ok(saved) => (saved.head.seq, 0, 0),
        Err(NotSaved::Unsafe(not)) => {
            assert!(!not.troubles.is_empty(), "it says why");
            (not.on_disk, not.in_second_place, not.in_memory)
        }
        Err(other) => panic!("{other}"),
    }
}

/// Opens a run and appends the records one by one; returns the writer and the last answer. Every answer adds up.
fn write(runs: &Runs, records: &[Record]) -> (JournalWriter, (u64, usize, usize)) {
    let created = runs.create(&records[0], &case()).expect("a run is always opened");
    let (mut writer, mut last) = (created.writer, counts(&created.saved));
    for record in &records[1..] {
        last = counts(&writer.append(std::slice::from_ref(record)));
        let (on_disk, second, memory) = last;
        assert_eq!(on_disk + second as u64 + memory as u64, record.seq, "nothing is forgotten");
    }
    (writer, last)
}

#[test]
fn whatever_fails_once_the_run_goes_on_and_nothing_is_lost() {
    let records = notes(6);
    let operations = {
        let root = tempfile::tempdir().expect("a folder");
        let disk = Faulty::new(root.path(), usize::MAX, Fault::TearsOnce);
        write(&Runs::new(root.path().join("state")).with_disk(disk.clone()), &records);
        disk.operations()
    };
    assert!(operations > 25, "{operations} operations were counted");
    for fault in [Fault::FailsOnce(io::ErrorKind::StorageFull), Fault::FailsOnce(io::ErrorKind::Other), Fault::TearsOnce] {
        for at in 1..=operations {
            let root = tempfile::tempdir().expect("a folder");
            let state = root.path().join("state");
            let runs = Runs::new(state.clone()).with_disk(Faulty::new(root.path(), at, fault));
            let (mut writer, _) = write(&runs, &records);
            let end = writer.save();
            assert_eq!(counts(&end), (6, 0, 0), "{fault:?} at {at}: one more attempt brings everything to the disk");
            drop(writer);
            let stored = Runs::new(state).load(&place());
            assert_eq!(stored.records(), records, "{fault:?} at {at}");
            assert!(stored.reading.soundness() <= Soundness::Torn, "{fault:?} at {at}: {:?}", stored.reading.damage);
            assert!(stored.reading.forks.is_empty());
            assert!(stored.case.is_some(), "{fault:?} at {at}");
        }
    }
}

#[test]
fn whatever_fails_for_ever_the_second_place_takes_over() {
    let records = notes(6);
    for at in 1..=40 {
        let root = tempfile::tempdir().expect("a folder");
        let (state, second) = (root.path().join("state"), root.path().join("second"));
        let disk = Faulty::new(&state, at, Fault::FailsFromHere(io::ErrorKind::Other));
        let runs = Runs::new(state.clone()).with_second_place(Some(second.clone())).with_disk(disk);
        let (writer, (on_disk, in_second, in_memory)) = write(&runs, &records);
        assert_eq!((on_disk as usize + in_second, in_memory), (6, 0), "at {at}");
        drop(writer);
        // Without the second place: what was called safe on the disk is there, and it is a valid past.
        let alone = Runs::new(state.clone()).load(&place());
        assert!(alone.records().len() as u64 >= on_disk, "at {at}");
        assert_eq!(alone.records(), records[..alone.records().len()], "at {at}");
        // With it: everything, and the run can be taken up; then all of it is in its own folder again.
        let runs = Runs::new(state.clone()).with_second_place(Some(second));
        assert_eq!(runs.load(&place()).records(), records, "at {at}");
        let resumed = runs.resume(&place()).unwrap_or_else(|error| panic!("at {at}: {error}"));
        assert_eq!(counts(&resumed.saved), (6, 0, 0), "at {at}");
        drop(resumed);
        let again = Runs::new(state).load(&place());
        assert_eq!(again.records(), records, "at {at}");
        assert!(again.case.is_some() && again.reading.soundness() <= Soundness::Torn, "at {at}: {:?}", again.reading.damage);
    }
}

#[test]
fn without_any_disk_the_run_goes_on_from_memory_and_is_counted() {
    let records = notes(6);
    let root = tempfile::tempdir().expect("a folder");
    let disk = Faulty::new(root.path(), 1, Fault::FailsFromHere(io::ErrorKind::ReadOnlyFilesystem));
    let second = Some(root.path().join("second"));
    let runs = Runs::new(root.path().join("state")).with_second_place(second).with_disk(disk);
    let (writer, counts) = write(&runs, &records);
    assert_eq!(counts, (0, 0, 6));
    assert_eq!(writer.unsaved().count(), 6);
    assert!(writer.unsaved().all(|line| line.starts_with("qrhj1 ") && line.ends_with('\n')));
}

#[test]
fn when_the_disk_comes_back_everything_goes_there() {
    let records = notes(9);
    let root = tempfile::tempdir().expect("a folder");
    let disk = Faulty::with_room(root.path(), 20_000);
    let runs = Runs::new(root.path().join("state")).with_disk(disk.clone());
    let (mut writer, _) = write(&runs, &records[..3]);
    disk.state.lock().expect("not poisoned").room = Some(10);
    assert_eq!(counts(&writer.append(&records[3..5])), (3, 0, 2));
    disk.state.lock().expect("not poisoned").room = Some(0);
    assert_eq!(counts(&writer.append(&records[5..6])), (3, 0, 3));
    disk.state.lock().expect("not poisoned").room = Some(20_000);
    assert_eq!(counts(&writer.append(&records[6..])), (9, 0, 0));
    drop(writer);
    let stored = runs.load(&place());
    assert_eq!(stored.records(), records);
    assert_eq!(stored.reading.soundness(), Soundness::Torn, "the ten bytes that fitted are reported: {:?}", stored.reading.damage);
}

#[test]
fn a_full_disk_still_takes_the_last_steps() {
    let records = notes(200);
    let root = tempfile::tempdir().expect("a folder");
    let disk = Faulty::with_room(root.path(), 400_000);
    let runs = Runs::new(root.path().join("state")).with_disk(disk.clone());
    let (mut writer, _) = write(&runs, &records[..50]);
    disk.state.lock().expect("not poisoned").room = Some(0);
    let mut warned = 0;
    for record in &records[50..] {
        let saved = writer.append(std::slice::from_ref(record)).expect("the reserve takes it");
        assert_eq!(saved.head.seq, record.seq);
        warned += saved.troubles.len();
    }
    assert_eq!(warned, 1, "it is said once that the disk is full");
    drop(writer);
    assert_eq!(runs.load(&place()).records(), records);
}

#[test]
fn a_file_that_failed_is_never_touched_again() {
    let records = notes(4);
    let root = tempfile::tempdir().expect("a folder");
    let state = root.path().join("state");
    let good = Runs::new(state.clone());
    let created = good.create(&records[0], &case()).expect("created");
    drop(created);
    // The second sync of the new segment fails.
    let first = state.join("emergency").join(RUN).join("000002.qrhj");
    let disk = Faulty::new(&first, 5, Fault::FailsOnce(io::ErrorKind::Other));
    let mut resumed = Runs::new(state.clone()).with_disk(disk).resume(&place()).expect("free");
    resumed.writer.append(&records[1..2]).expect("saved");
    let saved = resumed.writer.append(&records[2..3]).expect("saved in a new segment");
    assert_eq!(saved.troubles.len(), 1);
    let length = std::fs::metadata(&first).expect("there").len();
    resumed.writer.append(&records[3..4]).expect("saved");
    assert_eq!(std::fs::metadata(&first).expect("there").len(), length);
    let stored = good.load(&place());
    assert_eq!((stored.records(), stored.reading.duplicates), (records, 1));
    assert_eq!(stored.reading.damage, []);
}
