//! Runs in a state folder: opening, taking up, listing, hostile surroundings.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use qrh::domain::event::{EndLine, Event, Mode};
use qrh::edge::store::runs::{NotCreated, NotFound, NotResumed, RunPlace, Runs};
use qrh::edge::store::scribe::{Answer, Command, Scribe};
use qrh::format::journal::{Damage, Soundness};

use crate::samples::{RUN, case, every_event_today, notes, records};

fn place() -> RunPlace {
    RunPlace { id: RUN.parse().expect("an id"), mode: Mode::Emergency }
}

fn folder(root: &Path) -> std::path::PathBuf {
    root.join("emergency").join(RUN)
}

fn written(root: &Path, count: usize) -> Runs {
    let runs = Runs::new(root.to_owned());
    let all = notes(count);
    let mut created = runs.create(&all[0], &case()).expect("created");
    created.saved.expect("saved");
    created.writer.append(&all[1..]).expect("saved");
    runs
}

#[test]
fn a_run_is_opened_written_read_and_taken_up() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 5);
    let stored = runs.load(&place());
    assert_eq!(stored.records(), notes(5));
    assert_eq!(stored.case.as_ref(), Some(&case()), "the case reads back as it was pinned");
    assert_eq!(stored.reading.damage, []);
    assert_eq!(stored.run().map(|run| run.length()), Ok(5));

    let mut resumed = runs.resume(&place()).expect("nobody leads it");
    assert_eq!(resumed.saved.as_ref().expect("all on the disk").head.seq, 5);
    assert!(matches!(runs.resume(&place()), Err(NotResumed::Held(_))));
    assert!(runs.load(&place()).locked_by_other, "a second console may watch");
    resumed.writer.append(&notes(7)[5..]).expect("saved");
    assert_eq!(runs.load(&place()).records(), notes(7));
    assert!(resumed.writer.append(&notes(7)[5..]).is_err(), "a record is not taken twice");
    assert_eq!(fs::read_dir(folder(root.path())).expect("readable").count(), 4, "case, two segments, reserve");
    drop(resumed);
    assert!(!runs.load(&place()).locked_by_other);
    assert!(matches!(runs.create(&notes(1)[0], &case()), Err(NotCreated::Taken(_))));
    let mode = fs::metadata(folder(root.path())).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "what clients said on the telephone is not for everybody");
}

#[test]
fn a_closed_run_is_not_opened_again_nor_looked_into() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = Runs::new(root.path().to_owned());
    let all = records(every_event_today());
    let mut created = runs.create(&all[0], &case()).expect("created");
    assert_eq!(runs.open_runs().runs.len(), 1);
    created.writer.append(&all[1..all.len() - 1]).expect("saved");
    assert_eq!(created.writer.mark_closed(), Ok(false), "its journal does not say so");
    created.writer.append(&all[all.len() - 1..]).expect("saved");
    assert!(runs.open_runs().runs.is_empty(), "a missing marker costs only time");
    assert_eq!(created.writer.mark_closed(), Ok(true));
    drop(created);
    assert!(matches!(runs.resume(&place()), Err(NotResumed::Closed(_))));
    let names: Vec<_> = fs::read_dir(folder(root.path())).expect("readable").map(|e| e.expect("an entry").file_name()).collect();
    assert_eq!(names.len(), 3, "case, segment, marker: {names:?}");
    let summary = runs.all().runs.remove(0);
    assert_eq!((summary.end, summary.records, summary.soundness), (Some(EndLine::Overridden), all.len(), Soundness::Whole));

    // With the marker nobody reads more than the end: that is what makes thousands of closed runs cheap.
    let segment = folder(root.path()).join("000001.qrhj");
    let mut bytes = fs::read(&segment).expect("ours");
    bytes[..8].copy_from_slice(b"no recor");
    fs::write(&segment, &bytes).expect("ours");
    assert!(runs.open_runs().runs.is_empty());
    assert_eq!(runs.all().runs[0].soundness, Soundness::Damaged);
    // Without its closing record the same marker hides nothing.
    let end = bytes.len() - 1;
    fs::write(&segment, &bytes[..end - 20]).expect("ours");
    let open = runs.open_runs().runs;
    assert_eq!(open.len(), 1);
    assert!(open[0].reading.damage.contains(&Damage::MarkerWithoutClosing), "{:?}", open[0].reading.damage);
}

#[test]
fn a_marker_that_is_not_that_of_this_journal_hides_nothing() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 3);
    let marker = folder(root.path()).join("closed");
    let last = runs.load(&place()).reading.head.hash;
    for text in [String::new(), "yes\n".to_owned(), format!("{}\n", "a".repeat(64)), format!("{last}\n")] {
        fs::write(&marker, &text).expect("written");
        let open = runs.open_runs().runs;
        assert_eq!(open.len(), 1, "{text:?}");
        assert_eq!(open[0].reading.damage, [Damage::MarkerWithoutClosing], "{text:?}");
        assert_eq!(runs.all().runs[0].soundness, Soundness::Damaged);
    }
    fs::remove_file(&marker).expect("removed");
    symlink("/dev/zero", &marker).expect("made");
    assert_eq!(runs.open_runs().runs.len(), 1);
}

#[test]
fn an_empty_marker_of_an_earlier_version_only_costs_time_and_a_stray_one_is_replaced() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = Runs::new(root.path().to_owned());
    let all = records(every_event_today());
    let mut created = runs.create(&all[0], &case()).expect("created");
    fs::write(folder(root.path()).join("closed"), "").expect("written");
    created.writer.append(&all[1..]).expect("saved");
    assert!(runs.open_runs().runs.is_empty());
    assert_eq!(created.writer.mark_closed(), Ok(true));
    let marker = fs::read_to_string(folder(root.path()).join("closed")).expect("there");
    assert_eq!(marker, format!("{}\n", created.writer.head().hash));
    assert_eq!(runs.load(&place()).reading.damage, []);
}

/// Segments that are gone or cannot be read, with the case still there: nobody can say that nothing was confirmed.
#[test]
fn what_a_missing_or_unreadable_segment_held_is_not_known() {
    for (what, unread) in [("deleted", false), ("symlink", true), ("pipe", true), ("huge", true)] {
        let root = tempfile::tempdir().expect("a folder");
        let runs = written(root.path(), 3);
        let segment = folder(root.path()).join("000001.qrhj");
        fs::remove_file(&segment).expect("removed");
        match what {
            "symlink" => symlink("/dev/zero", &segment).expect("made"),
            "pipe" => assert!(std::process::Command::new("mkfifo").arg(&segment).status().is_ok_and(|status| status.success())),
            "huge" => fs::File::create(&segment).and_then(|file| file.set_len(65 << 20)).expect("made"),
            _ => {}
        }
        let open = runs.open_runs().runs;
        assert_eq!(open.len(), 1, "{what}: it may be open");
        let damage = &open[0].reading.damage;
        let is_expected = |one: &Damage| match unread {
            true => matches!(one, Damage::SegmentUnread { .. }),
            false => matches!(one, Damage::SegmentMissing { segment } if segment.as_str() == "000001.qrhj"),
        };
        assert!(damage.len() == 1 && damage.iter().all(is_expected), "{what}: {damage:?}");
        let said = qrh::format::report::damage(&damage[0]);
        assert!(said.as_str().ends_with("What it held is not known."), "{said}");
    }
}

#[test]
fn a_segment_that_is_missing_between_others_is_named() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 3);
    for upto in [5, 7] {
        let mut resumed = runs.resume(&place()).expect("nobody leads it");
        resumed.writer.append(&notes(upto)[upto - 2..]).expect("saved");
    }
    assert_eq!(runs.load(&place()).reading.damage, []);
    fs::remove_file(folder(root.path()).join("000002.qrhj")).expect("removed");
    let damage = runs.load(&place()).reading.damage;
    assert!(damage.contains(&Damage::SegmentMissing { segment: "000002.qrhj".into() }), "{damage:?}");
    assert_eq!(runs.load(&place()).reading.soundness(), Soundness::Damaged);
}

/// A journal that was cut may have held more: nothing else may be said of it.
#[test]
fn of_a_journal_that_was_cut_nobody_claims_that_nothing_is_missing() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 6);
    let segment = folder(root.path()).join("000001.qrhj");
    fs::File::options().write(true).open(&segment).and_then(|file| file.set_len(700)).expect("cut");
    let stored = runs.load(&place());
    let said: Vec<String> = stored.reading.damage.iter().map(|one| qrh::format::report::damage(one).to_string()).collect();
    assert_eq!((said.len(), stored.reading.soundness()), (1, Soundness::Torn), "{said:?}");
    assert!(said[0].ends_with("What stood behind it, if anything, is not known."), "{said:?}");
}

#[test]
fn a_case_that_is_missing_or_another_one_is_said_and_the_events_are_shown() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 3);
    let path = folder(root.path()).join("case.json");
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, text.replace("Hansabank", "Hansebank")).expect("written");
    let stored = runs.load(&place());
    assert_eq!((stored.reading.damage.clone(), stored.records().len(), stored.case.is_none()), (vec![Damage::CaseDiffers], 3, true));
    assert!(matches!(runs.resume(&place()), Err(NotResumed::NoCase(_))));
    fs::remove_file(&path).expect("removed");
    assert_eq!(runs.load(&place()).reading.damage, [Damage::CaseMissing]);
}

#[test]
fn hostile_surroundings_are_shown_or_ignored_and_never_followed() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 3);
    let emergency = root.path().join("emergency");
    symlink("/", emergency.join("20260101T000000Z-link-0000")).expect("made");
    fs::write(emergency.join("20260101T000000Z-file-0000"), "x").expect("made");
    fs::create_dir(emergency.join("bad\u{1b}[2J name")).expect("made");
    fs::create_dir(emergency.join("20260101T000000Z-empty-0000")).expect("made");
    symlink("/dev/zero", folder(root.path()).join("000002.qrhj")).expect("made");
    let fifo = folder(root.path()).join("000003.qrhj");
    let made = std::process::Command::new("mkfifo").arg(&fifo).status();
    assert!(made.is_ok_and(|status| status.success()));
    let listing = runs.all();
    assert_eq!(listing.runs.len(), 2);
    assert_eq!(listing.runs[0].records, 3);
    assert_eq!((listing.runs[1].opening.is_none(), listing.runs[1].soundness), (true, Soundness::Torn));
    let damage = runs.load(&place()).reading.damage;
    assert_eq!(damage.len(), 2, "{damage:?}");
    assert!(damage.iter().all(|damage| matches!(damage, Damage::SegmentUnread { .. })), "{damage:?}");
    // A whole folder that cannot be looked into keeps nothing else from working.
    fs::write(root.path().join("exercise"), "not a folder").expect("written");
    let open = runs.open_runs();
    assert_eq!((open.runs.len(), open.troubles.len()), (1, 1), "an empty folder is no run");
}

#[test]
fn a_copied_folder_is_noticed() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 3);
    fs::rename(folder(root.path()), root.path().join("emergency/20270101T000000Z-other-1111")).expect("renamed");
    let other = runs.find("20270101").expect("found");
    assert_eq!(runs.load(&other).reading.damage, [Damage::WrongFolder { run: RUN.into() }]);
}

#[test]
fn runs_are_found_by_a_beginning_that_fits_one() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = written(root.path(), 1);
    let mut exercise = notes(1).remove(0);
    if let Event::RunOpened { run, mode, .. } = &mut exercise.event {
        (*run, *mode) = ("20261121T040000Z-ledger-batch-aborted-1234".parse().expect("an id"), Mode::Exercise);
    }
    runs.create(&exercise, &case()).expect("created").saved.expect("saved");
    assert!(root.path().join("exercise/20261121T040000Z-ledger-batch-aborted-1234/000001.qrhj").is_file());
    assert_eq!(runs.find("20261121T03").ok(), Some(place()));
    assert!(matches!(runs.find("20261121"), Err(NotFound::Several { runs, .. }) if runs.len() == 2));
    assert!(matches!(runs.find("2025"), Err(NotFound::None(_))));
    assert_eq!(runs.all().runs[0].mode, Mode::Exercise, "newest first");
}

#[test]
fn the_scribe_answers_each_command_and_loses_nothing_at_the_end() {
    let root = tempfile::tempdir().expect("a folder");
    let runs = Runs::new(root.path().to_owned());
    let (tell, told) = channel();
    let scribe = Scribe::start(runs.clone(), move |answer| tell.send(answer).expect("somebody listens")).expect("started");
    let all = notes(30);
    let run = place().id;
    scribe.send(Command::Create { opened: Box::new(all[0].clone()), case: Box::new(case()) }).expect("sent");
    assert!(matches!(told.recv(), Ok(Answer::Created { saved: Ok(saved), .. }) if saved.head.seq == 1));
    for record in &all[1..] {
        scribe.send(Command::Append { run: run.clone(), records: vec![record.clone()] }).expect("sent");
    }
    scribe.send(Command::Append { run: "other".parse().expect("an id"), records: Vec::new() }).expect("sent");
    scribe.send(Command::Flush(7)).expect("sent");
    for record in &all[1..] {
        assert!(matches!(told.recv(), Ok(Answer::Saved { saved: Ok(saved), .. }) if saved.head.seq == record.seq));
    }
    assert!(matches!(told.recv(), Ok(Answer::NotLed(_))));
    assert!(matches!(told.recv(), Ok(Answer::Flushed(7))));
    scribe.send(Command::Release(run)).expect("sent");
    scribe.send(Command::Resume(place())).expect("sent");
    assert!(matches!(told.recv(), Ok(Answer::Released { marked: Ok(false), .. })));
    assert!(matches!(told.recv(), Ok(Answer::Resumed { stored, saved: Ok(_) }) if stored.records() == all));
    assert_eq!(scribe.finish(Duration::from_secs(20)), Some(Vec::new()));
    assert!(!runs.load(&place()).locked_by_other);
}
