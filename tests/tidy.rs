//! The walls of the house: which floor may name what, how long a file may be, and which words nobody uses. ARCHITECTURE.md says why.
#![allow(clippy::disallowed_methods, reason = "it reads the project's own files")]

mod source;

use source::{Code, Source, Token};

/// The floors, lowest first. `view` and `edge` stand side by side.
const FLOORS: [&str; 8] = ["base", "domain", "format", "style", "app", "view", "edge", "shell"];

/// The longest file, in lines.
const LONGEST: usize = 700;

fn height(floor: &str) -> usize {
    // The crate's root and the program stand above everything.
    FLOORS.iter().position(|f| *f == floor).unwrap_or(FLOORS.len())
}

/// Runs a rule over every file and shows everything that breaks it at once.
fn hold(rule: fn(&Source) -> Vec<String>) {
    let files = source::all();
    assert!(files.len() > 40, "the files were found");
    let broken: Vec<String> = files.iter().flat_map(|file| rule(file).into_iter().map(|why| format!("src/{}: {why}", file.path))).collect();
    assert!(
        broken.is_empty(),
        "{}",
        broken.join(
            "
"
        )
    );
}

/// The first names of the paths that begin with `head` (`crate`, `std`, …), at any place: `head::a`, `head::{a::b, c}`.
fn below<'a>(tokens: &'a [Token], head: &'a str) -> impl Iterator<Item = (&'a Token, String)> + 'a {
    tokens.iter().enumerate().flat_map(move |(at, token)| {
        let starts = token.code == Code::Word(head.to_owned()) && is_path_sign(tokens, at + 1);
        let names = if starts { names_at(tokens, at + 3) } else { Vec::new() };
        names.into_iter().map(move |name| (token, name))
    })
}

fn is_path_sign(tokens: &[Token], at: usize) -> bool {
    let colon = |at: usize| tokens.get(at).is_some_and(|t| t.code == Code::Sign(':'));
    colon(at) && colon(at + 1)
}

/// The name at a place of a path, or the first name of each branch of a `{…}` there.
fn names_at(tokens: &[Token], at: usize) -> Vec<String> {
    match tokens.get(at).map(|t| &t.code) {
        Some(Code::Word(name)) => vec![name.clone()],
        Some(Code::Open('{')) => {
            let (mut names, mut depth, mut fresh) = (Vec::new(), 0, true);
            for token in &tokens[at + 1..] {
                match &token.code {
                    Code::Open(_) => depth += 1,
                    Code::Close(_) if depth == 0 => break,
                    Code::Close(_) => depth -= 1,
                    Code::Sign(',') if depth == 0 => fresh = true,
                    Code::Word(name) if fresh => {
                        names.push(name.clone());
                        fresh = false;
                    }
                    _ => {}
                }
            }
            names
        }
        _ => Vec::new(),
    }
}

/// The floors that a file names through `crate::` or enough `super::`.
fn floors_named(file: &Source) -> Vec<String> {
    let tokens = file.tokens();
    let mut named: Vec<String> = below(&tokens, "crate").map(|(_, name)| name).collect();
    let depth = file.module().len();
    let is_super = |at: usize| tokens.get(at).is_some_and(|t| t.code == Code::Word("super".into())) && is_path_sign(&tokens, at + 1);
    let mut at = 0;
    while at < tokens.len() {
        if !is_super(at) {
            at += 1;
            continue;
        }
        let (mut ups, modules) = (0, tokens[at].modules);
        while is_super(at) {
            ups += 1;
            at += 3;
        }
        if ups >= depth + modules {
            named.extend(names_at(&tokens, at));
        }
    }
    named.retain(|name| FLOORS.contains(&name.as_str()));
    named.sort();
    named.dedup();
    named
}

/// A file names only its own floor and lower ones; `view` and `edge` never name each other.
fn floors(file: &Source) -> Vec<String> {
    let own = file.floor();
    let side = match own {
        "view" => "edge",
        "edge" => "view",
        _ => "",
    };
    let wrong = |floor: &String| height(floor) > height(own) || floor == side;
    floors_named(file).into_iter().filter(wrong).map(|floor| format!("names the floor {floor}")).collect()
}

/// ratatui lives in `view`, `edge::term` and `shell`; crossterm in `edge` and `shell`.
fn drawing(file: &Source) -> Vec<String> {
    let tokens = file.tokens();
    let may_draw = matches!(file.floor(), "view" | "shell") || file.path.starts_with("edge/term");
    let may_type = matches!(file.floor(), "edge" | "shell");
    let mut broken = Vec::new();
    for (name, allowed) in [("ratatui", may_draw), ("crossterm", may_type)] {
        if !allowed && below(&tokens, name).next().is_some() {
            broken.push(format!("names {name}"));
        }
    }
    broken
}

/// No clock, environment, file or randomness below `edge`.
fn system(file: &Source) -> Vec<String> {
    const SYSTEM: [&str; 5] = ["fs", "env", "net", "process", "os"];
    const CRATES: [&str; 8] = ["notify", "rustix", "memmap2", "tempfile", "directories", "signal_hook", "rand", "getrandom"];
    const CLOCKS: [&str; 2] = ["SystemTime", "Instant"];
    if height(file.floor()) >= height("edge") {
        return Vec::new();
    }
    let tokens = outside_tests(file);
    let system = below(&tokens, "std").map(|(_, name)| name).filter(|name| SYSTEM.contains(&name.as_str()));
    let mut broken: Vec<String> = system.map(|name| format!("names std::{name}")).collect();
    broken.extend(CRATES.iter().filter(|head| below(&tokens, head).next().is_some()).map(|head| format!("names {head}")));
    let clock = |token: &Token| matches!(&token.code, Code::Word(word) if CLOCKS.contains(&word.as_str()));
    if tokens.iter().any(clock) {
        broken.push("names a clock".to_owned());
    }
    broken
}

/// A file begins with `//!` and is not too long.
fn form(file: &Source) -> Vec<String> {
    let lines = file.text.lines().count();
    let mut broken = Vec::new();
    if !file.text.starts_with("//! ") {
        broken.push("does not begin with //!".to_owned());
    }
    if lines > LONGEST {
        broken.push(format!("has {lines} lines, {LONGEST} are the most"));
    }
    broken
}

/// Nothing panics on purpose, and nothing prints past the shell's own output, outside tests.
fn calm(file: &Source) -> Vec<String> {
    const CALLS: [&str; 4] = ["unwrap", "expect", "unwrap_err", "expect_err"];
    const MACROS: [&str; 9] = ["panic", "todo", "unimplemented", "unreachable", "print", "println", "eprint", "eprintln", "dbg"];
    let tokens = outside_tests(file);
    let mut broken = Vec::new();
    for window in tokens.windows(3) {
        match [&window[0].code, &window[1].code, &window[2].code] {
            [Code::Sign('.'), Code::Word(call), Code::Open('(')] if CALLS.contains(&call.as_str()) => {
                broken.push(format!("calls .{call}()"));
            }
            [Code::Word(name), Code::Sign('!'), Code::Open(_)] if MACROS.contains(&name.as_str()) => {
                broken.push(format!("calls {name}!"));
            }
            _ => {}
        }
    }
    broken
}

/// Names that say nothing are not used. The IT manager is a person whom M 6.83 names (R36).
fn names(file: &Source) -> Vec<String> {
    const PEOPLE: [&str; 1] = ["it_manager"];
    const WORDS: [&str; 5] = ["manager", "helper", "helpers", "util", "utils"];
    let words = file.tokens().into_iter().filter_map(|token| match token.code {
        Code::Word(word) => Some(word),
        _ => None,
    });
    let all = words.chain([file.path.trim_end_matches(".rs").to_owned()]);
    let empty = |name: &String| parts_of(name).iter().any(|part| WORDS.contains(&part.as_str()));
    all.filter(|name| !PEOPLE.contains(&name.as_str())).filter(empty).map(|name| format!("uses the name {name}")).collect()
}

/// The words of a name in any style: `fooBar_baz` has three.
fn parts_of(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in name.chars() {
        let begins = !letter.is_alphanumeric() || (letter.is_uppercase() && parts.last().is_some_and(|part| !part.is_empty()));
        if begins {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| letter.is_alphanumeric()) {
            part.extend(letter.to_lowercase());
        }
    }
    parts
}

fn outside_tests(file: &Source) -> Vec<Token> {
    file.tokens().into_iter().filter(|token| !token.in_test).collect()
}

#[test]
fn a_file_names_only_its_own_floor_and_lower_ones() {
    hold(floors);
}

#[test]
fn drawing_and_terminals_stay_where_they_belong() {
    hold(drawing);
}

#[test]
fn below_edge_there_is_no_clock_environment_file_or_randomness() {
    hold(system);
}

#[test]
fn every_file_says_what_it_is_and_is_not_too_long() {
    hold(form);
}

#[test]
fn nothing_panics_or_prints_past_the_shell() {
    hold(calm);
}

#[test]
fn the_words_that_mean_nothing_are_not_used() {
    hold(names);
}

#[test]
fn each_rule_sees_what_breaks_it_and_lets_the_rest_pass() {
    type Rule = fn(&Source) -> Vec<String>;
    let cases: [(Rule, &str, &str, usize); 19] = [
        (floors, "domain/x.rs", "use crate::edge::clock;", 1),
        (floors, "domain/x.rs", "use crate::{base::id, view, edge::{clock, environment}};", 2),
        (floors, "domain/run/x.rs", "fn f() { super::super::super::app::f() }", 1),
        (floors, "domain/run/x.rs", "mod tests { use super::super::super::super::app; use super::super::super::edge; }", 1),
        (floors, "view/x.rs", "use crate::edge::term;", 1),
        (floors, "edge/x.rs", "use crate::view::frame; // crate::shell", 1),
        (floors, "shell/x.rs", "use crate::{view, edge}; const X: &str = \"crate::none\";", 0),
        (drawing, "app/x.rs", "use ratatui::text::Line; use crossterm::event;", 2),
        (drawing, "edge/term/x.rs", "use ratatui::backend::Backend; use crossterm::event;", 0),
        (system, "app/x.rs", "use std::{fmt, fs}; fn f() { std::time::Instant::now(); }", 2),
        (system, "app/x.rs", "#[cfg(test)] mod tests { use std::fs; } use rustix::fs;", 1),
        (system, "edge/x.rs", "use std::fs;", 0),
        (form, "app/x.rs", "fn f() {}", 1),
        (form, "app/x.rs", "//! What it is.\n", 0),
        (calm, "app/x.rs", "fn f() { g().unwrap(); h().expect(\"why\"); panic!(); println!() }", 4),
        (calm, "app/x.rs", "#[expect(unused)] fn f() { g().unwrap_or(1); \".unwrap()\"; }", 0),
        (calm, "app/x.rs", "#[cfg(test)] mod tests { fn f() { g().unwrap() } } #[test] fn g() { panic!() } fn h() { panic!() }", 1),
        (names, "app/run_manager.rs", "struct FooHelper; fn string_utils() {}", 3),
        (names, "app/x.rs", "fn managed() {} // Manager", 0),
    ];
    for (rule, path, text, expected) in cases {
        let broken = rule(&Source::new(path, text));
        assert_eq!(broken.len(), expected, "{path}: {text}: {broken:?}");
    }
    let long = format!("//! Long.\n{}", "\n".repeat(LONGEST));
    assert_eq!(form(&Source::new("app/x.rs", &long)).len(), 1);
}
