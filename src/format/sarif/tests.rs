//! The log against what the schema of SARIF 2.1.0 demands of the parts that are written here, read back as JSON.

use serde_json::Value;

use super::*;
use crate::domain::finding::{Fix, Spot};
use crate::domain::lint::rules;
use crate::format::position::Positions;

const TEXT: &str = "Runbook(\n    𝄞titel: \"x\",\n)\n";

fn logged() -> Value {
    let all: Vec<&'static Rule> = rules().collect();
    let rule = |code| crate::domain::lint::rule(code).expect("a rule");
    let bytes = TEXT.find("titel").map(|at| at..at + 5);
    let spot = Spot { file: "clients/acme/runbooks/ä b.ron".into(), bytes: bytes.clone() };
    let fix = bytes.clone().map(|bytes| Fix { bytes, text: "title".into() });
    let (message, label) = ("no field".into(), Some("did you mean `title`?".into()));
    let field = Finding { rule: rule("F005"), spot, message, label, help: Some("it can have: title".into()), fix };
    let spot = Spot { file: "library.ron".into(), bytes: None };
    let review = Finding { rule: rule("L050"), spot, message: "overdue".into(), label: None, help: None, fix: None };
    let accepted = SafeText::from("the review is planned");
    let range = bytes.map(|bytes| Positions::of(TEXT).range(&bytes));
    let because = Some(&accepted);
    let told = [(&field, range), (&review, None)].map(|(finding, range)| Told {
        finding,
        file: &finding.spot.file,
        range: range.clone(),
        fix: range.filter(|_| finding.fix.is_some()),
        fingerprint: "0".repeat(32),
        because: because.filter(|_| finding.fix.is_none()),
    });
    let results = told.iter().map(found).collect();
    let notes = [("a.ron".to_owned(), SafeText::from("and 3 more"))];
    serde_json::to_value(log("1.2.3", &all, results, &notes)).expect("JSON")
}

/// Everything that is called `name`, however deep.
fn each<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get(name));
            fields.values().for_each(|value| each(value, name, found));
        }
        Value::Array(items) => items.iter().for_each(|value| each(value, name, found)),
        _ => {}
    }
}

fn all<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    let mut found = Vec::new();
    each(value, name, &mut found);
    found
}

#[test]
fn what_the_schema_requires_is_there() {
    let log = logged();
    assert_eq!((log["version"].as_str(), log["runs"].as_array().map(Vec::len)), (Some("2.1.0"), Some(1)));
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "qrh");
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    for message in all(&log, "message") {
        assert!(message["text"].as_str().is_some_and(|text| !text.is_empty()), "{message}");
    }
    for level in all(&log, "level") {
        assert!(["none", "note", "warning", "error"].contains(&level.as_str().expect("a text")), "{level}");
    }
    for region in all(&log, "region").into_iter().chain(all(&log, "deletedRegion")) {
        for field in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(region[field].as_u64().is_some_and(|number| number >= 1), "{region}");
        }
    }
    for uri in all(&log, "uri") {
        let uri = uri.as_str().expect("a text");
        assert!(!uri.is_empty() && uri.is_ascii() && !uri.contains([' ', '\\', '"', ':']), "{uri}");
    }
    for replacement in all(&log, "replacements") {
        assert!(replacement.as_array().is_some_and(|list| !list.is_empty()), "{replacement}");
    }
}

#[test]
fn every_rule_is_described_and_results_point_at_theirs() {
    let log = logged();
    let described = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("a list");
    assert_eq!(described.len(), rules().count());
    for rule in described {
        for field in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[field]["text"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
        let tags = rule["properties"]["tags"].as_array().expect("a list");
        assert!(!tags.is_empty() && tags.iter().collect::<std::collections::HashSet<_>>().len() == tags.len(), "{rule}");
    }
    for result in log["runs"][0]["results"].as_array().expect("a list") {
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("a number");
        assert_eq!(described[index]["id"], result["ruleId"]);
        assert_eq!(described[index]["defaultConfiguration"]["level"], result["level"]);
        assert!(result["suppressions"].is_array() && result["partialFingerprints"]["finding/v1"].is_string(), "{result}");
    }
}

#[test]
fn places_are_in_code_units_and_fixes_replace_exactly_them() {
    let log = logged();
    let [field, review] = [0, 1].map(|n| log["runs"][0]["results"][n].clone());
    let location = &field["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "clients/acme/runbooks/%C3%A4%20b.ron");
    assert_eq!(location["region"], serde_json::json!({ "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 12 }));
    assert_eq!(field["message"]["text"], "no field\ndid you mean `title`?\nit can have: title");
    let replacement = &field["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!((&replacement["deletedRegion"], &replacement["insertedContent"]["text"]), (&location["region"], &"title".into()));
    assert!(review.get("fixes").is_none());
    assert_eq!(review["locations"][0]["physicalLocation"]["region"]["startLine"], 1);
    assert_eq!(review["level"], "warning");
    let accepted = serde_json::json!([{ "kind": "inSource", "status": "accepted", "justification": "the review is planned" }]);
    assert_eq!((&field["suppressions"], &review["suppressions"]), (&serde_json::json!([]), &accepted));
}

#[test]
fn paths_become_uris() {
    assert_eq!(uri("./clients/a.ron"), "clients/a.ron");
    assert_eq!(uri("/srv/lib/x y.ron"), "file:///srv/lib/x%20y.ron");
    assert_eq!(uri("c:/#?%.ron"), "c%3A/%23%3F%25.ron");
}
