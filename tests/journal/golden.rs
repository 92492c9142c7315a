//! What stands on the disk is pinned: a journal of version 1 with every event, and the reports that are made from it. If one of these
//! files would have to change, journals that exist could no longer be read as they were meant: docs/journal.md says what is allowed.

use std::path::{Path, PathBuf};
use std::process::Command;

use qrh::base::id::StepId;
use qrh::base::text::cells;
use qrh::base::time::Moment;
use qrh::domain::authority::{Authority, Reason, SideEffects, Verdict};
use qrh::domain::case::{Case, VERSION};
use qrh::domain::cause::{Cause, CauseKind};
use qrh::domain::event::{Event, Mode, Outcome, SetAside};
use qrh::domain::report::{Report, Section};
use qrh::domain::run::Run;
use qrh::format::journal::{SHELL_CHECK, pin, read};
use qrh::format::report::{OpenRun, json, markdown, status, text};

use crate::samples::{RUN, added_events, case, every_event, notes, records};
use crate::whole::lines;

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// Compares with the file; with QRH_BLESS set, writes it.
fn check(name: &str, is: &str) {
    let path = golden(name);
    if std::env::var_os("QRH_BLESS").is_some() {
        std::fs::write(&path, is).expect("written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    snapbox::assert_data_eq!(is, snapbox::Data::text(expected).raw());
}

#[test]
fn the_lines_of_version_1_never_change() {
    check("journal-v1.qrhj", &lines(&records(every_event())).concat());
    check("journal-v1-added.qrhj", &lines(&records(added_events())).concat());
    check("case-v2.json", &String::from_utf8(pin(&case()).expect("pinned").bytes).expect("text"));
}

#[test]
fn a_journal_of_version_1_is_read_for_ever() {
    let bytes = std::fs::read(golden("journal-v1.qrhj")).expect("there");
    let reading = read(&[("000001.qrhj", bytes)]);
    assert_eq!(reading.damage, []);
    assert_eq!(reading.records(), records(every_event()));
    let bytes = std::fs::read(golden("journal-v1-added.qrhj")).expect("there");
    assert_eq!(read(&[("000001.qrhj", bytes)]).records(), records(added_events()));
    for name in ["case-v1.json", "case-v2.json"] {
        let bytes = std::fs::read(golden(name)).expect("there");
        let read = qrh::format::journal::parse_case(&bytes).expect("a case");
        assert_eq!(Case { version: VERSION, ..read }, case(), "{name}");
    }
}

#[test]
fn the_golden_journal_holds_every_kind_of_event() {
    // The names of all events, from the one place where they are declared.
    let source = include_str!("../../src/domain/event.rs");
    let declared = source.split("pub enum Event {").nth(1).and_then(|rest| rest.split("\n}\n").next()).expect("the events");
    let names: Vec<&str> = declared
        .lines()
        .filter_map(|line| line.strip_prefix("    ").filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase())))
        .map(|line| line.trim_end_matches([' ', '{', ',']))
        .collect();
    assert!(names.len() >= 20, "{names:?}");
    let journal = lines(&records(every_event())).concat() + &lines(&records(added_events())).concat();
    for name in names {
        assert!(journal.contains(&format!("\"{name}\"")), "{name} is not in the golden journal");
    }
}

fn report(with_case: bool) -> Report {
    let case = case();
    let mut changed = records(every_event());
    changed[30].at.wall += std::time::Duration::from_secs(60); // a clock that was set while they worked
    let mut lines = lines(&changed);
    lines.push("qrhj1 000041 2026-11-2".to_owned());
    let reading = read(&[("000001.qrhj", lines.concat())]);
    Report::of(RUN.parse().expect("an id"), Mode::Emergency, with_case.then_some(&case), &reading)
}

#[test]
fn reports_are_exact() {
    let (whole, alone) = (report(true), report(false));
    check("report.txt", &text(&whole));
    check("report.md", &markdown(&whole));
    check("report.json", &json(&whole).expect("written"));
    check("report-without-case.txt", &text(&alone));
    let reading = read(&[("000001.qrhj", lines(&records(added_events())).concat())]);
    let added = Report::of(RUN.parse().expect("an id"), Mode::Emergency, Some(&case()), &reading);
    check("report-added.txt", &text(&added));
}

/// The sheet at 03:40 on that night, when everything but the closing was on record.
fn status_sheet(with_case: bool) -> String {
    let mut all = records(every_event());
    all.retain(|record| !matches!(record.event, Event::RunClosed { .. }));
    let (case, reading) = (case(), read(&[("000001.qrhj", lines(&all).concat())]));
    let now = Moment { wall: "2026-11-21T03:40:00Z".parse().expect("a moment"), mono: 86_400_000 + 1_675_000 };
    let report = Report::of(RUN.parse().expect("an id"), Mode::Emergency, with_case.then_some(&case), &reading);
    let run = with_case.then(|| Run::from_records(case.clone(), &all).expect("a run"));
    status(&[OpenRun { report, run, reading: &reading, led: false }], &now, &case.provider_zone)
}

#[test]
fn p44_the_status_sheet_is_exact() {
    check("status.txt", &status_sheet(true));
    check("status-without-case.txt", &status_sheet(false));
    assert!([status_sheet(true), status_sheet(false)].iter().flat_map(|sheet| sheet.lines()).all(|line| cells(line) <= 80));
    assert!(status(&[], &Moment { wall: jiff::Timestamp::UNIX_EPOCH, mono: 0 }, &qrh::base::time::Zone::utc()).contains("no open run"));
}

#[test]
fn reports_are_safe_to_show() {
    for written in [text(&report(true)), markdown(&report(true)), json(&report(true)).expect("written")] {
        assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
        assert!(!written.contains('\u{202e}'));
    }
    assert!(text(&report(true)).lines().all(|line| cells(line) <= 80));
    let value: serde_json::Value = serde_json::from_str(&json(&report(true)).expect("written")).expect("JSON");
    assert_eq!(value["journal"]["records"], 40);
    assert!(!markdown(&report(true)).contains("<b>"));
}

/// Runs the documented check of the shell in a folder with these segments.
fn shell_check(segments: &[&[String]]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for (n, lines) in segments.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{:06}.qrhj", n + 1)), lines.concat()).expect("written");
    }
    let output = Command::new("sh").arg("-c").arg(SHELL_CHECK).current_dir(folder.path()).output().expect("a shell");
    String::from_utf8(output.stdout).expect("text") + &String::from_utf8(output.stderr).expect("text")
}

#[test]
fn sha256sum_proves_a_journal_without_qrh() {
    let all = records(every_event());
    let whole = lines(&all);
    let head = |lines: &[String]| format!("HEAD {}\n", read(&[("1", lines.concat())]).head.hash);
    assert_eq!(shell_check(&[&whole]), head(&whole));
    // Rewritten after a failed sync, with a torn end.
    let mut torn = whole[..6].to_vec();
    torn.push("qrhj1 000007 2026".to_owned());
    assert_eq!(shell_check(&[&torn, &whole[4..]]), format!("WRONG qrhj1 000007 2026\n{}", head(&whole)));
    // One changed letter.
    let mut changed = lines(&notes(5));
    changed[2] = changed[2].replace("note 2", "note 3");
    let told = shell_check(&[&changed]);
    assert_eq!(told.matches("WRONG ").count(), 3, "the changed record and all that hang on it: {told}");
    assert!(told.ends_with(&head(&lines(&notes(2)))));
}

#[test]
fn the_check_in_the_documentation_is_the_one_that_is_tested() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/journal.md")).expect("there");
    assert!(page.contains(SHELL_CHECK), "docs/journal.md shows another check");
}

/// What went otherwise than the runbook foresees stands under "Deviations", wherever else it stands too.
#[test]
fn deviations_are_all_that_went_otherwise() {
    let step = |id: &str| StepId::new(id).expect("an id");
    let done = |outcome| Event::StepDone { step: step("value"), outcome };
    let value = |within_limits| done(Outcome::Value { value: "93".into(), within_limits });
    let classified = |side_effects| Event::Classified {
        place: None,
        cause: Cause::Unknown,
        verdict: Verdict {
            authority: Authority::WithClient,
            reasons: vec![Reason::Base { cause: CauseKind::Unknown, side_effects, gives: Authority::WithClient }],
        },
        instruction: None,
    };
    let aside = |how| Event::StepSetAside { step: step("late"), how, reason: "nobody there".into(), approver: None, due: None };
    let expected = [
        (classified(SideEffects::Unknown), true),
        (classified(SideEffects::Possible), false),
        (value(Some(false)), true),
        (value(Some(true)), false),
        (value(None), false),
        (done(Outcome::NotAsExpected), true),
        (done(Outcome::CannotTell), true),
        (done(Outcome::AsExpected), false),
        (done(Outcome::Done), false),
        (aside(SetAside::Deferred), true),
        (aside(SetAside::NotApplicable), true),
        (aside(SetAside::Overridden), true),
    ];
    for (event, is_deviation) in expected {
        let events = vec![every_event().remove(0), event.clone()];
        let reading = read(&[("000001.qrhj", lines(&records(events)).concat())]);
        let report = Report::of(RUN.parse().expect("an id"), Mode::Emergency, Some(&case()), &reading);
        assert_eq!(report.section(Section::Deviations).count() == 1, is_deviation, "{event:?}");
        let is_value = matches!(event, Event::StepDone { outcome: Outcome::Value { .. }, .. });
        assert_eq!(report.section(Section::Values).count() == 1, is_value, "{event:?}");
    }
}
