//! For every rule a library that breaks exactly it, and one near it that does not.

mod backup;
mod freshness;
mod handbook;
mod instruction;
mod library;
mod links;
mod people;
mod safety;
mod situation;
mod systems;
mod wording;
mod writing;

use super::remark::{Place, Remarks};
use super::*;
use crate::domain::library::Party;
use crate::domain::runbook::Runbook;
use crate::domain::sheet::{Sheet, Sheets};
use library::{CLIENT, RUNBOOK, SYSTEMS, client, read, said, tell, tell_beside};

/// A step that other steps can stand for.
const LOOK: &str = "Any: [(id: \"look\", check: \"Look\")]";

#[test]
fn each_rule_tells_exactly_what_breaks_it() {
    let cases: &[(&str, &str, &str)] = &[
        ("(id: \"shop-db\",", "(id: \"power\",", "L002 systems.ron [1].id"),
        ("(id: \"anna\"", "(id: \"lead\"", "L003 client.ron contacts[1].id"),
        ("(id: \"call\"", "(id: \"free\"", "L005 shop-slow.ron instructions.Technical[0].otherwise[0].id"),
        ("(id: \"disk\"", "(id: \"ours\"", "L006 shop-slow.ron triage[1].id"),
        ("(id: \"no-reboot\"", "(id: \"no-mail\"", "L007 shop-slow.ron forbidden[0].id"),
        ("id: \"acme\"", "id: \"acne\"", "L010 client.ron id"),
        ("id: \"shop-slow\"", "id: \"shop-slo\"", "L011 shop-slow.ron id"),
        ("format: 1", "format: 2", "L012 library.ron format"),
        ("depends_on: [\"shop-db\", \"power\"]", "depends_on: [\"shop-bd\"]", "L020 systems.ron [0].depends_on[0]"),
        ("after: [\"shop-db\"]", "after: [\"nothing\"]", "L020 systems.ron [2].batch.after[0]"),
        ("targets: [\"shop\", \"shop-db\"]", "targets: [\"shop\", \"sohp\"]", "L020 shop-slow.ron targets[1]"),
        ("owner: \"duty\"", "owner: \"dutty\"", "L021 systems.ron [1].owner"),
        ("contacts: [\"anna\"], location", "contacts: [\"ana\"], location", "L021 systems.ron [1].contacts[0]"),
        ("deputy: \"duty\"", "deputy: \"dutty\"", "L021 client.ron contacts[1].deputy"),
        ("expert: \"anna\"", "expert: \"ana\"", "L021 systems.ron [2].batch.expert"),
        ("hotline: \"carrier-desk\"", "hotline: \"carrier-dsk\"", "L021 systems.ron [4].line.hotline"),
        (
            "because: \"nobody reads it\", instead: \"call\", lifted_by: [\"duty\"]",
            "because: \"nobody reads it\", instead: \"call\", lifted_by: [\"nobody\"]",
            "L021 client.ron forbidden[0].lifted_by[0]",
        ),
        ("notify: \"duty\"", "notify: \"dutty\"", "L021 shop-slow.ron instructions.Technical[0].otherwise[0].notify"),
        ("release: [\"anna\"", "release: [\"ana\"", "L021 shop-slow.ron instructions.Application[0].release[0]"),
        ("contacts: [\"duty\"],\n    review", "contacts: [\"dutty\"],\n    review", "L021 shop-slow.ron contacts[0]"),
        ("(contacts: [\"anna\"]", "(contacts: [\"ana\"]", "L021 client.ron escalation[0].contacts[0]"),
        ("briefed: [\"acme\"", "briefed: [\"acne\"", "L022 provider.ron operators[0].briefed[0]"),
        ("reported: [\"acme\"", "reported: [\"acne\"", "L022 provider.ron operators[0].reported[0]"),
        ("Ask(\"record\")", "Ask(\"recrod\")", "L023 shop-slow.ron triage[0].no"),
        ("Ask(\"record\")", "Ask(\"ours\")", "L024 shop-slow.ron triage[0].no"),
        ("escalation: [(contacts: [\"lead\"])]", "escalation: []", "L030 provider.ron escalation"),
        ("(contacts: [\"anna\"], after", "(contacts: [], after", "L030 client.ron escalation[0]"),
        (", after: \"15m\"", "", "L031 client.ron escalation[0]"),
        ("001\"], hours: \"always\", challenge", "001\"], hours: \"Mon-Fri 08:00-17:00\", challenge", "L031 client.ron escalation[1]"),
        ("deputy: \"duty\"", "deputy: \"anna\"", "L032 client.ron contacts[1].deputy"),
        ("hours: \"always\", challenge", "hours: \"always\", deputy: \"anna\", challenge", "L033 client.ron contacts[1].deputy"),
        ("owner: \"duty\"", "owner: \"duty\", depends_on: [\"shop\"]", "L034 systems.ron [0].depends_on"),
        ("because: \"orders are lost\"", "because: \" \"", "L040 shop-slow.ron forbidden[0].because"),
        (
            "because: \"nobody reads it\", instead: \"call\", lifted_by: [\"duty\"]",
            "because: \"nobody reads it\", instead: \"call\", lifted_by: []",
            "L040 client.ron forbidden[0].lifted_by",
        ),
        ("phones: [\"+49 30 23125 001\"]", "phones: []", "L041 provider.ron contacts[0].phones"),
        ("targets: [\"shop\", \"shop-db\"]", "targets: []", "L043 shop-slow.ron targets"),
        ("due: \"2027-03-01\"", "due: \"2026-11-20\"", "L050 shop-slow.ron review.due"),
        ("Any: [(id: \"look\", check: \"Look\")]", "Any: []", "L070 shop-slow.ron instructions"),
        ("title: \"Shop is slow\"", "title: \"\"", "L071 shop-slow.ron title"),
        ("check: \"Look\"", "check: \" \"", "L071 shop-slow.ron instructions.Any[0].check"),
        ("approved: [(party: Client, by: \"B\", on: \"2026-03-01\")], ", "", "L051 shop-slow.ron review.approved"),
        (LOOK, "Any: [(id: \"look\", record: \"r\", limits: (min: 1, max: inf))]", "L074 shop-slow.ron instructions.Any[0].limits.max"),
        (LOOK, "Any: [(id: \"look\", record: \"r\", limits: (min: NaN))]", "L074 shop-slow.ron instructions.Any[0].limits.min"),
        (LOOK, "Any: [(id: \"look\", record: \"r\", limits: (min: 2, max: 1))]", "L074 shop-slow.ron instructions.Any[0].limits"),
        (LOOK, "Any: [(id: \"look\", wait: \"w\", time: \"367d\")]", "L075 shop-slow.ron instructions.Any[0].time"),
        (
            LOOK,
            "Any: [(id: \"look\", do: \"x\", limit: (within: \"9000h\", missed: \"m\"))]",
            "L075 shop-slow.ron instructions.Any[0].limit.within",
        ),
        ("after: \"15m\"", "after: \"1000d\"", "L075 client.ron escalation[0].after"),
        (
            "tell: \"the disk of the shop is full\"",
            "tell: \"the disk of the shop is full {code}\"",
            "L090 shop-slow.ron instructions.Technical[0].otherwise[0].tell",
        ),
        (
            "tell: \"the disk of the shop is full\"",
            "tell: \"the disk of the shop is full {time\"",
            "L090 shop-slow.ron instructions.Technical[0].otherwise[0].tell",
        ),
        (LOOK, "Any: [(id: \"look\", go_to: \"shop-quick\")]", "L091 shop-slow.ron instructions.Any[0].go_to"),
        (LOOK, "Any: [(id: \"look\", refer_to: \"shop-slow\")]", "L092 shop-slow.ron instructions.Any[0].refer_to"),
        ("yes: Cause(DataCarrierFull)", "yes: Cause(DataCarrierFull), no: Place(Client)", ""),
        ("yes: Cause(WrongDataRecord)", "yes: Cause(WrongDataRecord), no: Place(Client)", "L072 shop-slow.ron triage[2]"),
    ];
    for (from, to, expected) in cases {
        let expected: Vec<&str> = if expected.is_empty() { Vec::new() } else { vec![expected] };
        // What follows from the same change elsewhere is told too; the rule itself must tell exactly this.
        let said = said(&[(from, to)]);
        let of_rule: Vec<&String> = match expected.first() {
            Some(first) => said.iter().filter(|line| line.get(..4) == first.get(..4)).collect(),
            None => said.iter().collect(),
        };
        assert_eq!(of_rule, expected, "{from} => {to}: {said:?}");
    }
}

#[test]
fn a_cause_that_triage_can_find_has_an_instruction() {
    let narrowed = said(&[("Application: [", "Security: ["), ("Any: [", "Unknown: [")]);
    assert_eq!(narrowed, ["L070 shop-slow.ron triage[2].yes", "L188 shop-slow.ron instructions.Security"]);
}

#[test]
fn what_is_near_a_rule_does_not_break_it() {
    for (from, to) in [
        ("001\"], hours: \"always\")", "001\"], hours: \"Mon-Sun 00:00-24:00\")"),
        ("Application: [", "WrongDataRecord: ["),
        ("Any: [", "Unknown: ["),
        ("no: Ask(\"record\")", "no: Ask(\"disk\")"),
        ("owner: \"duty\"", "owner: \"lead\""),
        (LOOK, "Any: [(id: \"look\", record: \"r\", unit: \"s\", limits: (min: 1, max: 1))]"),
        (LOOK, "Any: [(id: \"look\", wait: \"w\", time: \"366d\", expect: \"e\")]"),
        ("tell: \"the disk of the shop is full\"", "tell: \"{{full}} at {time} on {system}\""),
        (
            "(id: \"free\",",
            "(id: \"code\", record: \"c\"), (id: \"say\", notify: \"duty\", tell: \"The code of the shop is {code}\"), (id: \"free\",",
        ),
        // Her deputy answers at every hour.
        ("(contacts: [\"duty\"])]", "(contacts: [\"anna\"])]"),
    ] {
        assert_eq!(said(&[(from, to)]), [""; 0], "{from} => {to}");
    }
}

#[test]
fn a_step_leads_to_a_runbook_of_the_same_client_or_of_the_provider() {
    let leads: Runbook = read(&RUNBOOK.replace(LOOK, "Any: [(id: \"look\", refer_to: \"shop-stands\")]"));
    let led_to: Runbook = read(&RUNBOOK.replace("\"shop-slow\"", "\"shop-stands\""));
    let said_of = |whose: Party, folder: &str| {
        let there = Sheet { file: format!("{folder}/runbooks/shop-stands.ron").into(), party: whose, content: &led_to };
        let here = Sheet { file: "clients/acme/runbooks/shop-slow.ron".into(), party: client("acme"), content: &leads };
        let said = tell(&Sheets::default(), &[here, there]);
        said.into_iter().filter(|line| line.starts_with("L09")).collect::<Vec<_>>()
    };
    assert_eq!(said_of(client("acme"), "clients/acme"), [""; 0]);
    assert_eq!(said_of(Party::Provider, "provider"), [""; 0]);
    assert_eq!(said_of(client("other"), "clients/other"), ["L092 shop-slow.ron instructions.Any[0].refer_to"]);
}

#[test]
fn a_title_that_fills_the_screen_is_told() {
    let titled = |length: usize| said(&[("Shop is slow", &"ü".repeat(length))]);
    assert_eq!(titled(200), [""; 0]);
    assert_eq!(titled(201), ["L073 shop-slow.ron title"]);
}

#[test]
fn a_client_without_contacts_and_a_target_that_nobody_answers_for() {
    let said_of = said(&[("phones: [\"+49 40 66969 001\"]", "phones: []"), ("phones: [\"+49 40 66969 002\"]", "phones: []")]);
    assert!(said_of.contains(&"L043 shop-slow.ron targets[0]".to_owned()), "{said_of:?}");
    let start = CLIENT.find("    contacts: [").expect("contacts");
    let end = CLIENT.find("    escalation").expect("escalation");
    let contacts = CLIENT.get(start..end).expect("the list");
    let said_of = said(&[(contacts, "")]);
    assert!(said_of.contains(&"L042 client.ron contacts".to_owned()), "{said_of:?}");
}

#[test]
fn two_files_with_one_id_are_told() {
    let of = |folder: &str| Sheet { file: format!("clients/{folder}/client.ron").into(), party: client(folder), content: read(CLIENT) };
    let sheets = Sheets { clients: vec![of("acme"), of("acme-new")], ..Sheets::default() };
    let said = tell(&sheets, &[]);
    assert!(said.contains(&"L004 client.ron id".to_owned()), "{said:?}");
    let runbook: Runbook = read(RUNBOOK);
    let sheet = |file: &str| Sheet { file: file.into(), party: client("acme"), content: &runbook };
    let said = tell(&Sheets::default(), &[sheet("a/shop-slow.ron"), sheet("b/shop-slow.ron")]);
    assert!(said.contains(&"L001 shop-slow.ron id".to_owned()), "{said:?}");
}

#[test]
fn a_file_that_could_not_be_read_hides_nothing_and_blames_nobody() {
    let runbook: Runbook = read(RUNBOOK);
    let party = client("acme");
    let sheet = Sheet { file: "clients/acme/runbooks/shop-slow.ron".into(), party, content: &runbook };
    let sheets = Sheets { broken: vec!["clients/acme/client.ron".into()], ..Sheets::default() };
    assert_eq!(tell(&sheets, std::slice::from_ref(&sheet)), [""; 0], "its contacts may stand in the broken file");
    assert!(tell(&Sheets::default(), &[sheet]).iter().any(|line| line.starts_with("L021")));
}

#[test]
fn a_runbook_that_could_not_be_read_is_not_missed() {
    let party = client("acme");
    let sheets = Sheets {
        clients: vec![Sheet { file: "clients/acme/client.ron".into(), party: party.clone(), content: read(CLIENT) }],
        systems: vec![Sheet { file: "clients/acme/systems.ron".into(), party, content: read(SYSTEMS) }],
        ..Sheets::default()
    };
    let missed = |unread: &[std::sync::Arc<str>]| {
        let said = tell_beside(&sheets, &[], unread);
        said.into_iter().filter(|line| line.starts_with("L120") || line.starts_with("L178 systems")).collect::<Vec<_>>()
    };
    assert_eq!(missed(&[]), ["L178 systems.ron [1].backup.runbook", "L120 client.ron id"]);
    assert_eq!(missed(&["clients/acme/runbooks/shop-slow.ron".into()]), [""; 0]);
}

#[test]
fn characters_that_cannot_be_seen_are_told_in_place() {
    let told = |text: &str| {
        let mut remarks = Remarks::default();
        unsafe_characters::check(&"x.ron".into(), text, &mut remarks);
        remarks.said.iter().map(|remark| remark.place.clone()).collect::<Vec<_>>()
    };
    assert_eq!(told("(\r\n\ta: \"größer 漢\",\n)"), []);
    assert_eq!(told("a: \"re\u{200b}boot\""), [Place::Bytes(6..9)]);
    assert_eq!(told("a: \"x\ty\" // \u{202e}"), [Place::Bytes(5..6), Place::Bytes(12..15)]);
    assert_eq!(told(&"\u{200b}".repeat(1_000)).len(), 20);
}

#[test]
fn codes_are_in_order_used_once_and_explained() {
    let rules: Vec<&Rule> = rules().collect();
    assert!(rules.len() >= 40, "{}", rules.len());
    for (rule, next) in rules.iter().zip(rules.iter().skip(1)) {
        assert!(rule.code < next.code, "{} before {}", rule.code, next.code);
    }
    for rule in rules {
        for (key, said) in rule.keys().iter().zip([rule.name(), rule.why(), rule.bad(), rule.good()]) {
            assert_ne!(said.as_str(), key);
        }
        let name = rule.name();
        assert!(name.lines().count() == 1 && name.as_str().len() <= 72 && !name.as_str().ends_with('.'), "{}: {name}", rule.code);
        assert!(rule.why().as_str().ends_with('.'), "{}: {}", rule.code, rule.why());
        assert!(rule.sources().all(|source| source.starts_with(['R', 'P', 'X'])), "{}: {}", rule.code, rule.source);
    }
}

/// A library that breaks one rule and nothing else, or one that comes near to it and breaks none.
struct Fixture {
    code: &'static str,
    changes: &'static [(&'static str, &'static str)],
    /// What is said, without the code, as `file trail`. Empty: a near miss.
    told: &'static [&'static str],
}

const fn breaks(code: &'static str, changes: &'static [(&'static str, &'static str)], told: &'static [&'static str]) -> Fixture {
    Fixture { code, changes, told }
}

const fn near(code: &'static str, changes: &'static [(&'static str, &'static str)]) -> Fixture {
    Fixture { code, changes, told: &[] }
}

/// Everything that is not said as the fixtures say it.
fn hold(fixtures: &[Fixture]) {
    let mut wrong = Vec::new();
    for Fixture { code, changes, told } in fixtures {
        let expected: Vec<String> = told.iter().map(|told| format!("{code} {told}")).collect();
        let said = said(changes);
        if said != expected {
            wrong.push(format!("{changes:?}\n   expected {expected:?}\n   said     {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What breaks each rule, and what comes near it.
const TABLES: [&[Fixture]; 11] = [
    handbook::FIXTURES,
    systems::FIXTURES,
    backup::FIXTURES,
    people::FIXTURES,
    links::FIXTURES,
    situation::FIXTURES,
    wording::FIXTURES,
    instruction::FIXTURES,
    freshness::FIXTURES,
    safety::FIXTURES,
    writing::FIXTURES,
];

#[test]
fn each_rule_from_l103_on_has_fixtures() {
    let fixtures = || TABLES.into_iter().flatten();
    for rule in rules().filter(|rule| rule.code >= "L103") {
        assert!(fixtures().any(|fixture| fixture.code == rule.code && !fixture.told.is_empty()), "nothing breaks {}", rule.code);
        assert!(fixtures().any(|fixture| fixture.code == rule.code && fixture.told.is_empty()), "nothing comes near {}", rule.code);
    }
    assert!(fixtures().all(|fixture| rule(fixture.code).is_some()));
}

/// R1 to R36 and X1 to X15 without those of ongoing operation: each has a rule that notices its absence. The quality of a step (R20, X5)
/// is for the rules about instructions, being verified (X14) for those about freshness.
#[test]
fn each_requirement_of_the_handbook_has_a_rule() {
    let sources: std::collections::HashSet<&str> = rules().flat_map(Rule::sources).collect();
    let demanded =
        (1..=36).filter(|n| *n != 20).map(|n| format!("R{n}")).chain([1, 2, 3, 4, 6, 7, 10, 11, 12, 13, 15].map(|n| format!("X{n}")));
    let missing: Vec<String> = demanded.filter(|id| !sources.contains(id.as_str())).collect();
    assert_eq!(missing, [""; 0]);
}
