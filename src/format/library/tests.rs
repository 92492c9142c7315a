//! Each kind of mistake with exactly what is said about it and where; many at once; and texts that nobody would write.

use proptest::prelude::*;

use super::*;
use crate::domain::library::{Client, Imprint, Provider};
use crate::domain::runbook::Runbook;
use crate::domain::system::System;
use crate::format::position::line_column;

const GOOD: &str = r#"// What to do when the disk is full.
Runbook(
    id: "disk-full",
    revision: 7,
    title: "Disk of the ledger full",
    targets: ["ledger"],
    severity: High,
    symptoms: ["df -h shows 100 %"],
    scope: (covers: "a full data carrier", not: ["a slow one"]),
    forbidden: [
        (id: "no-reboot", action: "reboot", because: "bookings run twice", instead: "call", lifted_by: ["duty"]),
    ],
    triage: [
        (id: "space", ask: "Is it full?", how: "df -h", yes: Cause(DataCarrierFull)),
        (id: "where", ask: "Is it ours?", how: "look", yes: Place(Provider), no: Ask("space")),
    ],
    instructions: {
        Technical: [
            (id: "free", do: "Delete old traces", expect: "below 80 %", limit: (within: "15m", missed: "escalate"),
             otherwise: [(id: "call", notify: "duty", tell: "It is full")]),
            (id: "value", record: "free space", unit: "GB", limits: (min: 1.5)),
        ],
        Any: [(id: "look", check: "Look", by: Client)],
    },
    review: (author: "A. Example", approved: [(party: Client, by: "B. Example", on: "2026-03-01")], due: "2027-03-01"),
)
"#;

fn source(text: &str) -> SourceFile {
    SourceFile { path: "x.ron".into(), text: text.to_owned() }
}

/// Line, column, code, what is marked, message and label of each finding.
fn told<T: Written + Send + 'static>(text: &str) -> Vec<String> {
    let source = source(text);
    let on_stack = std::thread::Builder::new().stack_size(STACK).spawn(move || (parse::<T>(&source), source));
    let (parsed, source) = on_stack.expect("a thread").join().expect("no panic");
    assert_eq!(parsed.value.is_none(), !parsed.findings.is_empty(), "a value or findings");
    let tell = |finding: &crate::domain::finding::Finding| {
        let bytes = finding.spot.bytes.clone().expect("a place");
        let (line, column) = line_column(&source.text, bytes.start);
        let marked = source.text.get(bytes).expect("a place in the text");
        let label = finding.label.as_ref().map(|label| format!(" ({label})")).unwrap_or_default();
        format!("{line}:{column} {} [{marked}] {}{label}", finding.rule.code, finding.message)
    };
    parsed.findings.iter().map(tell).collect()
}

/// What is said about the good runbook after `from` was replaced by `to`.
fn broken(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from}");
    told::<Runbook>(&GOOD.replacen(from, to, 1))
}

/// Every kind of mistake, one at a time; the picture beside this file says what is told about each.
#[test]
fn each_mistake_is_told_in_the_writers_words() {
    let mut all = String::new();
    for (from, to) in [
        ("title:", "titel:"),
        ("title:", "colour:"),
        ("revision: 7", "revision: \"7\""),
        ("revision: 7", "revision: 7.5"),
        ("revision: 7", "revision: -7"),
        ("revision: 7", "revision: seven"),
        ("revision: 7,", ""),
        ("targets: [\"ledger\"]", "targets: \"ledger\""),
        ("severity: High", "severity: Hihg"),
        ("severity: High", "severity: \"High\""),
        ("severity: High", "severity: Enormous"),
        ("severity: High,", "severity: High"),
        ("revision: 7,", "revision: 7, revision: 8,"),
        ("\"2027-03-01\"", "2027-03-01"),
        ("\"2027-03-01\"", "\"2027-02-30\""),
        ("\"2027-03-01\"", "\"1.3.2027\""),
        ("\"15m\"", "\"15 minutes\""),
        ("\"disk-full\"", "\"disk full\""),
        ("Cause(DataCarrierFull)", "DataCarrierFull"),
        ("Cause(DataCarrierFull)", "Cuase(DataCarrierFull)"),
        ("Cause(DataCarrierFull)", "Cause(DiskFull)"),
        ("Cause(DataCarrierFull)", "Cause"),
        ("Cause(DataCarrierFull)", "Cause(DataCarrierFull, Power)"),
        ("Cause(DataCarrierFull)", "\"disk\""),
        ("Technical:", "Tecnical:"),
        ("Technical:", "\"Technical\":"),
        ("do: \"Delete old traces\", ", ""),
        ("do:", "check: \"a\", do:"),
        ("(id: \"free\", ", "("),
        ("expect: \"below 80 %\", ", ""),
        ("tell: \"It is full\"", ""),
        ("do: \"Delete old traces\"", "notify: \"duty\""),
        ("scope: (", "scope: {"),
        ("scope: (covers: \"a full data carrier\", not: [\"a slow one\"])", "scope: \"a full one\""),
        ("min: 1.5", "min: \"1.5\""),
        ("[\"a slow one\"]", "[\"a slow one\")"),
        ("\"df -h shows 100 %\"]", "\"df -h shows 100 %]"),
        ("\"df -h shows 100 %\"", "\"df -h \\d shows\""),
        ("Runbook(", "Runbok("),
        ("title: \"", "title \""),
        ("symptoms: [\"df -h shows 100 %\"],", "symptoms: [\"df -h shows 100 %\","),
        ("yes: Cause(DataCarrierFull)),", "yes: Cause(DataCarrierFull),"),
        ("review: (author: \"A. Example\", ", "review: ("),
        ("due: \"2027-03-01\"),\n)", "due: \"2027-03-01\"),"),
        ("severity:", "\"severity\":"),
        ("instructions: {", "instructions: ["),
    ] {
        all.push_str(&format!("{from}  =>  {to}\n"));
        let told = broken(from, to);
        assert!(!told.is_empty(), "{from} => {to}");
        told.iter().for_each(|line| all.push_str(&format!("    {line}\n")));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_good_file_has_no_finding() {
    assert_eq!(told::<Runbook>(GOOD), [""; 0]);
    assert_eq!(told::<Runbook>(&GOOD.replace('\n', "\r\n")), [""; 0]);
}

#[test]
fn all_mistakes_are_told_in_one_go() {
    let text = GOOD
        .replace("title:", "titel:")
        .replace("severity: High", "severity: Hihg")
        .replace("targets: [\"ledger\"]", "targets: \"ledger\"")
        .replace("how: \"df -h\", ", "")
        .replace("\"15m\"", "\"soon\"")
        .replace("tell: \"It is full\"", "say: \"It is full\"")
        .replace("check: \"Look\"", "chekc: \"Look\"")
        .replace("2027-03-01", "2027-13-01")
        .replace("author: \"A. Example\", ", "");
    let codes: Vec<String> = told::<Runbook>(&text).iter().map(|line| line.split(" [").next().unwrap_or_default().to_owned()).collect();
    let expected = [
        "5:5 F005",
        "6:14 F009",
        "7:15 F008",
        "14:9 F006",
        "19:89 F009",
        "20:26 F010",
        "20:55 F005",
        "23:28 F005",
        "25:5 F006",
        "25:84 F009",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn several_missing_fields_are_all_told() {
    let told = told::<Runbook>("Runbook(\n    id: \"a\",\n)");
    let fields: Vec<&str> = told.iter().filter_map(|line| line.split('`').nth(1)).collect();
    assert_eq!(fields, ["revision", "title", "targets", "severity", "scope", "instructions", "review"]);
}

#[test]
fn places_are_right_with_crlf_and_many_byte_letters() {
    let text = GOOD.replace('\n', "\r\n").replace("severity: High", "/* größer */ severity: Hihg");
    assert_eq!(told::<Runbook>(&text), ["7:28 F008 [Hihg] `severity` cannot be `Hihg` (did you mean `High`?)"]);
}

#[test]
fn what_is_no_library_file_is_told_once() {
    for (text, expected) in [
        ("", "1:1 F004 [] the file is empty; it begins with \"Runbook(\""),
        ("// only words\n", "2:1 F004 [] the file is empty; it begins with \"Runbook(\""),
        (
            "# Disk full\n\nDo this, then that: [x](y)\n",
            "1:1 F004 [#] this is no library file: it does not begin with \"Runbook(\" (write \"Runbook(\" here)",
        ),
    ] {
        assert_eq!(told::<Runbook>(text), [expected], "{text}");
    }
    let twice = format!("{GOOD}{GOOD}");
    assert_eq!(
        told::<Runbook>(&twice),
        ["28:1 F004 [Runbook(] something stands behind the end of \"Runbook( …\" (nothing may stand here)"]
    );
}

#[test]
fn the_other_files_tell_their_mistakes_too() {
    let told_imprint = told::<Imprint>("Library(format: 1, name: \"x\", time_zone: \"Berlin\", holidays: [\"2027-02-30\"])");
    assert_eq!(
        told_imprint,
        [
            "1:42 F009 [\"Berlin\"] \"Berlin\" is no time zone; use a name such as \"Europe/Berlin\" or \"UTC\"",
            "1:63 F009 [\"2027-02-30\"] \"2027-02-30\" is no day of the calendar (write year, month and day, like \"2027-03-01\")",
        ]
    );
    let told_provider = told::<Provider>("Provider(name: \"x\", contacts: [(id: \"a b\", name: \"y\", hours: \"9-17\")])");
    assert_eq!(told_provider.len(), 3, "{told_provider:?}");
    let told_client = told::<Client>("Client(id: \"x\", name: \"y\", contract: 7, phase: Regullar)");
    assert_eq!(told_client.len(), 2, "{told_client:?}");
    let told_systems = told::<Vec<System>>("[(id: \"x\", name: \"y\", owner: \"z\"), (name: \"y\")]");
    assert_eq!(told_systems.len(), 4, "{told_systems:?}");
}

#[test]
fn hostile_nesting_is_a_finding() {
    for bracket in ["[", "(", "{", "a: (", "Some(", "(otherwise: [", "/*", "\"", "\\\"\n", "r#\"\n", "'", "a ", "a:", "],", ")]}"] {
        let text = format!("Runbook({}", bracket.repeat(5_000));
        assert!(!told::<Runbook>(&text).is_empty());
    }
    let steps = "[(id: \"a\", check: \"b\", expect: \"c\", otherwise: ".repeat(200);
    let deep = GOOD.replace("[(id: \"look\"", &format!("{steps}[]{}, (id: \"look\"", ")]".repeat(200).trim_end_matches(']')));
    let told = told::<Runbook>(&deep);
    assert!(told.iter().any(|line| line.contains("F011")), "{told:?}");
}

#[test]
fn too_many_mistakes_end_the_search() {
    let steps: String = (0..80).map(|n| format!("(id: \"s{n}\", chekc: \"x\"),\n")).collect();
    let told = told::<Runbook>(&GOOD.replace("(id: \"look\"", &format!("{steps}(id: \"look\"")));
    assert_eq!(told.len(), 51);
    assert!(told.last().is_some_and(|line| line.contains("F012")), "{told:?}");
}

#[test]
fn every_beginning_of_a_good_file_has_a_finding() {
    let end = GOOD.trim_end().len();
    for (at, _) in GOOD.char_indices().filter(|(at, _)| *at < end).step_by(5) {
        let told = told::<Runbook>(&GOOD[..at]);
        assert!(!told.is_empty(), "cut at {at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        told::<Runbook>(&text);
        told::<Vec<System>>(&text);
    }

    #[test]
    fn any_pieces_are_read_without_panic(pieces in prop::collection::vec("[\\[\\](){},:\"'\\\\/*#ra\n é]|id|steps|Cause|2027-01-01", 0..60)) {
        told::<Runbook>(&format!("Runbook({}", pieces.concat()));
        told::<Runbook>(&pieces.concat());
    }

    #[test]
    fn any_damage_to_a_good_file_is_told_in_place(from in 0..GOOD.len(), length in 0usize..40, put in "[\\[\\](){},:\"a\n]{0,3}") {
        let to = (from + length).min(GOOD.len());
        if let (Some(before), Some(after)) = (GOOD.get(..from), GOOD.get(to..)) {
            // Whether it is still good is for ron to say; told() holds that a file without a value has findings, all with valid places.
            told::<Runbook>(&format!("{before}{put}{after}"));
        }
    }
}
