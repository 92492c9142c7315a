//! The terminal session by itself, with the program that shows keys.

use std::os::unix::process::ExitStatusExt;
use std::thread::sleep;
use std::time::Duration;

use rustix::process::Signal;
use rustix::termios::LocalModes;

use super::harness::{Play, Stage};

fn started(stage: Stage) -> Play {
    let mut play = stage.start();
    play.wait_for("Ctrl-C ends");
    play.settle();
    play
}

fn ends_well(mut play: Play) {
    let status = play.wait_for_end();
    assert_eq!(status.code(), Some(0), "{status}");
    play.assert_given_back();
    play.assert_frugal();
}

#[test]
fn takes_the_terminal_and_gives_it_back() {
    let mut play = started(Stage::keys());
    assert!(play.screen().alternate_screen() && play.screen().hide_cursor());
    assert!(!play.settings().local_modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG));
    play.send("q");
    play.wait_for("1 Char('q')");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn every_profile_gets_only_what_it_has() {
    for (term, screen, cursor, colour) in [("linux", false, true, true), ("vt220", false, true, false), ("vt100", false, false, false)] {
        let mut play = started(Stage::keys().term(term));
        play.wait_for(&format!("{term} / "));
        assert!(play.text().contains(if colour { "Colour" } else { "Mono" }), "{}", play.text());
        assert_eq!(play.screen().alternate_screen(), screen, "{term}");
        assert_eq!(play.screen().hide_cursor(), cursor, "{term}");
        let sent = String::from_utf8_lossy(play.sent()).into_owned();
        assert_eq!(sent.contains("[?25"), cursor, "{term}");
        assert!(!sent.contains("[?1049") && !sent.contains("[?2004"), "{term}");
        play.send("\x03");
        ends_well(play);
    }
}

#[test]
fn without_utf8_only_ascii_is_sent() {
    let mut play = started(Stage::keys().env("LANG", "C"));
    play.wait_for("ASCII Grose ??");
    assert!(play.sent().is_ascii());
    play.send("\x03");
    ends_well(play);
    let mut play = started(Stage::keys());
    play.wait_for("UTF-8 Größe 漢");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn no_color_sends_no_colour_and_no_empty_reset() {
    let mut play = started(Stage::keys().env("NO_COLOR", "1"));
    play.wait_for("xterm / Mono");
    let sent = String::from_utf8_lossy(play.sent()).into_owned();
    assert!(sent.contains("\u{1b}[1m") && !sent.contains("[;m") && !sent.contains("[3"), "{sent:?}");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn keys_typed_ahead_are_all_there() {
    let mut play = Stage::keys().start();
    play.send("abc");
    play.wait_for("3 Char('c')");
    play.send("\x1b[A\x1bOBq\x1b[5~");
    play.wait_for("7 PageUp");
    assert!(play.text().contains("4 Up") && play.text().contains("5 Down") && play.text().contains("6 Char('q')"));
    play.send("\x03");
    ends_well(play);
}

#[test]
fn an_escape_that_is_split_is_one_key_and_a_lone_one_is_escape() {
    let mut play = started(Stage::keys());
    play.send("\x1b");
    play.wait_for("1 Esc");
    play.send("\x1b[");
    sleep(Duration::from_millis(100));
    play.send("A");
    play.wait_for("2 Up");
    play.send(&"é".as_bytes()[..1]);
    sleep(Duration::from_millis(100));
    play.send(&"é".as_bytes()[1..]);
    play.wait_for("3 Char('é')");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn a_stuck_sequence_does_not_stop_the_keyboard() {
    let mut play = started(Stage::keys());
    play.send("\x1b[");
    play.wait_for("1 Esc");
    play.send("j");
    play.wait_for("2 Char('j')");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn pasted_text_is_one_input_and_shown_safely() {
    let mut play = started(Stage::keys());
    assert!(play.screen().bracketed_paste());
    play.send("\x1b[200~reboot\r\x03\x1b[201~");
    play.wait_for("1 Paste");
    assert!(play.text().contains("reboot <U+000A> <U+0003>"), "{}", play.text());
    play.send("\x03");
    ends_well(play);
}

#[test]
fn nothing_is_sent_while_nothing_happens() {
    let mut play = started(Stage::keys());
    assert_eq!(play.bytes_within(Duration::from_secs(2)), 0);
    play.send("\x03");
    ends_well(play);
}

#[test]
fn asked_to_end_it_ends_and_gives_the_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let play = started(Stage::keys());
        play.signal(signal);
        ends_well(play);
    }
}

#[test]
fn a_terminal_that_goes_away_ends_it() {
    let mut play = started(Stage::keys());
    play.hang_up();
    let status = play.wait_for_end();
    assert!(status.code().is_some() || status.signal() == Some(Signal::HUP.as_raw()), "{status}");
}

#[test]
fn a_line_that_flow_control_has_stopped_does_not_keep_it_alive() {
    // Once it is asked to end and has to be forced after its grace, once it is asked twice.
    for times in [1, 2] {
        let mut play = started(Stage::keys());
        play.send("\x13");
        sleep(Duration::from_millis(200));
        // The picture for this key cannot be sent.
        play.send("a");
        sleep(Duration::from_millis(300));
        assert!(!play.text().contains("1 Char('a')"), "the line was not stopped");
        for _ in 0..times {
            play.signal(Signal::TERM);
            sleep(Duration::from_millis(300));
        }
        let status = play.wait_for_end();
        assert_eq!(status.signal(), Some(Signal::TERM.as_raw()), "{status}");
        assert!(play.settings().local_modes.contains(LocalModes::ICANON | LocalModes::ECHO));
    }
}

#[test]
fn a_line_that_goes_on_shows_what_was_typed_meanwhile() {
    let mut play = started(Stage::keys());
    play.send("\x13");
    sleep(Duration::from_millis(200));
    play.send("abc");
    assert_eq!(play.bytes_within(Duration::from_millis(500)), 0);
    play.send("\x11");
    play.wait_for("3 Char('c')");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn a_crash_gives_the_terminal_back_before_it_speaks() {
    let mut play = started(Stage::keys());
    play.send("!");
    let status = play.wait_for_end();
    assert_eq!(status.code(), Some(101));
    play.assert_given_back();
    let text = play.text();
    assert!(text.contains("on purpose, with an escape <U+001B>[31m in it"), "{text}");
    assert!(text.contains("keys.rs:"), "{text}");
    play.assert_frugal();
}

#[test]
fn follows_the_size_from_the_smallest_to_the_largest() {
    let mut play = started(Stage::keys());
    for (columns, rows) in [(1, 1), (2, 1), (300, 100), (1, 50), (40, 10), (132, 43)] {
        play.resize(columns, rows);
        if columns >= 40 {
            play.wait_for(&format!("Size: {columns}x{rows} "));
        } else {
            play.wait_until("the first letter", |play| play.text().starts_with('K'));
        }
        play.settle();
        assert!(play.text().starts_with('K'), "{columns}x{rows}: {}", play.text());
    }
    play.send("x\x03");
    ends_well(play);
}

#[test]
fn a_line_without_a_size_gets_one() {
    let mut play = started(Stage::keys().size(0, 0));
    play.wait_for("Size: 80x24");
    play.send("\x03");
    ends_well(play);
    let mut play = started(Stage::keys().size(0, 0).env("COLUMNS", "60").env("LINES", "20"));
    play.wait_for("Size: 60x20");
    play.send("\x03");
    ends_well(play);
    let mut play = started(Stage::keys().arg("--size").arg("50x12"));
    play.wait_for("Size: 50x12");
    play.resize(70, 20);
    play.settle();
    assert!(play.text().contains("Size: 50x12"));
    play.send("\x03");
    ends_well(play);
}

#[test]
fn stops_for_the_shell_and_comes_back() {
    let keys = Stage::keys();
    let mut play = Stage::new("/bin/sh").arg("-i").env("PS1", "shell> ").env("ENV", "").start();
    play.wait_for("shell> ");
    play.send(format!("{}\n", keys.command_line()));
    play.wait_for("Ctrl-C ends");
    play.send("a");
    play.wait_for("1 Char('a')");
    play.send("\x1a");
    play.wait_until("the shell", |play| !play.screen().alternate_screen() && play.text().matches("shell> ").count() >= 2);
    assert!(play.settings().local_modes.contains(LocalModes::ICANON | LocalModes::ECHO));
    assert!(!play.screen().hide_cursor() && !play.screen().bracketed_paste());
    play.send("fg\n");
    play.wait_for("1 Char('a')");
    assert!(play.screen().alternate_screen() && play.screen().hide_cursor());
    play.send("b");
    play.wait_for("2 Char('b')");
    play.send("\x03");
    play.wait_until("the shell", |play| !play.screen().alternate_screen());
    play.send("exit\n");
    play.wait_for_end();
    play.assert_given_back();
}

#[test]
fn where_nobody_could_continue_it_does_not_stop() {
    // The program leads its session itself, as on a console without a shell.
    let mut play = started(Stage::keys());
    play.send("\x1ab");
    play.wait_for("1 Char('b')");
    play.send("\x03");
    ends_well(play);
}

#[test]
fn stopped_and_continued_by_others_it_draws_anew() {
    let mut play = started(Stage::keys());
    play.send("a");
    play.wait_for("1 Char('a')");
    play.signal(Signal::STOP);
    play.resize(60, 20);
    play.signal(Signal::CONT);
    play.wait_for("Size: 60x20");
    assert!(play.text().contains("1 Char('a')"));
    play.send("\x03");
    ends_well(play);
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_drawn_over() {
    // A fixed size, so that nothing but the redraw brings the picture back.
    let mut play = started(Stage::keys().arg("--size").arg("80x24"));
    play.signal(Signal::STOP);
    play.scribble("\x1b[2J\x1b[5;5Hmessage from root");
    play.signal(Signal::CONT);
    play.wait_for("Ctrl-C ends");
    assert!(!play.text().contains("root"), "{}", play.text());
    play.send("\x03");
    ends_well(play);
}

#[test]
fn without_a_terminal_that_can_show_it_the_way_out_is_named() {
    for (stage, reason) in [
        (Stage::keys().term("dumb"), "TERM=dumb"),
        (Stage::keys().term(""), "TERM is not set"),
        (Stage::new("/bin/sh").arg("-c").arg(&format!("{} </dev/null", Stage::keys().command_line())), "Standard input"),
        (Stage::new("/bin/sh").arg("-c").arg(&format!("{} | cat", Stage::keys().command_line())), "Standard output"),
    ] {
        let mut play = stage.start();
        play.wait_for_end();
        let text = play.text().replace('\n', "");
        assert!(text.contains(reason) && text.contains("--plain"), "{text}");
        play.assert_given_back();
    }
}
