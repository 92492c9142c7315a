//! Where things are: which library is used, and what happens without a home.

use crate::place::{Place, stderr, stdout};

#[test]
fn an_option_wins_over_the_variable_and_the_variable_over_the_configuration() {
    let place = Place::new();
    let other = Place::new();
    let imprint = std::fs::read_to_string(other.library().join("clients/bank/client.ron")).expect("a client");
    other.write("clients/bank/client.ron", &imprint.replace("Example Bank", "Other Bank"));
    let folder = other.library();
    let folder = folder.to_str().expect("a plain path");

    let by_option = stdout(&place.qrh(&["--library", folder, "list"]).assert().code(0));
    assert!(by_option.contains("Other Bank"), "{by_option}");
    assert!(place.says(0, &["list"]).contains("Example Bank"));

    let config = place.home().join(".config/qrh");
    std::fs::create_dir_all(&config).expect("a folder");
    std::fs::write(config.join("config.ron"), format!("(library: {folder:?})")).expect("a file");
    let by_configuration = stdout(&place.bare(&["list"]).assert().code(0));
    assert!(by_configuration.contains("Other Bank"), "{by_configuration}");
    assert!(place.says(0, &["list"]).contains("Example Bank"), "the variable is stronger");

    std::fs::write(config.join("config.ron"), "(libary: \"x\")").expect("a file");
    let broken = place.bare(&["list"]).assert().code(1);
    assert!(stderr(&broken).contains("config.ron:1:"), "{}", stderr(&broken));
}

#[test]
fn without_any_word_the_built_in_sample_is_used() {
    let place = Place::new();
    assert!(stdout(&place.bare(&["list"]).assert().code(0)).lines().count() >= 18);
}

#[test]
fn a_library_that_is_not_there_says_what_to_do() {
    let place = Place::new();
    let missing = place.qrh(&["--library", "no/such/folder", "list"]).assert().code(3);
    assert!(stderr(&missing).starts_with("qrh: there is no library at no/such/folder\n  because: "), "{}", stderr(&missing));
    let file = place.library().join("library.ron");
    let no_folder = place.qrh(&["--library", file.to_str().expect("a plain path"), "list"]).assert().code(3);
    assert!(stderr(&no_folder).contains("a library is a folder"), "{}", stderr(&no_folder));
}

#[test]
fn an_empty_library_is_usable_and_says_what_is_missing() {
    let place = Place::new();
    std::fs::create_dir(place.root().join("empty")).expect("a folder");
    let output = place.qrh(&["--library", "empty", "list"]).assert().code(0);
    assert_eq!(stdout(&output), "");
    assert!(stderr(&output).contains("\"qrh check\" shows what and where"), "{}", stderr(&output));
}

#[test]
fn no_home_is_needed() {
    let place = Place::new();
    let nothing = || place.qrh(&["list"]).env_remove("HOME").env_remove("LOGNAME");
    nothing().assert().code(0);
    nothing().env("HOME", "/nonexistent").assert().code(0);
    let doctor = place.qrh(&["doctor"]).env("HOME", "/nonexistent").env_remove("LOGNAME").assert().code(0);
    let told = stdout(&doctor);
    assert!(told.contains("next to the working directory") && told.contains("--state DIR"), "{told}");
    assert!(told.contains("look  person"), "{told}");
}

#[test]
fn the_cache_is_only_a_cache() {
    let place = Place::new();
    let first = place.says(0, &["list"]);
    place.write("clients/bank/runbooks/ledger-slow.ron", "Runbook(");
    let second = place.says(0, &["list"]);
    assert!(first.contains("Ledger slow") && second.contains("broken"), "{second}");
    // A cache that is a file where a folder should be keeps nothing from working.
    let blocked = place.qrh(&["list"]).env("XDG_CACHE_HOME", place.library().join("library.ron")).assert().code(0);
    assert_eq!(stdout(&blocked), second);
}
