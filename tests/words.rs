//! The catalogue of words and the code agree: every sentence that the code asks for is there with the values it needs, and none is
//! left over.
#![allow(clippy::disallowed_methods, reason = "it reads the project's own files")]

mod source;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use source::{Code, Token};

/// The sentences of the catalogue with the values that each needs.
fn catalogue() -> BTreeMap<String, BTreeSet<String>> {
    let mut sentences = BTreeMap::new();
    for (part, text) in qrh::base::words::catalogue() {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{part}.ftl: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    assert_eq!(key.split('-').next(), Some(part), "{key} stands in the wrong file");
                    let mut values = BTreeSet::new();
                    pattern_values(message.value.as_ref().unwrap_or_else(|| panic!("{key} says nothing")), &mut values);
                    assert!(sentences.insert(key.clone(), values).is_none(), "{key} stands there twice");
                }
                Entry::Junk { content } => panic!("{part}.ftl: {content}"),
                _ => {}
            }
        }
    }
    sentences
}

fn pattern_values(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_values(expression, values);
        }
    }
}

fn expression_values(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_values(inline, values),
        Expression::Select { selector, variants } => {
            inline_values(selector, values);
            variants.iter().for_each(|variant| pattern_values(&variant.value, values));
        }
    }
}

fn inline_values(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_values(expression, values),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|p| inline_values(p, values)),
        _ => {}
    }
}

/// A text in the code that can only be a key: a part of the catalogue, a dash, lower-case words.
fn looks_like_a_key(text: &str, parts: &BTreeSet<&str>) -> bool {
    let tail = |tail: &str| !tail.is_empty() && tail.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    text.split_once('-').is_some_and(|(part, rest)| parts.contains(part) && tail(rest))
}

/// Each `say` and `say_with` that names its sentence itself, as (key, the values it gives).
fn spoken(tokens: &[Token]) -> Vec<(String, BTreeSet<String>)> {
    let mut spoken = Vec::new();
    for at in 0..tokens.len() {
        let code = |n: usize| tokens.get(at + n).map(|token| &token.code);
        let (Some(Code::Word(word)), Some(Code::Open('(')), Some(Code::Text(key))) = (code(0), code(1), code(2)) else { continue };
        match (word.as_str(), code(3)) {
            ("say", _) => spoken.push((key.clone(), BTreeSet::new())),
            ("say_with", Some(Code::Sign(','))) if code(4) == Some(&Code::Open('[')) => {
                let (mut depth, mut values) = (0, BTreeSet::new());
                for window in tokens[at + 4..].windows(2) {
                    match (&window[0].code, &window[1].code) {
                        // ("name", value) directly in the list.
                        (Code::Open('('), Code::Text(name)) if depth == 1 => {
                            values.insert(name.clone());
                        }
                        _ => {}
                    }
                    match &window[0].code {
                        Code::Open(_) => depth += 1,
                        Code::Close(_) => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
                spoken.push((key.clone(), values));
            }
            _ => {}
        }
    }
    spoken
}

fn tokens_outside_tests() -> Vec<(String, Vec<Token>)> {
    source::all().iter().map(|file| (file.path.clone(), file.tokens().into_iter().filter(|t| !t.in_test).collect())).collect()
}

#[test]
fn no_sentence_is_missing_and_none_is_left_over() {
    let sentences = catalogue();
    let parts: BTreeSet<&str> = qrh::base::words::catalogue().map(|(part, _)| part).collect();
    let mut used = BTreeMap::new();
    for (path, tokens) in tokens_outside_tests() {
        for token in tokens {
            if let Code::Text(text) = token.code
                && looks_like_a_key(&text, &parts)
            {
                used.insert(text, format!("src/{path}"));
            }
        }
    }
    // The sentences about a rule have keys that follow from its code.
    used.extend(qrh::domain::lint::rules().flat_map(|rule| rule.keys().map(|key| (key, format!("the rule {}", rule.code)))));
    // Likewise those about a requirement.
    used.extend(
        qrh::domain::coverage::requirements().iter().flat_map(|it| it.keys().map(|key| (key, format!("the requirement {}", it.id)))),
    );
    let missing: Vec<String> =
        used.iter().filter(|(key, _)| !sentences.contains_key(*key)).map(|(key, path)| format!("{key} in {path}")).collect();
    let unused: Vec<&String> = sentences.keys().filter(|key| !used.contains_key(*key)).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing: {missing:#?}\nunused: {unused:#?}");
}

#[test]
fn every_sentence_gets_the_values_that_it_needs() {
    let sentences = catalogue();
    let mut wrong = Vec::new();
    for (path, tokens) in tokens_outside_tests() {
        for (key, given) in spoken(&tokens) {
            let Some(needed) = sentences.get(&key) else { continue };
            if !needed.is_subset(&given) {
                wrong.push(format!("{key} in src/{path} needs {needed:?} and gets {given:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
