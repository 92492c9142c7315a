//! A process that writes a journal is killed with SIGKILL at random moments, again and again. Nothing that it had called safe may be
//! gone. The long loop: `cargo test --test crash_loop -- --ignored`.
#![allow(clippy::disallowed_methods, reason = "the child is this program again, told by its environment what to do")]

#[path = "journal/samples.rs"]
#[allow(dead_code, reason = "only the notes are needed here")]
mod samples;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use qrh::domain::event::Mode;
use qrh::edge::store::runs::{RunPlace, Runs};
use qrh::format::journal::Soundness;
use samples::{RUN, case, notes};

/// In the environment of the child: the state folder, and how many records it writes.
const STATE: &str = "QRH_CRASH_STATE";
const RECORDS: &str = "QRH_CRASH_RECORDS";
/// Before the number of a record that is safe, in what the child prints.
const SAFE: &str = "SAFE ";

fn place() -> RunPlace {
    RunPlace { id: RUN.parse().expect("an id"), mode: Mode::Emergency }
}

/// Not a test of its own: what the killed process does.
#[test]
fn child() {
    let Some(state) = std::env::var_os(STATE) else { return };
    let count = std::env::var(RECORDS).ok().and_then(|count| count.parse().ok()).unwrap_or(20_000);
    let runs = Runs::new(state.into());
    let records = notes(count);
    let mut out = std::io::stdout();
    let mut tell = |seq: u64| writeln!(out, "{SAFE}{seq}").and_then(|()| out.flush()).expect("the parent listens");
    // A folder without a record is left by a process that was killed while it opened the run.
    let begun = !runs.load(&place()).reading.entries.is_empty();
    let mut writer = if begun {
        let resumed = runs.resume(&place()).expect("nobody else leads it");
        tell(resumed.saved.expect("safe").head.seq);
        resumed.writer
    } else {
        let _ = std::fs::remove_dir_all(runs.root().join("emergency").join(RUN));
        let created = runs.create(&records[0], &case()).expect("created");
        tell(created.saved.expect("safe").head.seq);
        created.writer
    };
    let done = usize::try_from(writer.head().seq).expect("small");
    for record in &records[done..] {
        tell(writer.append(std::slice::from_ref(record)).expect("safe").head.seq);
    }
}

/// Starts the child, kills it after so long, and returns the last number that it called safe.
fn killed_after(state: &Path, delay: Duration) -> u64 {
    let mut child = Command::new(std::env::current_exe().expect("known"))
        .args(["--exact", "child", "--nocapture"])
        .env(STATE, state)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let out = BufReader::new(child.stdout.take().expect("piped"));
    let reader = std::thread::spawn(move || {
        let numbers = out.lines().map_while(Result::ok).filter_map(|line| line.split(SAFE).nth(1)?.parse::<u64>().ok());
        numbers.last().unwrap_or(0)
    });
    std::thread::sleep(delay);
    child.kill().expect("killed");
    let mut said = String::new();
    child.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
    assert!(!said.contains("panicked"), "{said}");
    child.wait().expect("ended");
    reader.join().expect("read")
}

fn kill_again_and_again(times: u64) {
    let state = tempfile::tempdir().expect("a folder");
    let mut reached = 0;
    for round in 0..times {
        let safe = killed_after(state.path(), Duration::from_millis(40 + round * 7_919 % 460));
        let stored = Runs::new(state.path().to_owned()).load(&place());
        let found = stored.records();
        assert!(found.len() as u64 >= safe.max(reached), "round {round}: {safe} were safe, {} are there", found.len());
        assert_eq!(found, notes(found.len().max(1))[..found.len()], "round {round}");
        if !found.is_empty() {
            assert!(stored.reading.soundness() <= Soundness::Torn, "round {round}: {:?}", stored.reading.damage);
            assert!(stored.case.is_some(), "round {round}");
        }
        reached = found.len() as u64;
    }
    assert!(reached > 1, "the child got somewhere: {reached} records in {times} rounds");
}

#[test]
fn kill_9_loses_nothing_that_was_safe() {
    kill_again_and_again(8);
}

#[test]
#[ignore = "takes a minute; run it after every change of the store"]
fn kill_9_two_hundred_times() {
    kill_again_and_again(200);
}
