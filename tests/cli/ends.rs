//! How it ends: exit codes, readers that go away, disks that are full.

use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::place::{Place, stderr, stdout};

#[test]
fn what_cannot_be_understood_is_code_2_and_shown_safely() {
    let place = Place::new();
    let unknown = place.qrh(&["lsit"]).assert().code(2);
    assert_eq!(stdout(&unknown), "");
    assert!(stderr(&unknown).contains("'list'"), "{}", stderr(&unknown));
    let hostile = place.qrh(&["--size", "\u{1b}[2J\u{202e}80x24"]).assert().code(2);
    let told = stderr(&hostile);
    assert!(told.contains("<U+202E>80x24") && !told.contains(['\u{1b}', '\u{202e}']), "{told}");
    place.qrh(&["list", "extra"]).assert().code(2);
    place.qrh(&["show"]).assert().code(2);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let place = Place::new();
    for n in 0..400 {
        place.write(&format!("clients/bank/runbooks/r{n}.ron"), "Runbook(");
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_qrh"))
        .args(["list", "--json"])
        .env("QRH_LIBRARY", place.library())
        .env("HOME", place.home())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut begin = [0; 10];
    let mut reader = child.stdout.take().expect("a pipe");
    reader.read_exact(&mut begin).expect("some output");
    drop(reader);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_a_full_disk_does_not_take_is_code_5() {
    let place = Place::new();
    let full = std::fs::File::options().write(true).open("/dev/full").expect("/dev/full");
    let output = Command::new(env!("CARGO_BIN_EXE_qrh"))
        .args(["list"])
        .env("QRH_LIBRARY", place.library())
        .env("HOME", place.home())
        .stdout(full)
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(5));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("qrh: standard output could not be written\n  because: "));
}
