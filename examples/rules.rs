//! Writes the page about the rules: `cargo run --example rules > docs/rules.md`. Everything on it comes from the table of rules and the
//! catalogue of words; `tests/rules_page.rs` holds that the page is the table.

use qrh::domain::finding::{Gravity, Rule};
use qrh::domain::lint::rules;
use qrh::format::diagnostic::gravity_in_words;

/// The longest line of a paragraph.
const WIDTH: usize = 132;

fn main() {
    print!("{}", page());
}

/// The whole page as Markdown.
pub fn page() -> String {
    let all: Vec<&Rule> = rules().collect();
    let count = |gravity: Gravity| all.iter().filter(|rule| rule.gravity == gravity).count();
    let mut lines = vec![
        "# The rules of `qrh check`".to_owned(),
        String::new(),
        "Made from the table of rules: `cargo run --example rules > docs/rules.md`. A code never changes its meaning and is never used"
            .to_owned(),
        "again. `qrh check --explain CODE` shows the same in the terminal, `--only CODE` checks for one rule, `--only R25` for all that"
            .to_owned(),
        "come from a requirement.".to_owned(),
        String::new(),
        format!(
            "{} rules: {} that find errors, {} warnings, {} advice. R stands for a requirement of the safeguards, X for what good practice adds,",
            all.len(),
            count(Gravity::Error),
            count(Gravity::Warning),
            count(Gravity::Advice)
        ),
        "P for a rule of how a procedure is presented.".to_owned(),
        String::new(),
        "| code | gravity | comes from | what it finds |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    let row = |rule: &&Rule| {
        let anchor = rule.code.to_lowercase();
        format!("| [{}](#{anchor}) | {} | {} | {} |", rule.code, gravity_in_words(rule.gravity), rule.source, escaped(rule.name().as_str()))
    };
    lines.extend(all.iter().map(row));
    all.iter().for_each(|rule| section(rule, &mut lines));
    lines.push(String::new());
    lines.join("\n")
}

/// What `--explain` says.
fn section(rule: &Rule, lines: &mut Vec<String>) {
    let gravity = gravity_in_words(rule.gravity);
    lines.extend([String::new(), format!("## {}", rule.code), String::new()]);
    lines.extend([format!("**{}** ({gravity}; {})", escaped(rule.name().as_str()), rule.source), String::new()]);
    for paragraph in rule.why().lines() {
        lines.extend(qrh::base::text::wrap(&escaped(paragraph), WIDTH).into_iter().map(str::to_owned));
        lines.push(String::new());
    }
    for (title, example) in [("Bad:", rule.bad()), ("Good:", rule.good())] {
        lines.extend([title.to_owned(), String::new(), "```ron".to_owned()]);
        lines.extend(example.lines().map(str::to_owned));
        lines.extend(["```".to_owned(), String::new()]);
    }
    lines.pop();
}

/// Text whose signs mean nothing to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '<' | '>' | '|' | '*' | '_' | '\\') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}
