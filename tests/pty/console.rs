//! The console on real terminals: a whole run, interrupted in every way, on every kind of terminal. The library is the small one in
//! `tests/pty/library`; what qrh says is asked from the catalogue, so that a sentence can change without these tests.

use std::path::Path;
use std::time::Duration;

use qrh::base::words::say;
use rustix::process::Signal;
use rustix::termios::LocalModes;
use tempfile::TempDir;

use super::harness::{Play, Stage};

const TITLE: &str = "Disk of the till server full";

/// A console with a state folder of its own.
struct Desk {
    state: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { state: tempfile::tempdir().expect("a folder") }
    }

    fn stage(&self) -> Stage {
        let folder = |name: &str| self.state.path().join(name).display().to_string();
        Stage::new(env!("CARGO_BIN_EXE_qrh"))
            .arg("--library")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pty/library"))
            .arg("--state")
            .arg(&folder("state"))
            .env("XDG_CACHE_HOME", &folder("cache"))
            .env("HOME", &folder("home"))
    }

    fn start(&self) -> Play {
        at_home(self.stage())
    }
}

fn at_home(stage: Stage) -> Play {
    let mut play = stage.start();
    play.wait_for(TITLE);
    play
}

/// From the first screen to the first step.
fn to_the_first_step(play: &mut Play) {
    play.send("till\r");
    play.wait_for("Takes the money of all kiosks.");
    play.send("a");
    play.wait_for(say("screen-acknowledge-forbidden").as_str());
    play.send("a");
    play.wait_for("Is the fault on TILL01 itself?");
    play.send("y");
    play.wait_for("Is a file system fuller than 95 %?");
    play.send("y");
    play.wait_for("PROVIDER ALONE");
    play.send("a");
    play.wait_for("step 1, 0 of 2 closed");
}

/// From the first step to the second.
fn to_the_second_step(play: &mut Play) {
    play.send("v");
    play.wait_for(say("screen-ask-value").as_str());
    play.send("97\r");
    play.wait_for("step 2, 1 of 2 closed");
}

/// From the second step to the closed run.
fn to_the_end(play: &mut Play) {
    play.send("y");
    play.wait_for(say("screen-at-end-of-steps").as_str());
    play.send("t");
    play.wait_for("COMPLETE");
    play.send("y");
    play.wait_for(say("screen-key-close").as_str());
    play.send("t");
    play.wait_for("qrh report ");
}

fn quit(mut play: Play) {
    play.send("\x03");
    let status = play.wait_for_end();
    assert_eq!(status.code(), Some(0), "{}", play.text());
    play.assert_given_back();
    play.assert_frugal();
}

/// Takes up the open run on the first screen; it must be the one that was interrupted.
fn take_up(play: &mut Play) {
    play.wait_for(&format!("Kiosk eG | {TITLE}"));
    play.send("\x1b[B\r");
    play.wait_for(say("screen-key-take-up").as_str());
    play.send("g");
}

#[test]
fn a_whole_run_on_every_terminal() {
    let kinds = [("xterm-256color", "C.UTF-8"), ("linux", "C.UTF-8"), ("vt220", "C"), ("vt100", "C"), ("tmux-256color", "de_DE.UTF-8")];
    for (term, locale) in kinds {
        let desk = Desk::new();
        let mut play = at_home(desk.stage().term(term).env("LANG", locale));
        to_the_first_step(&mut play);
        to_the_second_step(&mut play);
        to_the_end(&mut play);
        assert!(play.text().contains("reboot TILL01"), "the forbidden action is off the screen: {}", play.text());
        if locale == "C" {
            assert!(play.sent().is_ascii(), "{term}");
        }
        quit(play);
        let mut again = desk.start();
        again.settle();
        assert!(again.text().contains(say("find-no-open-runs").as_str()), "{}", again.text());
        quit(again);
    }
}

#[test]
fn without_colour_nothing_is_coloured_and_everything_is_there() {
    let desk = Desk::new();
    let mut play = at_home(desk.stage().env("NO_COLOR", "1"));
    to_the_first_step(&mut play);
    assert!(play.text().contains("reboot TILL01"));
    let sent = String::from_utf8_lossy(play.sent()).into_owned();
    for sequence in sent.split("\u{1b}[").skip(1) {
        let parameters = sequence.split('m').next().unwrap_or_default();
        if parameters.bytes().all(|byte| byte.is_ascii_digit() || byte == b';') && sequence[parameters.len()..].starts_with('m') {
            assert!(parameters.split(';').all(|code| ["", "1", "4", "7"].contains(&code)), "{parameters:?}");
        }
    }
    quit(play);
}

#[test]
fn what_was_shown_as_done_is_there_after_kill_9() {
    let desk = Desk::new();
    let mut play = desk.start();
    to_the_first_step(&mut play);
    to_the_second_step(&mut play);
    play.signal(Signal::KILL);
    play.wait_for_end();
    // Nothing could be restored, but no colour or boldness is left on.
    assert!(!play.screen().bold() && !play.screen().inverse());

    let mut play = desk.start();
    take_up(&mut play);
    play.wait_for("step 2, 1 of 2 closed");
    assert!(play.text().contains("[x] 1"), "{}", play.text());
    play.signal(Signal::KILL);
    play.wait_for_end();

    let mut play = desk.start();
    take_up(&mut play);
    play.wait_for("step 2, 1 of 2 closed");
    to_the_end(&mut play);
    quit(play);
}

#[test]
fn p44_the_status_sheet_follows_each_change_until_nothing_is_open() {
    let desk = Desk::new();
    let sheet = || std::fs::read_to_string(desk.state.path().join("state/status.txt")).unwrap_or_default();
    let wait_for = |wanted: &dyn Fn(&str) -> bool| {
        for _ in 0..200 {
            if wanted(&sheet()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("waited in vain; on the sheet is:\n{}", sheet());
    };
    let mut play = desk.start();
    to_the_first_step(&mut play);
    to_the_second_step(&mut play);
    wait_for(&|sheet| sheet.contains("[ ] 2 ") && !sheet.contains("[ ] 1 ") && sheet.contains(TITLE));
    to_the_end(&mut play);
    wait_for(&|sheet| sheet.contains(say("report-status-none").as_str()));
    quit(play);
}

#[test]
fn asked_to_end_in_the_middle_it_keeps_everything() {
    for signal in [Signal::TERM, Signal::HUP] {
        let desk = Desk::new();
        let mut play = desk.start();
        to_the_first_step(&mut play);
        play.signal(signal);
        play.wait_for_end();
        play.assert_given_back();
        play.assert_frugal();
        let mut play = desk.start();
        take_up(&mut play);
        play.wait_for("step 1, 0 of 2 closed");
        quit(play);
    }
}

#[test]
fn a_connection_that_breaks_loses_nothing() {
    let desk = Desk::new();
    let mut play = desk.start();
    to_the_first_step(&mut play);
    to_the_second_step(&mut play);
    play.hang_up();
    play.wait_for_end();
    let mut play = desk.start();
    take_up(&mut play);
    play.wait_for("step 2, 1 of 2 closed");
    quit(play);
}

#[test]
fn stopped_for_the_shell_it_comes_back_where_it_was() {
    let desk = Desk::new();
    let mut play = Stage::new("/bin/sh").arg("-i").env("PS1", "shell> ").env("ENV", "").start();
    play.wait_for("shell> ");
    play.send(desk.stage().command_line() + "\n");
    play.wait_for(TITLE);
    to_the_first_step(&mut play);
    play.send("\x1a");
    play.wait_until("the shell", |play| !play.screen().alternate_screen());
    assert!(play.settings().local_modes.contains(LocalModes::ICANON | LocalModes::ECHO));
    play.settle();
    play.send("echo $((6*7))\n");
    play.wait_for("42");
    play.send("fg\n");
    play.wait_for("step 1, 0 of 2 closed");
    to_the_second_step(&mut play);
    play.send("\x03");
    play.wait_until("the shell", |play| !play.screen().alternate_screen());
    play.send("exit\n");
    play.wait_for_end();
    play.assert_given_back();
}

#[test]
fn every_size_from_one_cell_to_a_wall() {
    let desk = Desk::new();
    let mut play = desk.start();
    let sizes = [(1, 1), (2, 2), (300, 100), (1, 100), (300, 1), (20, 5), (80, 24)];
    let through = |play: &mut Play| {
        for (columns, rows) in sizes {
            play.resize(columns, rows);
            play.settle();
        }
    };
    through(&mut play);
    play.wait_for(TITLE);
    to_the_first_step(&mut play);
    through(&mut play);
    play.wait_for("step 1, 0 of 2 closed");
    to_the_second_step(&mut play);
    quit(play);
}

#[test]
fn it_starts_in_any_size() {
    for (columns, rows) in [(1, 1), (10, 3), (300, 100)] {
        let desk = Desk::new();
        let mut play = desk.stage().size(columns, rows).start();
        play.wait_until("something", |play| !play.sent().is_empty());
        play.settle();
        quit(play);
    }
}

#[test]
fn moving_the_mark_takes_few_bytes_and_waiting_takes_none() {
    for term in ["xterm", "linux", "vt220", "vt100"] {
        // The sample library: a full screen of runbooks.
        let state = tempfile::tempdir().expect("a folder");
        let folder = state.path().display().to_string();
        let stage = Stage::new(env!("CARGO_BIN_EXE_qrh")).arg("--state").arg(&folder).env("XDG_CACHE_HOME", &folder).env("HOME", &folder);
        let mut play = stage.term(term).start();
        play.wait_for(say("find-no-open-runs").as_str());
        play.answer_to("\x1b[B");
        let down = play.answer_to("\x1b[B");
        assert!((1..150).contains(&down), "{term}: {down} bytes");
        assert_eq!(play.bytes_within(Duration::from_secs(2)), 0, "{term}");
        quit(play);
    }
}

#[test]
fn on_a_slow_line_the_first_picture_is_smaller() {
    let sizes = [38_400, 9_600].map(|speed| {
        let desk = Desk::new();
        let mut play = at_home(desk.stage().term("vt220").env("LANG", "C").speed(speed));
        play.settle();
        let bytes = play.sent().len();
        quit(play);
        bytes
    });
    assert!(sizes[1] < sizes[0], "{sizes:?}");
}

#[test]
fn a_lone_escape_never_leaves_the_console() {
    let desk = Desk::new();
    let mut play = desk.start();
    for _ in 0..5 {
        play.send("\x1b");
        play.settle();
    }
    assert!(play.text().contains(TITLE));
    to_the_first_step(&mut play);
    quit(play);
}

#[test]
fn pasted_text_answers_no_question() {
    let desk = Desk::new();
    let mut play = desk.start();
    to_the_first_step(&mut play);
    play.send("\x1b[200~xay\ry\x1b[201~");
    play.wait_for(say("screen-paste-ignored").as_str());
    assert!(play.text().contains("step 1, 0 of 2 closed"));
    quit(play);
}

#[test]
fn a_terminal_that_cannot_show_it_is_told_about_plain_mode() {
    let desk = Desk::new();
    let mut play = desk.stage().term("dumb").start();
    let status = play.wait_for_end();
    assert_ne!(status.code(), Some(0));
    assert!(play.text().contains("--plain"), "{}", play.text());
    assert!(!Path::new(&desk.state.path().join("state")).join("runs").exists());
    let mut play = desk.stage().term("dumb").arg("--profile").arg("vt100").start();
    play.wait_for(TITLE);
    quit(play);
}
