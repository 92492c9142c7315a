//! The questions of `qrh new`, as somebody answers them who has never seen it.
#![allow(clippy::disallowed_methods, reason = "it looks at the folder")]

use std::fs;
use std::path::Path;

use super::harness::{Play, Stage};

fn new(arguments: &[&str]) -> Play {
    let stage = Stage::new(env!("CARGO_BIN_EXE_qrh"));
    arguments.iter().fold(stage, |stage, argument| stage.arg(argument)).start()
}

fn answer(play: &mut Play, question: &str, typed: &str) {
    play.wait_for(question);
    play.settle();
    play.send(format!("{typed}\r"));
}

#[test]
fn a_library_is_asked_for_line_by_line_and_a_wrong_answer_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = folder.path().join("handbook");
    let mut play = new(&["new", "library", library.to_str().expect("a path")]);
    answer(&mut play, "name", "");
    answer(&mut play, "an answer is needed", "Example handbook");
    answer(&mut play, "time zone", "Berlin");
    answer(&mut play, "is no time zone", "Europe/Berlin");
    assert_eq!(play.wait_for_end().code(), Some(0), "{}", play.text());
    let text = fs::read_to_string(library.join("library.ron")).expect("the file");
    assert!(text.contains("name: \"Example handbook\",") && text.contains("time_zone: \"Europe/Berlin\","), "{text}");
}

#[test]
fn what_an_option_gives_is_not_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let library = folder.path().join("handbook");
    let mut play = new(&["new", "library", library.to_str().expect("a path"), "--name", "Example handbook"]);
    answer(&mut play, "time zone", "UTC");
    assert_eq!(play.wait_for_end().code(), Some(0), "{}", play.text());
    assert!(!play.text().contains("as the screens show it"), "{}", play.text());
}

fn nothing_is_left(folder: &Path) {
    let left: Vec<_> = fs::read_dir(folder).expect("a folder").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn stopping_in_the_middle_leaves_nothing_behind() {
    for (stop, code) in [("\x03", Some(130)), ("\x04", Some(130))] {
        let folder = tempfile::tempdir().expect("a folder");
        let library = folder.path().join("handbook");
        let mut play = new(&["new", "library", library.to_str().expect("a path")]);
        answer(&mut play, "name", "Example handbook");
        play.wait_for("time zone");
        play.settle();
        play.send(stop);
        assert_eq!(play.wait_for_end().code(), code, "{}", play.text());
        nothing_is_left(folder.path());
    }
}
