//! The reference of the library format says what the program reads: every field has a meaning and an example that can be read, and the
//! pages made from it are those in docs/.
#![allow(clippy::disallowed_methods, reason = "it reads the project's own files")]

use std::collections::BTreeSet;

use qrh::domain::library::{Client, Imprint, Operator, Provider};
use qrh::domain::runbook::{Approval, Card, Review, Runbook};
use qrh::domain::step::{Branch, Limit, Limits, Step};
use qrh::domain::system::{Batch, Data, Line, Recovery, System};
use qrh::domain::{
    allow, authority, availability, backup, contact, contract, emergency, forbidden, needs, responsibility, third_party, triage,
};
use qrh::format::reference::types::{Absent, Field, Holds, Shape, Word};
use qrh::format::reference::{Kind, Reference, examples, generated};

/// Reads a text as a value of the type that the reference calls so; what is wrong with it, if anything.
fn read(name: &str, text: &str) -> Result<(), String> {
    macro_rules! types {
        ($($known:literal => $type:ty),* $(,)?) => {
            match name {
                $($known => {
                    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
                    options.from_str::<$type>(text).map(|_| ()).map_err(|error| error.to_string())
                })*
                _ => Err(format!("the test does not know the type {name}: add it here")),
            }
        };
    }
    types! {
        "Library" => Imprint, "Provider" => Provider, "Client" => Client, "Operator" => Operator,
        "System" => System, "Data" => Data, "Recovery" => Recovery, "Batch" => Batch, "Line" => Line,
        "Runbook" => Runbook, "Card" => Card, "Review" => Review, "Approval" => Approval,
        "Step" => Step, "Branch" => Branch, "Limit" => Limit, "Limits" => Limits,
        "Question" => triage::Question, "Contact" => contact::Contact, "Level" => contact::Level,
        "OtherHours" => availability::OtherHours, "Needs" => needs::Needs, "HandlingRules" => needs::HandlingRules,
        "Backup" => backup::Backup, "Encryption" => backup::Encryption, "ThirdParty" => third_party::ThirdParty,
        "Responsibility" => responsibility::Responsibility, "Roles" => responsibility::Roles, "InCharge" => responsibility::InCharge,
        "Emergency" => emergency::Emergency, "Criterion" => emergency::Criterion, "Activation" => emergency::Activation,
        "StandDown" => emergency::StandDown, "Informing" => emergency::Informing,
        "PlannedExercise" => contract::PlannedExercise, "Clause" => contract::Clause,
        "Forbidden" => forbidden::Forbidden, "Tightening" => authority::Tightening, "Allow" => allow::Allow,
    }
}

/// What a field of a step needs beside it: the kind that it belongs to.
fn beside(field: &str) -> &'static str {
    match field {
        "do" | "verify" | "check" | "record" | "hold" | "exit" | "go_to" | "refer_to" => "",
        "notify" => r#"tell: "a","#,
        "tell" => r#"notify: "a","#,
        "unit" | "limits" => r#"record: "a","#,
        "decide" => r#"answers: [(answer: "a"), (answer: "b")],"#,
        "answers" => r#"decide: "a","#,
        "cannot_tell" => r#"decide: "a", answers: [(answer: "a"), (answer: "b")],"#,
        "wait" => r#"time: "1m","#,
        "time" => r#"wait: "a","#,
        "release" => r#"hold: "a","#,
        "group" => r#"steps: [(id: "b", do: "c")],"#,
        "order" => r#"group: "a", steps: [(id: "b", do: "c")],"#,
        "steps" => r#"group: "a","#,
        "otherwise" => r#"do: "a", expect: "b","#,
        "in" => r#"do: "a", command: "b","#,
        _ => r#"do: "a","#,
    }
}

/// The smallest text of a type with one field: that field with its example, and whatever must be there as well.
fn smallest(group: &str, fields: &[Field], field: &Field, value: &str) -> String {
    let others = fields.iter().filter(|other| other.required && other.name != field.name);
    let mut text: String = others.map(|other| format!("{}: {}, ", other.name, other.example.unwrap_or_default())).collect();
    match (group, field.name.as_str()) {
        ("Step", "id") => text.push_str(r#"do: "a", "#),
        ("Step", name) => text.push_str(beside(name)),
        ("Repeat", "every") => text.push_str(r#"until: "a", "#),
        ("Repeat", "until") => text.push_str(r#"every: "1m", "#),
        _ => {}
    }
    format!("({text}{}: {value})", field.name)
}

fn each_field(reference: &Reference, mut visit: impl FnMut(&str, &[Field], &Field)) {
    for group in &reference.types {
        if let Shape::Fields(fields) = &group.shape {
            fields.iter().for_each(|field| visit(&group.name, fields, field));
        }
    }
}

#[test]
fn every_field_has_an_example_and_each_can_be_read() {
    let reference = Reference::generated();
    let (mut known, mut wrong) = (BTreeSet::new(), Vec::new());
    each_field(&reference, |group, fields, field| {
        known.insert((group.to_owned(), field.name.clone()));
        let Some(example) = field.example else {
            wrong.push(format!("{group}.{} has no example: write one in src/format/reference/examples.rs", field.name));
            return;
        };
        let text = smallest(group, fields, field, example);
        // A repetition is read as part of a step.
        let result = match group {
            "Repeat" => read("Step", &format!(r#"(id: "a", do: "b", repeat: {text})"#)),
            _ => read(group, &text),
        };
        if let Err(why) = result {
            wrong.push(format!("the example of {group}.{} cannot be read: {why}\n    {text}", field.name));
        }
    });
    let left_over = examples::all().filter(|(group, field)| !known.contains(&((*group).to_owned(), (*field).to_owned())));
    wrong.extend(left_over.map(|(group, field)| format!("{group}.{field} has an example and does not exist")));
    assert!(known.len() > 150, "the reference has {} fields only", known.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everything_says_what_it_is_and_what_its_absence_means() {
    let reference = Reference::generated();
    let mut silent: Vec<String> = reference.types.iter().filter(|t| t.about.is_empty()).map(|t| t.name.clone()).collect();
    each_field(&reference, |group, _, field| {
        // A list that is not written is empty, a group of optional fields says nothing; anything else has to be told.
        let may_be_nothing = match &field.holds {
            Holds::List(_) | Holds::Entries(..) => true,
            Holds::One(name) => {
                matches!(reference.get(name).map(|t| &t.shape), Some(Shape::Fields(inner)) if inner.iter().all(|f| !f.required))
            }
            _ => false,
        };
        if field.about.is_empty() || (field.absent == Some(Absent::None) && !may_be_nothing) {
            silent.push(format!("{group}.{}", field.name));
        }
    });
    for choice in &reference.types {
        if let Shape::Words(words) = &choice.shape {
            silent.extend(words.iter().filter(|word| word.about.is_empty()).map(|word| format!("{}::{}", choice.name, word.name)));
        }
    }
    assert!(silent.is_empty(), "write doc comments, with `Absent: …` for what is optional: {silent:#?}");
}

/// Whatever is named in the reference is explained in it.
#[test]
fn no_type_is_named_without_being_there() {
    let reference = Reference::generated();
    let named = |holds: &Holds| holds.named().map(str::to_owned);
    let mut names = BTreeSet::new();
    each_field(&reference, |_, _, field| names.extend(named(&field.holds)));
    for choice in &reference.types {
        if let Shape::Words(words) = &choice.shape {
            names.extend(words.iter().filter_map(|Word { holds, .. }| holds.as_ref().and_then(named)));
        }
    }
    let missing: Vec<&String> = names.iter().filter(|name| reference.get(name).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for kind in Kind::ALL {
        assert!(reference.of(kind).is_some(), "{kind:?}");
    }
}

#[test]
fn the_schemas_say_what_is_optional_and_give_every_example() {
    for kind in Kind::ALL {
        let schema = generated(kind);
        let text = schema.to_string();
        assert!(!text.contains("\"null\""), "{kind:?}: what is optional is left out, never null");
        let groups = schema["$defs"].as_object().into_iter().flatten().map(|(_, group)| group).chain([&schema]);
        for property in groups.filter_map(|group| group["properties"].as_object()).flatten().filter(|(_, p)| p["$ref"].is_null()) {
            // Words that hold a value are properties too, and no fields.
            let is_field = property.1["description"].is_string();
            assert!(!is_field || property.1["examples"].is_array(), "{kind:?}: {} has no example", property.0);
        }
    }
    let step = &generated(Kind::Runbook)["$defs"]["Step"];
    assert_eq!(step["required"], serde_json::json!(["id"]));
    assert_eq!(step["oneOf"].as_array().map(Vec::len), Some(12));
}

#[path = "../examples/reference.rs"]
#[allow(dead_code, reason = "its main is for the example")]
mod pages;

#[test]
fn the_pages_are_what_the_code_says() {
    for (path, text) in pages::pages() {
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == text, "the format is another now: cargo run --example reference ({})", path.display());
    }
}
