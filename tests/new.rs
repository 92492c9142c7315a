//! `qrh new` as it is typed, without a terminal: every kind of file, in its place, commented, good for the check; nothing is overwritten.
//! `tests/pty/new.rs` has the questions.
#![allow(clippy::disallowed_methods, reason = "it starts the program and lays out folders")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn qrh(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qrh"));
    command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null());
    command.output().expect("qrh starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Runs it and gives the path that it prints.
fn made(folder: &Path, arguments: &[&str]) -> PathBuf {
    let output = qrh(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
    folder.join(out(&output).trim_end())
}

const LIBRARY: [&str; 7] = ["new", "library", "handbook", "--name", "The \"Example\" handbook", "--time-zone", "Europe/Berlin"];
#[rustfmt::skip]
const PROVIDER: [&str; 14] = ["--library", "handbook", "new", "provider", "--name", "Example Hosting", "--contact-name", "Shift lead", "--contact-role",
    "Decides at night", "--contact-phones", "+49 30 23125 001, +49 30 23125 002", "--contact-hours", "always"];
#[rustfmt::skip]
const CLIENT: [&str; 16] = ["--library", "handbook", "new", "client", "--name", "Example Bank", "--contract", "C-2026-017", "--contact-name", "Duty desk",
    "--contact-role", "Reachable at every hour", "--contact-phones", "+49 40 66969 002", "--contact-hours", "Mon-Sun 00:00-24:00"];
#[rustfmt::skip]
const SYSTEM: [&str; 10] = ["--library", "handbook", "new", "system", "--name", "Ledger", "--kind", "Application", "--purpose", "Books every payment of the day"];
#[rustfmt::skip]
const RUNBOOK: [&str; 12] = ["--library", "handbook", "new", "runbook", "--title", "Disk of the ledger full", "--severity", "High", "--covers",
    "A file system of LEDGP01 is fuller than 95 %", "--author", "A. Example"];

/// A library made by nothing but `qrh new`, with its files.
fn library() -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().expect("a folder");
    let files = [&LIBRARY[..], &PROVIDER, &CLIENT, &SYSTEM, &RUNBOOK].map(|arguments| made(folder.path(), arguments));
    (folder, files.into())
}

/// The codes of the findings of the check that are errors, each with its message.
fn errors(folder: &Path) -> Vec<String> {
    let output = qrh(folder, &["check", "--json", "handbook"]);
    let report: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter();
    findings.filter(|finding| finding["gravity"] == "error").map(|finding| format!("{} {}", finding["code"], finding["message"])).collect()
}

#[test]
fn a_library_made_by_options_alone_has_no_error() {
    let (folder, files) = library();
    let names = [
        "library.ron",
        "provider.ron",
        "clients/example-bank/client.ron",
        "clients/example-bank/systems.ron",
        "clients/example-bank/runbooks/disk-of-the-ledger-full.ron",
    ];
    assert_eq!(files, names.map(|name| folder.path().join("handbook").join(name)));
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    let shown = qrh(folder.path(), &["--library", "handbook", "show", "disk"]);
    assert!(out(&shown).contains("Disk of the ledger full") && out(&shown).contains("NOTIFY"), "{}", err(&shown));
    let mode = fs::metadata(&files[0]).expect("there").permissions().mode();
    assert_eq!(mode & 0o600, 0o600, "whoever made it can change it");
}

/// The optional fields of a file: from which to which line each stands, as one comment.
fn optional(text: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let begins = |line: &str| line.strip_prefix("//").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let mut found = Vec::new();
    for (first, line) in lines.iter().enumerate().filter(|(_, line)| begins(line)) {
        let depth = |line: &str| line.matches(['(', '[', '{']).count() as i32 - line.matches([')', ']', '}']).count() as i32;
        let (mut last, mut open) = (first, depth(line));
        while open > 0 {
            last += 1;
            open += depth(lines[last]);
        }
        found.push((first, last));
    }
    found
}

#[test]
fn every_optional_field_can_be_used_by_taking_its_slashes_away() {
    let (folder, files) = library();
    let mut tried = 0;
    for file in &files {
        let text = fs::read_to_string(file).expect("the file");
        for (first, last) in optional(&text) {
            let used = |(at, line): (usize, &str)| if (first..=last).contains(&at) { line.replacen("//", "", 1) } else { line.to_owned() };
            let changed: Vec<String> = text.lines().enumerate().map(used).collect();
            fs::write(file, changed.join("\n")).expect("written");
            // An example may name a contact that is not there; that it can be read is what counts.
            let unreadable: Vec<String> = errors(folder.path()).into_iter().filter(|error| error.starts_with("\"F")).collect();
            assert!(unreadable.is_empty(), "{}:{}: {unreadable:?}", file.display(), first + 1);
            tried += 1;
        }
        fs::write(file, text).expect("written");
    }
    assert!(tried > 70, "{tried} fields");
}

#[test]
fn what_is_there_is_never_changed() {
    let (folder, files) = library();
    for (arguments, file) in [&LIBRARY[..], &PROVIDER, &SYSTEM].into_iter().zip([0, 1, 3]) {
        let before = fs::read(&files[file]).expect("the file");
        let output = qrh(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(1), "{}", err(&output));
        assert!(err(&output).contains("is there already") && err(&output).contains("--print"), "{}", err(&output));
        assert_eq!(fs::read(&files[file]).expect("the file"), before);
    }
    for arguments in [&CLIENT[..], &RUNBOOK] {
        let output = qrh(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "the id is taken: {}", err(&output));
        assert!(err(&output).contains("already: clients/example-bank/"), "{}", err(&output));
    }
    let second = [&SYSTEM[..4], &["ledger-db", "--name", "Ledger database", "--purpose", "Keeps the bookings", "--print"]].concat();
    let entry = out(&qrh(folder.path(), &second));
    assert!(entry.starts_with("    (\n") && entry.ends_with("    ),\n") && entry.contains("id: \"ledger-db\","), "{entry}");
    let systems = fs::read_to_string(&files[3]).expect("the file");
    let pasted = systems.trim_end().strip_suffix(']').expect("a list").to_owned() + &entry + "]\n";
    fs::write(&files[3], pasted).expect("written");
    assert_eq!(errors(folder.path()), Vec::<String>::new());
}

#[test]
fn without_a_terminal_everything_that_is_missing_is_named() {
    let (folder, _) = library();
    let output = qrh(folder.path(), &["--library", "handbook", "new", "client", "--name", "Second Bank"]);
    assert_eq!(output.status.code(), Some(2));
    let told = err(&output);
    for option in ["--contract", "--contact-name", "--contact-role", "--contact-phones", "--contact-hours"] {
        assert!(told.contains(option), "{option}: {told}");
    }
    assert!(!told.contains("--name,") && !folder.path().join("handbook/clients/second-bank").exists(), "{told}");
    let output = qrh(folder.path(), &["--library", "handbook", "new", "runbook"]);
    assert!(err(&output).contains("--title, ID, --severity, --covers, --author"), "{}", err(&output));
}

#[test]
fn a_wrong_option_is_told_in_the_words_of_the_check() {
    let (folder, _) = library();
    for (arguments, words) in [
        (&["new", "library", "other", "--name", "a", "--time-zone", "Berlin"][..], "is no time zone"),
        (&["--library", "handbook", "new", "runbook", "--title", "a", "--severity", "Hihg"], "did you mean `High`?"),
        (&["--library", "handbook", "new", "runbook", "--title", "a", "--targets", "ledgre"], "there is no system ledgre"),
        (&["--library", "handbook", "new", "runbook", "two words", "--title", "a"], "an id is made of letters"),
        (&["--library", "handbook", "new", "system", "--client", "nobody"], "there is no client nobody"),
        (&["--library", "handbook", "new", "client", "../x", "--name", "a"], "an id is made of letters"),
    ] {
        let output = qrh(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
    }
    assert!(!folder.path().join("other").exists());
    let hours =
        [&CLIENT[..4], &["third-bank", "--name", "Third Bank", "--contract", "1", "--contact-name", "a", "--contact-role", "b"]].concat();
    let hours = [&hours[..], &["--contact-phones", "+49 40 66969 003", "--contact-hours", "Mon-Fri 08:00-18:00"]].concat();
    assert!(err(&qrh(folder.path(), &hours)).contains("escalation"), "the first contact answers at every hour");
}

#[test]
fn the_sample_library_takes_no_files_and_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = qrh(folder.path(), &["new", "client", "--name", "Example Bank"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("--library DIR") && err(&output).contains("qrh new library DIR"), "{}", err(&output));
    let printed = qrh(folder.path(), &[&LIBRARY[..], &["--print"]].concat());
    assert!(out(&printed).contains("name: \"The \\\"Example\\\" handbook\",") && !folder.path().join("handbook").exists());
}
