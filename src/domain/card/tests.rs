//! Cards of a small library of two clients: what they say at a moment, and what they keep to themselves.

use std::time::Duration;

use indexmap::IndexMap;
use jiff::Timestamp;

use super::contacts::{ContactCard, Contacts, order};
use super::person::Person;
use super::responsibilities::Responsibilities;
use super::restore::{Restore, WaitsFor};
use super::system::{From, SystemCard};
use super::{emergency, interface, subjects, systems, targets};
use crate::base::id::{ClientId, ContactId, SystemId};
use crate::domain::case::Case;
use crate::domain::library::{Client, Imprint, Library, Party, Provider};
use crate::domain::responsibility::Task;
use crate::domain::system::System;

const PROVIDER: &str = r#"(
    name: "Example Operations",
    contacts: [(id: "lead", name: "Shift desk", role: "Shift lead", phones: ["+49 40 66969 100"], hours: "always"),
               (id: "vault", name: "Vault desk", role: "Media", phones: ["+49 40 66969 110"], hours: "Mon-Fri 06:00-22:00")],
    systems: [(id: "array", name: "Array", purpose: "Disks", owner: "lead")],
    responsibilities: [(task: Security, targets: ["ledger"], accountable: "lead")],
    handling: (c: {High: ["No copy leaves the house"]}),
    terms: {"LDG": "the ledger", "XYZ": "something else"},
)"#;

const BANK: &str = r#"(
    id: "bank", name: "Example Bank", contract: "C-1", customer_number: "4711", holidays: ["2026-11-20"],
    contacts: [
        (id: "duty", name: "Duty manager", role: "Decides", phones: ["+49 30 23125 410"], hours: "Mon-Fri 08:00-18:00", deputy: "second",
         exceptions: [(from: "2026-01-01", because: "past"), (from: "2026-11-23", to: "2026-11-24", because: "leave")]),
        (id: "second", name: "Second", role: "Deputy", phones: ["+49 30 23125 411"], hours: "always", verified: "2026-11-01"),
    ],
    escalation: [(contacts: ["duty"], after: "15m"), (contacts: ["second"])],
    responsibilities: [(task: Operation, accountable: "lead")],
    handling: (i: {High: ["Two people"]}),
)"#;

const BANK_SYSTEMS: &str = r#"[
    (id: "ledger", name: "Ledger", purpose: "Books for LDG", owner: "duty", needs: (i: High), handling: ["Gently"], depends_on: ["array", "feed"],
     data: [(name: "Names", needs: (c: High), handling: ["Gently", "Never in a mail"])],
     recovery: (rto: "4h", rpo: "1h"),
     backup: (schedule: "nightly", every: "24h", media: ["bank-1"], place: "Hall 2", access: "Mon-Fri 06:00-22:00", opened_by: "lead",
              retrieval: "1h", restore_time: "2h", encryption: (how: "card", key_holder: "second"), approved_by: ["second"], tested: "2026-11-11")),
    (id: "teller", name: "Teller", purpose: "Counters", owner: "duty", depends_on: ["ledger"]),
]"#;

const SHOP: &str = r#"(
    id: "shop", name: "Example Shop", contract: "S-1",
    contacts: [(id: "clerk", name: "Secret Clerk", role: "Shop duty", phones: ["+49 221 4710 100"], hours: "always")],
)"#;

const SHOP_SYSTEMS: &str = r#"[
    (id: "feed", name: "Price feed", purpose: "Secret purpose", owner: "clerk", depends_on: ["secret"], line: (carrier: "Secret carrier",
     circuit: "S", demarcation: "S", hotline: "clerk")),
    (id: "secret", name: "Secret system", purpose: "Secret", owner: "clerk"),
    (id: "till", name: "Till", purpose: "Secret tills", owner: "clerk", depends_on: ["teller"]),
]"#;

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    let ron = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    ron.from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn library() -> Library {
    let imprint: Imprint = read(r#"(format: 1, name: "Trial", time_zone: "UTC")"#);
    let provider: Provider = read(PROVIDER);
    let clients: IndexMap<ClientId, Client> =
        [BANK, SHOP].into_iter().map(read::<Client>).map(|client| (client.id.clone(), client)).collect();
    let mut systems: IndexMap<SystemId, (Party, System)> = IndexMap::new();
    systems.extend(provider.systems.iter().map(|system| (system.id.clone(), (Party::Provider, system.clone()))));
    for (client, text) in [("bank", BANK_SYSTEMS), ("shop", SHOP_SYSTEMS)] {
        let party = Party::Client(ClientId::new(client).expect("an id"));
        systems.extend(read::<Vec<System>>(text).into_iter().map(|system| (system.id.clone(), (party.clone(), system))));
    }
    Library { imprint, provider, clients, systems }
}

fn around(system: &str) -> Case {
    Case::around_system(&library(), &SystemId::new(system).expect("an id")).expect("a system of the library")
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

fn ledger(case: &Case) -> (&Party, &System) {
    subjects(case, None)[0]
}

const SATURDAY: &str = "2026-11-21T03:00:00Z";

#[test]
fn a_restore_waits_for_the_last_who_is_needed() {
    let case = around("ledger");
    let (_, system) = ledger(&case);
    let back = |now: &str, away: u64| Restore::of(&case, system, at(now), Duration::from_secs(away)).backup.expect("a backup").back;
    // The vault opens on Monday at six; the key and the approval are there at any time.
    let saturday = back(SATURDAY, 0);
    assert_eq!((saturday.begins, saturday.at), (Some(at("2026-11-23T06:00:00Z")), Some(at("2026-11-23T09:00:00Z"))));
    assert_eq!((saturday.waits_for, saturday.too_late), (Some(WaitsFor::Access), Some(true)));
    // On a working day three hours are enough; not if the system has been away for two already.
    let monday = back("2026-11-23T10:00:00Z", 0);
    assert_eq!((monday.waits_for, monday.at, monday.too_late), (None, Some(at("2026-11-23T13:00:00Z")), Some(false)));
    assert_eq!(back("2026-11-23T10:00:00Z", 2 * 3_600).too_late, Some(true));
}

#[test]
fn a_backup_that_is_too_rare_and_a_test_that_is_old_are_told() {
    let case = around("ledger");
    let card = Restore::of(&case, ledger(&case).1, at(SATURDAY), Duration::ZERO).backup.expect("a backup");
    assert_eq!((card.loses_too_much, card.tested_days_ago), (Some(true), Some(10)));
}

#[test]
fn nobody_can_say_when_where_nobody_can_be_reached() {
    let mut library = library();
    let party = Party::Client(ClientId::new("bank").expect("an id"));
    let bank = library.clients.values_mut().find(|client| client.id.as_str() == "bank").expect("the bank");
    bank.contacts.retain(|contact| contact.id.as_str() != "second");
    let case = Case::around_party(&library, &party).expect("a case");
    let card = Restore::of(&case, ledger(&case).1, at("2026-11-23T10:00:00Z"), Duration::ZERO).backup.expect("a backup");
    assert_eq!((card.back.begins, card.back.at, card.back.too_late), (None, None, None));
    assert_eq!(card.approved_by[0].name.as_str(), "second", "the id stands for a contact that is not in the library");
}

#[test]
fn other_clients_are_a_name_and_a_party() {
    let case = around("ledger");
    let now = at(SATURDAY);
    let (party, system) = ledger(&case);
    let everything = serde_json::to_string(&(
        SystemCard::of(&case, party, system, now),
        Responsibilities::of(&case, party, system, now),
        Restore::of(&case, system, now, Duration::ZERO),
        interface::of(&case, None, now),
        Contacts::of(&case, now),
        emergency::of(&case, now),
    ))
    .expect("JSON");
    assert!(!everything.contains("ecret") && !everything.contains("+49 221"), "{everything}");
    assert!(everything.contains("Price feed") && everything.contains("Till") && everything.contains("Example Shop"), "{everything}");
    assert!(systems(&case).iter().all(|(party, _)| **party != Party::Client(ClientId::new("shop").expect("an id"))));
    let clerk = Person::of(&case, &ContactId::new("clerk").expect("an id"), now);
    assert_eq!((clerk.name.as_str(), clerk.role, clerk.phones.len()), ("Example Shop", None, 0));
}

#[test]
fn whoever_is_affected_may_be_called() {
    let case = around("ledger");
    let names =
        |affected: &[SystemId]| -> Vec<String> { order(&case, affected).iter().map(|(_, contact)| contact.id.to_string()).collect() };
    assert!(!names(&[]).contains(&"clerk".to_owned()));
    assert!(names(&[SystemId::new("till").expect("an id")]).contains(&"clerk".to_owned()));
}

#[test]
fn handling_rules_say_where_they_come_from_and_come_once() {
    let case = around("ledger");
    let (party, system) = ledger(&case);
    let rules = SystemCard::of(&case, party, system, at(SATURDAY)).handling;
    let told: Vec<(&str, &From)> = rules.iter().map(|handling| (handling.rule.as_str(), &handling.from)).collect();
    let names = From::Data("Names".into());
    let wanted = [
        ("Gently", &From::System),
        ("Never in a mail", &names),
        ("Two people", &From::Client),
        ("No copy leaves the house", &From::Provider),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn the_terms_of_the_provider_come_where_they_are_used() {
    let case = around("ledger");
    let (party, system) = ledger(&case);
    let terms = SystemCard::of(&case, party, system, at(SATURDAY)).terms;
    assert_eq!(terms.iter().map(|(term, _)| term.as_str()).collect::<Vec<_>>(), ["LDG"]);
}

#[test]
fn the_matrix_is_filled_by_the_owner_and_by_the_provider() {
    let case = around("ledger");
    let (party, system) = ledger(&case);
    let card = Responsibilities::of(&case, party, system, at(SATURDAY));
    let rows: Vec<(Task, &str, bool)> = card.rows.iter().map(|row| (row.task, row.accountable.id.as_str(), row.by_ownership)).collect();
    assert_eq!(rows, [(Task::Operation, "lead", false), (Task::Application, "duty", true), (Task::Security, "lead", false)]);
    assert_eq!(card.nobody, [Task::Backup, Task::Restore, Task::Emergency]);
}

#[test]
fn the_next_on_the_ladder_is_the_first_who_can_be_reached() {
    let case = around("ledger");
    let next = |now: &str| Contacts::of(&case, at(now)).next.map(|next| (next.person.id.to_string(), next.level));
    assert_eq!(next(SATURDAY), Some(("second".to_owned(), Some(2))));
    assert_eq!(next("2026-11-19T09:00:00Z"), Some(("duty".to_owned(), Some(1))));
    // A holiday of the client, and a leave of the person.
    assert_eq!(next("2026-11-20T09:00:00Z"), Some(("second".to_owned(), Some(2))));
    assert_eq!(next("2026-11-24T09:00:00Z"), Some(("second".to_owned(), Some(2))));
}

#[test]
fn exceptions_that_are_over_are_not_shown() {
    let case = around("ledger");
    let (party, duty) = case.contact(&ContactId::new("duty").expect("an id")).expect("the duty manager");
    let card = ContactCard::of(&case, party, duty, at("2026-11-24T09:00:00Z"));
    let told: Vec<(String, bool)> = card.exceptions.iter().map(|exception| (exception.from.to_string(), exception.today)).collect();
    assert_eq!(told, [("2026-11-23".to_owned(), true)]);
    assert!(ContactCard::of(&case, party, duty, at("2026-11-20T09:00:00Z")).holiday);
}

#[test]
fn everything_of_a_party_is_its_targets() {
    let library = library();
    let case = Case::around_party(&library, &Party::Client(ClientId::new("bank").expect("an id"))).expect("a case");
    let names: Vec<&str> = subjects(&case, None).iter().map(|(_, system)| system.id.as_str()).collect();
    assert_eq!(names, ["ledger", "teller"]);
    assert_eq!(targets(&case), 2);
    assert_eq!(subjects(&case, Some(2))[0].1.id.as_str(), "array", "beside them the provider's system that they need");
}
