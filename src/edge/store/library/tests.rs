//! Libraries made in a temporary folder, good and bad.

use std::fs;
use std::path::Path;

use super::*;
use crate::domain::library::Party;

const IMPRINT: &str = r#"Library(format: 1, name: "Example handbook", time_zone: "Europe/Berlin")"#;
const PROVIDER: &str = r#"Provider(
    name: "Example Hosting",
    contacts: [(id: "shift-lead", name: "Shift lead", role: "Shift lead", phones: ["+49 30 23125 001"], hours: "always")],
    escalation: [(contacts: ["shift-lead"])],
    systems: [(id: "power", name: "Power", purpose: "Feeds the hall", owner: "shift-lead")],
)"#;
const CLIENT: &str = r#"Client(
    id: "acme", name: "Acme", contract: "C-1",
    contacts: [(id: "acme-duty", name: "Duty desk", role: "Duty", phones: ["+49 40 66969 001"], hours: "always")],
    escalation: [(contacts: ["acme-duty"])],
)"#;
const SYSTEMS: &str = r#"[(id: "shop", name: "Shop", purpose: "Sells things", owner: "acme-duty", depends_on: ["power"])]"#;

fn runbook(id: &str) -> String {
    format!(
        r#"Runbook(
    id: "{id}", revision: 1, title: "Shop is slow", targets: ["shop"], severity: High,
    scope: (covers: "slow answers"),
    instructions: {{ Any: [(id: "look", do: "Look at the load")] }},
    review: (author: "A. Example", due: "2027-03-01"),
)"#
    )
}

fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("written");
}

fn library() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(root, "library.ron", IMPRINT);
    write(root, "provider.ron", PROVIDER);
    write(root, "clients/acme/client.ron", CLIENT);
    write(root, "clients/acme/systems.ron", SYSTEMS);
    write(root, "clients/acme/runbooks/shop-slow.ron", runbook("shop-slow"));
    folder
}

fn source(folder: &tempfile::TempDir) -> Source {
    Source::Folder(folder.path().to_owned())
}

/// The codes and files of all findings.
fn codes(loaded: &Loaded) -> Vec<(&'static str, String)> {
    loaded.findings.iter().map(|finding| (finding.rule.code, finding.spot.file.to_string())).collect()
}

#[test]
fn a_good_library_is_whole_and_without_findings() {
    let folder = library();
    let loaded = load_all(&source(&folder));
    assert_eq!(codes(&loaded), []);
    assert_eq!(loaded.runbooks.len(), 1);
    assert_eq!(loaded.library.systems.len(), 2);
    assert_eq!(loaded.library.clients.len(), 1);
    let (files, findings) = runbook_files(&source(&folder));
    assert_eq!((files.len(), findings.len()), (1, 0));
    let file = files.first().expect("one");
    assert_eq!(file.path.as_ref(), "clients/acme/runbooks/shop-slow.ron");
    assert!(file.modified > 0 && file.size == runbook("shop-slow").len() as u64);
    assert!(matches!(&file.party, Party::Client(id) if id.as_str() == "acme"));
    let filed = open_runbook(&source(&folder), &file.path).expect("a runbook");
    assert_eq!(filed.runbook.title.as_str(), "Shop is slow");
}

#[test]
fn missing_and_broken_files_leave_the_rest_usable() {
    let folder = library();
    fs::remove_file(folder.path().join("library.ron")).expect("removed");
    write(folder.path(), "clients/acme/client.ron", "Client(id: \"acme\"");
    let loaded = load_all(&source(&folder));
    // How many mistakes a torn file has is the reading's business.
    let mut told = codes(&loaded);
    told.dedup();
    assert_eq!(told, [("F004", "clients/acme/client.ron".to_owned()), ("F013", "library.ron".to_owned())]);
    assert_eq!(loaded.runbooks.len(), 1, "the runbooks of a broken client are there");
    assert_eq!(loaded.library.clients.len(), 1);
    assert_eq!(loaded.library.systems.len(), 2);
}

#[test]
fn one_broken_runbook_does_not_stop_the_others() {
    let folder = library();
    write(folder.path(), "clients/acme/runbooks/bad.ron", runbook("bad").replace("severity: High", "severity: Hihg"));
    let loaded = load_all(&source(&folder));
    assert_eq!((loaded.runbooks.len(), loaded.broken.len()), (1, 1));
    let broken = loaded.broken.first().expect("one");
    assert_eq!(broken.id.as_ref().map(|id| id.as_str()), Some("bad"));
    assert_eq!(broken.title.as_ref().map(|title| title.as_str()), Some("Shop is slow"));
    assert!(!broken.findings.is_empty());
    assert!(loaded.text_of("clients/acme/runbooks/bad.ron").is_some());
}

#[test]
fn byte_order_mark_and_crlf_are_fine() {
    let folder = library();
    let text = format!("\u{feff}{}", runbook("windows").replace('\n', "\r\n"));
    write(folder.path(), "clients/acme/runbooks/windows.ron", text);
    assert_eq!(codes(&load_all(&source(&folder))), []);
}

#[test]
fn wrong_bytes_and_large_files_are_findings() {
    let folder = library();
    write(folder.path(), "clients/acme/runbooks/latin.ron", b"Runbook(title: \"Gr\xfc\xdfe\")");
    write(folder.path(), "clients/acme/runbooks/vast.ron", vec![b' '; (1 << 20) + 1]);
    let loaded = load_all(&source(&folder));
    let expected = [("F002", "clients/acme/runbooks/latin.ron".to_owned()), ("F003", "clients/acme/runbooks/vast.ron".to_owned())];
    assert_eq!(codes(&loaded), expected);
    assert_eq!(loaded.findings.first().and_then(|finding| finding.spot.bytes.clone()), Some(18..21));
}

#[test]
fn what_is_no_regular_file_is_never_opened_waiting() {
    let folder = library();
    let fifo = folder.path().join("clients/acme/runbooks/pipe.ron");
    rustix::fs::mkfifoat(rustix::fs::CWD, &fifo, rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR).expect("a FIFO");
    fs::create_dir(folder.path().join("clients/acme/runbooks/folder.ron")).expect("a folder");
    let loaded = load_all(&source(&folder));
    assert_eq!(codes(&loaded), [("F001", "clients/acme/runbooks/pipe.ron".to_owned())]);
}

#[test]
fn links_stay_inside() {
    let folder = library();
    let other = library();
    let link = |target: &Path, name: &str| {
        std::os::unix::fs::symlink(target, folder.path().join("clients/acme/runbooks").join(name)).expect("a link");
    };
    write(folder.path(), "drafts/inside.ron", runbook("inside"));
    link(Path::new("../../../drafts/inside.ron"), "inside.ron");
    link(&folder.path().join("drafts/inside.ron"), "absolute.ron");
    link(&other.path().join("clients/acme/runbooks/shop-slow.ron"), "outside.ron");
    link(Path::new("/dev/null"), "device.ron");
    link(Path::new("."), "circle");
    link(Path::new("nowhere"), "dangling.ron");
    let loaded = load_all(&source(&folder));
    let refused = [("F014", "circle"), ("F001", "dangling.ron"), ("F001", "device.ron"), ("F001", "outside.ron")];
    assert_eq!(codes(&loaded), refused.map(|(code, name)| (code, format!("clients/acme/runbooks/{name}"))));
    assert!(open_runbook(&source(&folder), &"clients/acme/runbooks/outside.ron".into()).is_err());
    assert!(open_runbook(&source(&folder), &"clients/acme/runbooks/inside.ron".into()).is_ok());
    assert!(open_runbook(&source(&folder), &"clients/acme/runbooks/absolute.ron".into()).is_ok());
    for path in ["../library.ron", "/etc/passwd", "", "clients/acme/runbooks/../../../provider.ron"] {
        assert!(read(&source(&folder), &path.into()).is_err(), "{path}");
    }
}

#[test]
fn stray_files_are_named_and_strange_folders_are_not() {
    let folder = library();
    write(folder.path(), "clients/acme/runbook/x.ron", "");
    write(folder.path(), "clients/acme/.hidden.ron", "");
    write(folder.path(), "clients/acme/notes.md", "");
    write(folder.path(), "provider/y.ron", "");
    write(folder.path(), "duties/z.ron", "");
    write(folder.path(), "clients/Bad name/client.ron", "");
    write(folder.path(), "clients/acme/runbooks/re\u{202e}boot.ron", "");
    let found = codes(&load_all(&source(&folder)));
    let files: Vec<&str> = found.iter().map(|(_, file)| file.as_str()).collect();
    assert_eq!(
        files,
        [
            "clients/Bad name",
            "clients/Bad name/client.ron",
            "clients/acme/runbook/x.ron",
            "clients/acme/runbooks/re<U+202E>boot.ron",
            "provider/y.ron"
        ]
    );
    assert!(found.iter().all(|(code, _)| *code == "F014"));
}

#[test]
fn the_check_of_one_runbook_tells_of_it_and_of_its_clients_files_only() {
    let folder = library();
    let systems = r#"[(id: "shop", name: "Shop", purpose: "Sells things", owner: "nobody-here", depends_on: ["power"])]"#;
    write(folder.path(), "clients/acme/systems.ron", systems);
    let other = r#"Client(id: "other", name: "Other", contract: "C-2", escalation: [(contacts: ["nobody-there"])])"#;
    write(folder.path(), "clients/other/client.ron", other);
    write(folder.path(), "clients/acme/runbooks/late.ron", runbook("late").replace("2027-03-01", "2020-03-01"));
    let source = source(&folder);
    let around = surroundings(&source);
    let now = "2026-11-21T03:00:00Z".parse().expect("a moment");
    let filed = open_runbook(&source, &"clients/acme/runbooks/late.ron".into()).expect("it can be read");
    let findings = check_one(&around, &filed, now);
    let files: Vec<&str> = findings.iter().map(|finding| &*finding.spot.file).collect();
    assert!(files.contains(&"clients/acme/runbooks/late.ron") && files.contains(&"clients/acme/systems.ron"), "{findings:#?}");
    assert!(files.iter().all(|file| file.starts_with("clients/acme/")), "another client's files are no matter of this one: {files:?}");
    let gravities: Vec<_> = findings.iter().map(|finding| finding.rule.gravity).collect();
    assert!(gravities.is_sorted_by(|a, b| a >= b), "the gravest first: {gravities:?}");
    // The check of everything says the same about these files, and more.
    let all = check(&source, now).findings;
    assert!(findings.iter().all(|finding| all.contains(finding)), "{findings:#?}");
}
