//! `list`, `search` and `contacts`: what they print, and that their JSON says the same.

use crate::place::{Place, stderr, stdout};

#[test]
fn the_list_has_every_runbook_and_the_broken_ones_with_why() {
    let place = Place::new();
    place.write("clients/bank/runbooks/torn.ron", "Runbook(\n    id: \"torn\",\n    titel: \"Torn\"");
    let list = place.says(0, &["list"]);
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 3, "{list}");
    assert!(lines.contains(&"ledger-full  Example Bank  high    Ledger disk full"), "{list}");
    assert!(list.contains("torn         Example Bank  broken  clients/bank/runbooks/torn.ron: "), "{list}");

    let rows = place.json(&["list", "--json"]);
    let torn = rows["runbooks"].as_array().expect("a list").iter().find(|row| row["id"] == "torn").expect("the broken one");
    assert!(torn["broken"].is_string() && torn["severity"].is_null(), "{torn}");
}

#[test]
fn the_search_forgives_and_says_where_it_found_something() {
    let place = Place::new();
    assert_eq!(place.says(0, &["search", "DISK", "ledgr"]).lines().next(), Some("ledger-full  Example Bank  high  Ledger disk full"));
    assert!(place.says(0, &["search", "LedgerFull"]).contains("\n    alert: LedgerFull"));
    let hits = place.json(&["search", "disk", "--json"]);
    assert_eq!((hits["total"].as_u64(), hits["runbooks"][0]["id"].as_str()), (Some(1), Some("ledger-full")));
    let nothing = place.qrh(&["search", "zzzz\u{1b}[2J"]).assert().code(3);
    assert!(stderr(&nothing).starts_with("qrh: nothing fits \"zzzz<U+001B>[2J\"\n"), "{}", stderr(&nothing));
}

#[test]
fn more_hits_than_shown_are_told_on_standard_error() {
    let place = Place::new();
    let output = place.qrh(&["search", "ledger", "--most", "1"]).assert().code(0);
    assert_eq!(stdout(&output).lines().count(), 1);
    assert_eq!(stderr(&output), "qrh: 1 of 2 shown; --most NUMBER shows more\n");
}

#[test]
fn contacts_come_in_escalation_order() {
    let place = Place::new();
    let contacts = place.says(0, &["contacts", "ba"]);
    let at = |text: &str| contacts.find(text).unwrap_or_else(|| panic!("{text:?} is missing in\n{contacts}"));
    assert!(at("Level 1; the next one after 15m") < at("Duty manager: Decides about the ledger"));
    assert!(at("+49 30 23125 410  reachable now, always") < at("Level 2"));
    assert!(at("deputy: Second Example") < at("+49 30 23125 411  hours not known"));
    assert!(at("customer number 4711") < at("quote: contract C-1"));
    assert!(!contacts.contains("Shift desk"), "only the client was asked for");

    let all = place.json(&["contacts", "--json"]);
    assert_eq!(all["parties"].as_array().map(Vec::len), Some(2));
    let duty = &all["parties"][0]["levels"][0]["contacts"][0];
    assert_eq!((duty["reachable"].as_bool(), duty["deputy"].as_str()), (Some(true), Some("second")));
    assert!(place.says(0, &["contacts", "provider"]).contains("Shift desk: Shift lead"));
}
