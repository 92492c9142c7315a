//! `qrh check` as it is typed, on libraries in a temporary folder; and the page about the library format, which is one.
#![allow(clippy::disallowed_methods, reason = "it starts the program and reads the project's own files")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use jiff::civil::Date;
use jiff::{Span, Zoned};
use qrh::edge::store::library::{Source, check};

fn qrh(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qrh"));
    command.args(arguments).current_dir(folder).env_clear();
    command.output().expect("qrh starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// The day on which the dates of the page are as they should be: everything was looked at lately and nothing is due.
const DAY_OF_THE_PAGE: &str = "2026-11-21";

/// A text whose days lie as far from today as they lie from the day of the page, so that nothing on it grows old.
fn as_fresh_as_then(text: &str) -> String {
    let then: Date = DAY_OF_THE_PAGE.parse().expect("a day");
    let passed = then.until(Zoned::now().date()).expect("a time").get_days();
    let piece = |piece: &str| match piece.parse::<Date>() {
        Ok(day) => day.checked_add(Span::new().days(passed)).expect("a day").to_string(),
        Err(_) => piece.to_owned(),
    };
    text.split('"').map(piece).collect::<Vec<_>>().join("\"")
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
        fs::write(path, as_fresh_as_then(text)).expect("written");
    }
    folder
}

#[test]
fn the_page_about_the_format_is_a_good_library() {
    let folder = library_of_the_page();
    let output = qrh(folder.path(), &["check", "."]);
    let expected = "No findings in 6 files, 2 runbooks among them.\nOne finding is allowed by the library itself.\n";
    assert_eq!(out(&output), expected);
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
help: write it like this
  |
4 -     titel: \"Disk of the ledger full\",
4 +     title: \"Disk of the ledger full\",
  |

error[F008]: `severity` cannot be `Hgih`
 --> clients/example-bank/runbooks/ledger-disk-full.ron:6:15
  |
6 |     severity: Hgih,                   // Low, Medium, High or Critical
  |               ^^^^ did you mean `High`?
  |
  = help: possible are: Low, Medium, High, Critical
help: write it like this
  |
6 -     severity: Hgih,                   // Low, Medium, High or Critical
6 +     severity: High,                   // Low, Medium, High or Critical
  |

3 errors, 0 warnings, 0 advice in 6 files.
One finding is allowed by the library itself.
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

/// The same runbook, whose review was due years ago.
fn overdue(text: &str) -> String {
    let (before, due) = text.split_once("due: \"").expect("a day on which it is due");
    let (_, behind) = due.split_once('"').expect("its end");
    format!("{before}due: \"2020-12-31\"{behind}")
}

#[test]
fn a_warning_alone_is_no_failure() {
    let folder = library_of_the_page();
    let runbook = folder.path().join("clients/example-bank/runbooks/ledger-disk-full.ron");
    let text = fs::read_to_string(&runbook).expect("the runbook");
    fs::write(&runbook, overdue(&text)).expect("written");
    let output = qrh(folder.path(), &["check", "."]);
    assert!(out(&output).starts_with("warning[L050]: the review was due on 2020-12-31"), "{}", out(&output));
    assert_eq!(output.status.code(), Some(0));
}

/// A runbook with a field, a word and a contact that are nowhere, and a review that is over.
fn with_mistakes() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = library_of_the_page();
    let runbook = folder.path().join("clients/example-bank/runbooks/ledger-disk-full.ron");
    let text = fs::read_to_string(&runbook).expect("the runbook");
    let text = overdue(&text).replace("notify: \"bank-ledger-duty\"", "notify: \"bank-ledger-dtuy\"");
    fs::write(&runbook, text).expect("written");
    let provider = folder.path().join("provider.ron");
    let text = fs::read_to_string(&provider).expect("the provider");
    fs::write(&provider, text.replace("briefed: [\"example-bank\"]", "briefed: [\"example-bank\", \"exmaple-bank\"]")).expect("written");
    (folder, runbook)
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_str(&out(output)).unwrap_or_else(|error| panic!("{error}: {}", out(output)))
}

#[test]
fn only_what_is_asked_for_is_told() {
    let (folder, _) = with_mistakes();
    let codes = |arguments: &[&str]| {
        let output = qrh(folder.path(), &[&["check", "--json", "."], arguments].concat());
        let report = json(&output);
        let codes =
            report["findings"].as_array().expect("a list").iter().map(|finding| finding["code"].as_str().expect("a code").to_owned());
        let codes = codes.collect::<Vec<_>>().join(" ");
        (codes, report["not_asked"].as_u64().unwrap_or_default(), output.status.code().unwrap_or_default())
    };
    let said = |told: &str, others, code| (told.to_owned(), others, code);
    assert_eq!(codes(&[]), said("L021 L021 L050 L022", 0, 4));
    assert_eq!(codes(&["--client", "example-bank"]), said("L021 L021 L050", 1, 4));
    assert_eq!(codes(&["--only", "l022"]), said("L022", 3, 4));
    assert_eq!(codes(&["--only", "L050,R84"]), said("L050 L022", 2, 4));
    assert_eq!(codes(&["--only", "R40"]), said("L050", 3, 0));
    assert_eq!(codes(&["--only", "R40", "--deny", "warnings"]), said("L050", 3, 4));
    assert_eq!(codes(&["--only", "X16", "--deny", "advice"]), said("L050", 3, 4));
    assert_eq!(codes(&["--only", "R25", "--deny", "advice"]), said("", 4, 0));
    for (arguments, near) in [(["--only", "L21"], "L021"), (["--client", "example-bnak"], "example-bank")] {
        let output = qrh(folder.path(), &[&["check", "."], arguments.as_slice()].concat());
        assert_eq!(output.status.code(), Some(3));
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(error.contains(&format!("did you mean `{near}`?")), "{error}");
        assert!(output.stdout.is_empty());
    }
    let drawn = out(&qrh(folder.path(), &["check", "--only", "R25", "."]));
    assert_eq!(drawn, "No findings in 6 files, 2 runbooks among them.\n4 more findings were not asked for.\n");
}

#[test]
fn a_fix_written_as_it_is_told_mends_the_file() {
    let (folder, runbook) = with_mistakes();
    let told = json(&qrh(folder.path(), &["check", "--json", "--only", "L021", "."]));
    let mut lines: Vec<String> = fs::read_to_string(&runbook).expect("the runbook").lines().map(str::to_owned).collect();
    for finding in told["findings"].as_array().expect("a list") {
        let fix = &finding["fix"];
        let number = |name: &str| fix[name].as_u64().and_then(|number| usize::try_from(number).ok()).expect("a number") - 1;
        assert_eq!(number("line"), number("end_line"));
        let line = &mut lines[number("line")];
        let letters: Vec<char> = line.chars().collect();
        let (before, after) = (&letters[..number("column")], &letters[number("end_column")..]);
        *line = format!("{}{}{}", String::from_iter(before), fix["text"].as_str().expect("a text"), String::from_iter(after));
    }
    fs::write(&runbook, lines.join("\n")).expect("written");
    let told = json(&qrh(folder.path(), &["check", "--json", "--only", "L021", "."]));
    assert_eq!(told["errors"], 0, "{told}");
}

#[test]
fn a_review_system_knows_a_finding_again() {
    let (folder, runbook) = with_mistakes();
    let results = || {
        let output = qrh(folder.path(), &["check", "--sarif", "--only", "L021,L022,L050", "."]);
        assert_eq!(output.status.code(), Some(4));
        json(&output)["runs"][0]["results"].as_array().expect("a list").clone()
    };
    let before = results();
    let text = fs::read_to_string(&runbook).expect("the runbook");
    fs::write(&runbook, format!("// A line.\n// Another.\n{text}")).expect("written");
    let after = results();
    assert_eq!(before.len(), 4);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before["partialFingerprints"], after["partialFingerprints"]);
        let line = |result: &serde_json::Value| result["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64();
        let moved = before["ruleId"] != "L022";
        assert_eq!(line(before).map(|line| line + if moved { 2 } else { 0 }), line(after));
    }
    let prints: std::collections::HashSet<String> = after.iter().map(|result| result["partialFingerprints"].to_string()).collect();
    assert_eq!(prints.len(), after.len());
    let clean = json(&qrh(folder.path(), &["check", "--sarif", "--only", "R25"]));
    assert_eq!(clean["runs"][0]["results"].as_array().map(Vec::len), Some(0), "no findings are an empty list, not an absent one");
}

#[test]
fn what_the_library_allows_is_told_apart() {
    let (folder, runbook) = with_mistakes();
    let text = fs::read_to_string(&runbook).expect("the runbook");
    let allow = "allow: [(rule: \"L050\", because: \"the review is planned\", until: \"2999-01-31\")], review: (";
    fs::write(&runbook, text.replace("review: (", allow)).expect("written");
    let only = ["check", "--only", "L050", "--deny", "advice", "."];
    let output = qrh(folder.path(), &only);
    let expected = "No findings in 6 files, 2 runbooks among them.\nOne finding is allowed by the library itself.\n";
    assert!(out(&output).starts_with(expected), "{}", out(&output));
    assert_eq!(output.status.code(), Some(0));
    let report = json(&qrh(folder.path(), &[&only[..], &["--json"]].concat()));
    assert_eq!((report["findings"].as_array().map(Vec::len), report["allowed"][0]["code"].as_str()), (Some(0), Some("L050")));
    assert_eq!((report["allowed"][0]["until"].as_str(), report["allowed"][0]["line"].is_u64()), (Some("2999-01-31"), true));
    let log = json(&qrh(folder.path(), &[&only[..], &["--sarif"]].concat()));
    let suppression = &log["runs"][0]["results"][0]["suppressions"][0];
    assert_eq!((suppression["kind"].as_str(), suppression["justification"].as_str()), (Some("inSource"), Some("the review is planned")));
    let fix = |code: &str| {
        let text = fs::read_to_string(&runbook).expect("the runbook");
        fs::write(&runbook, text.replace("L050", code)).expect("written");
        let report = json(&qrh(folder.path(), &["check", "--only", "L101", "--json", "."]));
        fs::write(&runbook, text).expect("written");
        report["findings"][0]["fix"]["text"].as_str().map(str::to_owned)
    };
    assert_eq!(fix("L05O").as_deref(), Some("\"L050\""), "a slip of the pen");
    assert_eq!(fix("L021"), None, "an error, and no other rule is meant");
}

/// On the day on which its dates were set: it shows what a complete library looks like. Later it is told what has to be looked at again.
#[test]
fn the_sample_library_is_complete_and_has_no_findings() {
    let day = format!("{DAY_OF_THE_PAGE}T12:00:00Z").parse().expect("a moment");
    let checked = check(&Source::Embedded, day);
    assert_eq!(checked.findings, []);
    let folder = tempfile::tempdir().expect("a folder");
    let output = qrh(folder.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "no error on any day: {}", out(&output));
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
