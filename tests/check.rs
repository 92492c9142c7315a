//! `qrh check` as it is typed, on libraries in a temporary folder; and the page about the library format, which is one.
#![allow(clippy::disallowed_methods, reason = "it starts the program and reads the project's own files")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn qrh(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qrh"));
    command.args(arguments).current_dir(folder).env_clear();
    command.output().expect("qrh starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The library that the page about the format shows, file by file.
fn library_of_the_page() -> tempfile::TempDir {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/library-format.md")).expect("the page");
    let folder = tempfile::tempdir().expect("a folder");
    for part in page.split("<!-- file: ").skip(1) {
        let (path, rest) = part.split_once(" -->").expect("a path");
        let text = rest.split_once("```ron\n").and_then(|(_, rest)| rest.split_once("```")).expect("a block").0;
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    folder
}

#[test]
fn the_page_about_the_format_is_a_good_library() {
    let folder = library_of_the_page();
    let output = qrh(folder.path(), &["check", "."]);
    assert_eq!(out(&output), "No findings in 5 files, one runbook among them.\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn mistakes_are_drawn_where_they_are() {
    let folder = library_of_the_page();
    let runbook = folder.path().join("clients/example-bank/runbooks/ledger-disk-full.ron");
    let text = fs::read_to_string(&runbook).expect("the runbook");
    fs::write(&runbook, text.replace("title:", "titel:").replace("severity: High", "severity: Hgih")).expect("written");
    fs::write(folder.path().join("clients/example-bank/client.ron"), "Client(id: \"example-bank\"").expect("written");
    let output = qrh(folder.path(), &["check", "."]);
    assert_eq!(output.status.code(), Some(4));
    let expected = "\
error[F004]: this ( is not closed
 --> clients/example-bank/client.ron:1:7
  |
1 | Client(id: \"example-bank\"
  |       ^ no \")\" belongs to it
  |
  = help: put a \")\" at the end of what it holds, most probably in line 1

error[F005]: a runbook has no field `titel`
 --> clients/example-bank/runbooks/ledger-disk-full.ron:4:5
  |
4 |     titel: \"Disk of the ledger full\",
  |     ^^^^^ did you mean `title`?
  |
  = help: a runbook can have: id, revision, title, targets, severity,
          symptoms, alerts, tags, scope, forbidden, authority, immediate,
          triage, instructions, contacts, review, hazard, terms, roles,
          allow

error[F008]: `severity` cannot be `Hgih`
 --> clients/example-bank/runbooks/ledger-disk-full.ron:6:15
  |
6 |     severity: Hgih,                   // Low, Medium, High or Critical
  |               ^^^^ did you mean `High`?
  |
  = help: possible are: Low, Medium, High, Critical

3 errors, 0 warnings, 0 advice in 5 files.
For more about one of them: qrh check --explain F004
";
    assert_eq!(out(&output), expected);
    let short = out(&qrh(folder.path(), &["check", "--short", "."]));
    let line = "clients/example-bank/runbooks/ledger-disk-full.ron:4:5: error[F005]: a runbook has no field `titel`";
    assert_eq!(short.lines().nth(1), Some(line));
}

#[test]
fn a_reference_that_leads_nowhere_has_a_place() {
    let folder = library_of_the_page();
    let runbook = folder.path().join("clients/example-bank/runbooks/ledger-disk-full.ron");
    let text = fs::read_to_string(&runbook).expect("the runbook");
    fs::write(
        &runbook,
        text.replace("notify: \"bank-ledger-duty\", tell: \"The ledger's", "notify: \"bank-ledger-dtuy\", tell: \"The ledger's"),
    )
    .expect("written");
    let output = qrh(folder.path(), &["check", "--json", "."]);
    assert_eq!(output.status.code(), Some(4));
    let report: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let findings = report["findings"].as_array().expect("a list");
    assert_eq!(findings.len(), 1, "{report}");
    assert_eq!(findings[0]["code"], "L021");
    assert_eq!((findings[0]["line"].as_u64(), findings[0]["column"].as_u64()), (Some(31), Some(52)));
    assert_eq!(findings[0]["label"], "did you mean `bank-ledger-duty`?");
}

#[test]
fn a_warning_alone_is_no_failure() {
    let folder = library_of_the_page();
    let runbook = folder.path().join("clients/example-bank/runbooks/ledger-disk-full.ron");
    let text = fs::read_to_string(&runbook).expect("the runbook");
    fs::write(&runbook, text.replace("2999-12-31", "2020-12-31")).expect("written");
    let output = qrh(folder.path(), &["check", "."]);
    assert!(out(&output).starts_with("warning[L050]: the review was due on 2020-12-31"), "{}", out(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_sample_library_has_no_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = qrh(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = tempfile::tempdir().expect("a folder");
    let rules = out(&qrh(folder.path(), &["check", "--rules"]));
    assert!(rules.lines().count() >= 40 && rules.contains("L021"), "{rules}");
    let explained = out(&qrh(folder.path(), &["check", "--explain", "l021"]));
    let expected = "\
error[L021]: A contact is named that does not exist

An owner, deputy, escalation level, forbidden action, step or line names a
contact that is nowhere. Nobody could be called.

Bad:
    owner: \"bank-dutty\",

Good:
    owner: \"bank-duty\",

It comes from R9 R13 R32.
";
    assert_eq!(explained, expected);
    let narrow = out(&qrh(folder.path(), &["--size", "40x24", "check", "--explain", "L021"]));
    assert!(narrow.lines().all(|line| line.len() <= 40) && narrow.lines().count() > expected.lines().count(), "{narrow}");
    assert_eq!(qrh(folder.path(), &["check", "--explain", "L999"]).status.code(), Some(3));
    assert_eq!(qrh(folder.path(), &["check", "nowhere"]).status.code(), Some(3));
    let json: serde_json::Value = serde_json::from_str(&out(&qrh(folder.path(), &["check", "--rules", "--json"]))).expect("JSON");
    assert!(json["rules"].as_array().is_some_and(|rules| rules.len() >= 40));
}
