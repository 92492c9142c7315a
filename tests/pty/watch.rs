//! `qrh check --watch` on a real terminal: files are saved as editors save them, folders go and come back, Ctrl-C ends.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::harness::{Play, Stage};

/// A small library of its own with what is watched in it.
struct Handbook {
    _folder: TempDir,
    library: PathBuf,
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        match entry.file_type().expect("a kind").is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).expect("copied")),
        }
    }
}

impl Handbook {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let library = folder.path().join("handbook");
        copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/runbooks")), &library);
        Self { _folder: folder, library }
    }

    fn watched(&self, stage: Stage) -> Play {
        let mut play = stage.arg("check").arg("--watch").arg(self.library.to_str().expect("UTF-8")).start();
        play.wait_for("Ctrl-C ends");
        play
    }

    fn runbook(&self) -> PathBuf {
        self.library.join("clients/hansa-bank/runbooks/ledger-disk-full.ron")
    }

    /// Replaces a piece of the runbook as editors do: another file, then its name is changed.
    fn save(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.runbook()).expect("the runbook");
        assert!(text.contains(from), "{from}");
        let beside = self.runbook().with_extension("ron~");
        fs::write(&beside, text.replace(from, to)).expect("written");
        fs::rename(&beside, self.runbook()).expect("renamed");
    }
}

fn qrh() -> Stage {
    Stage::new(env!("CARGO_BIN_EXE_qrh"))
}

#[test]
fn what_is_new_and_what_is_gone_after_each_save() {
    let handbook = Handbook::new();
    let mut play = handbook.watched(qrh().size(80, 48));
    assert!(play.text().contains("No findings"), "{}", play.text());
    handbook.save("severity: High", "severity: Hgih");
    play.wait_for("1 new, 0 gone");
    let text = play.text();
    assert!(text.starts_with("One new finding:\nerror[F008]") && text.contains("1 error, 0 warnings"), "{text}");
    handbook.save("title:", "titel:");
    play.wait_for("error[F005]");
    let text = play.text();
    let (new, before) = (text.find("error[F005]"), text.find("One from before:"));
    assert!(new < before && before.is_some(), "what is new stands first:\n{text}");
    let sent = play.sent().len();
    handbook.save("titel:", "titel:");
    play.wait_until("another check", |play| play.sent().len() > sent);
    play.settle();
    assert!(play.text().contains("1 new, 0 gone"), "saved without a difference, what is new stays new:\n{}", play.text());
    handbook.save("titel:", "title:");
    handbook.save("severity: Hgih", "severity: High");
    play.wait_for("No findings");
    play.settle();
    play.assert_frugal();
    let sent = play.sent().len();
    play.settle();
    assert_eq!(play.sent().len(), sent, "reading the files is no change of them");
    play.send("\x03");
    let status = play.wait_for_end();
    assert_eq!(status.code(), Some(130), "{status}");
    play.assert_given_back();
}

#[test]
fn a_folder_that_goes_and_comes_back_is_watched_on() {
    let handbook = Handbook::new();
    let mut play = handbook.watched(qrh());
    let away = handbook.library.with_extension("away");
    fs::rename(&handbook.library, &away).expect("renamed");
    play.wait_for("is not there; waiting for it");
    copy(&away, &handbook.library);
    play.wait_for("No findings");
    play.settle();
    handbook.save("severity: High", "severity: Hgih");
    play.wait_for("error[F008]");
    // A client that is made while it is watched, and mended in its new folder.
    let client = handbook.library.join("clients/new-client");
    fs::create_dir(&client).expect("a folder");
    fs::write(client.join("client.ron"), "Client(").expect("written");
    play.wait_for("error[F004]");
    play.settle();
    fs::remove_dir_all(&client).expect("removed");
    play.wait_until("the new client gone", |play| !play.text().contains("F004"));
    play.send("\x03");
    assert_eq!(play.wait_for_end().code(), Some(130));
}

#[test]
fn a_small_or_dumb_terminal_gets_what_fits() {
    let handbook = Handbook::new();
    let text = fs::read_to_string(handbook.runbook()).expect("the runbook");
    fs::write(handbook.runbook(), text.replace("notify: \"", "notify: \"x-")).expect("written");
    let mut play = handbook.watched(qrh().size(60, 16));
    play.settle();
    let text = play.text();
    assert!(text.contains("more; mend these first"), "{text}");
    assert!(text.lines().count() <= 16 && text.contains("Checked at") && text.contains("error"), "{text}");
    play.send("\x03");
    assert_eq!(play.wait_for_end().code(), Some(130));

    let mut play = handbook.watched(qrh().term("dumb"));
    handbook.save("notify: \"x-", "notify: \"");
    play.wait_for("gone.");
    play.settle();
    assert!(!play.sent().contains(&0x1b), "a dumb terminal gets no escapes");
    play.send("\x03");
    assert_eq!(play.wait_for_end().code(), Some(130));
}
