//! `check --coverage`: the three forms say the same, fit the page, and tell a client nothing about another.

use qrh::base::text::cells;

use crate::place::{Place, stderr};

/// The library of [`Place`] has errors, so every check of it ends with 4.
fn json(place: &Place) -> serde_json::Value {
    serde_json::from_str(&place.says(4, &["check", "--coverage", "--json"])).expect("JSON")
}

#[test]
fn every_requirement_has_a_row_that_fits_and_says_what_is_missing() {
    let place = Place::new();
    let page = place.says(4, &["check", "--coverage"]);
    assert!(page.lines().all(|line| cells(line) <= 80), "{page}");
    let row = |id: &str| page.lines().find(|line| line.starts_with(id)).unwrap_or_else(|| panic!("{id}: {page}")).to_owned();
    for requirement in qrh::domain::coverage::requirements() {
        row(&format!("{} ", requirement.id));
    }
    assert!(row("R7 ").ends_with(". n/a     ! MISSING"), "{}", row("R7 "));
    assert!(row("R9 ").contains("~ partly"), "one contact has no hours: {}", row("R9 "));
    assert!(page.contains("    ! contacts with hours: 1 of 2\n        with: duty (clients/bank/client.ron:4)\n"), "{page}");
    assert!(page.contains("        without: second (clients/bank/client.ron:6)\n"), "{page}");
    let wide = place.says(4, &["--size", "132x40", "check", "--coverage"]);
    assert!(wide.lines().all(|line| cells(line) <= 132) && wide.lines().any(|line| cells(line) > 80));
}

#[test]
fn json_and_markdown_say_the_same_as_the_text() {
    let place = Place::new();
    let json = json(&place);
    let parties = json["parties"].as_array().expect("parties");
    assert_eq!(parties.iter().map(|party| party["client"].as_str()).collect::<Vec<_>>(), [None, Some("bank")]);
    let markdown = place.says(4, &["check", "--coverage", "--markdown"]);
    for requirement in json["requirements"].as_array().expect("requirements") {
        let id = requirement["id"].as_str().expect("an id");
        let states: Vec<&str> = parties
            .iter()
            .map(|party| {
                let cells = party["cells"].as_array().expect("cells");
                let cell = cells.iter().find(|cell| cell["requirement"] == id).expect("a cell");
                match cell["state"].as_str().expect("a state") {
                    "fulfilled" => "full",
                    "partly" => "partly",
                    "missing" => "MISSING",
                    _ => "n/a",
                }
            })
            .collect();
        let ends = format!("| {} |", states.join(" | "));
        assert!(markdown.lines().any(|line| line.starts_with(&format!("| {id} |")) && line.ends_with(&ends)), "{id} {ends}: {markdown}");
    }
    assert_eq!(json["fingerprint"].as_str().map(str::len), Some(64));
    assert!(markdown.contains(json["fingerprint"].as_str().expect("a fingerprint")));
}

#[test]
fn a_client_sees_its_own_column_only() {
    let place = Place::new();
    place.write("clients/shop/client.ron", r#"Client(id: "shop", name: "Sample Shop", contract: "C-2", contacts: [], escalation: [])"#);
    let page = place.says(4, &["check", "--coverage", "--client", "bank"]);
    assert!(page.contains("Example Bank (bank)") && !page.contains("shop") && !page.contains("Shop"), "{page}");
    assert!(!page.contains("(provider)"), "{page}");
    let unknown = place.qrh(&["check", "--coverage", "--client", "bnak"]).assert().code(3);
    assert!(stderr(&unknown).contains("did you mean `bank`?"), "{}", stderr(&unknown));
}

#[test]
fn what_could_not_be_read_is_never_called_not_applicable() {
    let place = Place::new();
    let state = |place: &Place, id: &str| {
        let cells = json(place)["parties"][1]["cells"].as_array().expect("cells").clone();
        cells.into_iter().find(|cell| cell["requirement"] == id).expect("a cell")["state"].as_str().expect("a state").to_owned()
    };
    assert_eq!(state(&place, "R6"), "not-applicable", "there is no interface");
    place.write("clients/bank/systems.ron", "[(id: \"ledger\"");
    assert_eq!(state(&place, "R6"), "missing", "an interface may stand in the broken file");
}

#[test]
fn the_fingerprint_is_what_sha256sum_says() {
    let place = Place::new();
    let print = |place: &Place| json(place)["fingerprint"].as_str().expect("a text").to_owned();
    let before = print(&place);
    let script = "find clients library.ron provider.ron -name '*.ron' | LC_ALL=C sort | xargs sha256sum | sha256sum";
    let output = std::process::Command::new("sh").arg("-c").arg(script).current_dir(place.library()).output().expect("a shell");
    assert_eq!(String::from_utf8_lossy(&output.stdout).split(' ').next(), Some(before.as_str()));
    place.write("clients/bank/runbooks/notes.txt", "none of ours");
    assert_eq!(print(&place), before);
    place.write("library.ron", r#"Library(format: 1, name: "Another name", time_zone: "Europe/Berlin")"#);
    assert_ne!(print(&place), before);
}
