//! docs/rules.md is what the table of rules says; and the examples in it are made as a library file is.

#[path = "../examples/rules.rs"]
#[allow(dead_code, reason = "its main is for the example")]
mod rules;

use qrh::domain::lint::rules as all_rules;
use qrh::format::library::outline::Outline;

#[test]
fn the_page_about_the_rules_is_the_table() {
    let kept = include_str!("../docs/rules.md");
    assert!(rules::page() == kept, "the rules are others now: cargo run --example rules > docs/rules.md");
}

/// Brackets, quotes, commas and colons fit together once the example stands where its fields or items would. Only F004 is about an
/// example that cannot.
#[test]
fn examples_are_pieces_of_a_file() {
    for rule in all_rules() {
        for (kind, example) in [("bad", rule.bad()), ("good", rule.good())] {
            if rule.code == "F004" && kind == "bad" {
                continue;
            }
            let flaws = Outline::of(&format!("(\n{example}\n)")).flaws;
            assert!(flaws.is_empty(), "{} example of {}: {flaws:?}\n{example}", kind, rule.code);
        }
    }
}
