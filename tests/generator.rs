//! The libraries that measurements use are good ones: every file passes the parser, every id is there once.

#[path = "../examples/generate/library.rs"]
mod library;
#[path = "../examples/generate/words.rs"]
mod words;

use std::collections::HashSet;

use qrh::edge::store::library::{Source, load_all};

#[test]
fn a_generated_library_is_good() {
    let folder = tempfile::tempdir().expect("a folder");
    library::write(folder.path(), 450, 7).expect("written");
    let loaded = load_all(&Source::Folder(folder.path().to_owned()));
    assert_eq!(loaded.findings, []);
    assert_eq!(loaded.runbooks.len(), 450);
    assert_eq!(loaded.library.clients.len(), 3);
    let ids: HashSet<&str> = loaded.runbooks.iter().map(|filed| filed.runbook.id.as_str()).collect();
    assert_eq!(ids.len(), 450);
    let sizes = loaded.runbooks.iter().map(|filed| filed.source.text.len());
    assert!(sizes.clone().min() > Some(4_000) && sizes.max() < Some(10_000), "as large as real ones");
}

#[test]
fn the_same_numbers_give_the_same_library() {
    let texts = |seed| library::runbooks(30, seed).map(|runbook| runbook.text).collect::<Vec<_>>();
    assert_eq!(texts(3), texts(3));
    assert_ne!(texts(3), texts(4));
    assert_eq!(library::surroundings(30), library::surroundings(30));
}
