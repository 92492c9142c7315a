//! `qrh check --explain CODE` and `--rules`: what the rules are for. It checks nothing.

use serde::Serialize;

use super::super::output::{Out, WIDTH};
use super::super::table::Table;
use super::select::no_rule;
use crate::base::text::{SafeText, wrap};
use crate::base::words::{say, say_with};
use crate::domain::finding::{Gravity, Rule};
use crate::domain::lint;
use crate::format::diagnostic::gravity_in_words;
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// No paragraph is set narrower than this.
const NARROWEST: usize = 30;

/// One rule: its name, gravity and source, why it is there, a bad and a good example set apart.
pub(super) fn explain(context: &Context, code: &str) -> Outcome {
    let rule = lint::rule(code).ok_or_else(|| no_rule(code))?;
    let width = context.options.size.map_or(WIDTH, |size| usize::from(size.columns)).max(NARROWEST);
    let mut out = Out::new();
    page(rule, width).iter().try_for_each(|line| out.line(line))?;
    out.finish()
}

/// The lines of a rule's page. Paragraphs fit into `width` cells; examples stay as they are, so that they can be copied.
fn page(rule: &Rule, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = |text: &SafeText| {
        lines.extend(text.lines().flat_map(|line| wrap(line, width)).map(str::to_owned));
        lines.push(String::new());
    };
    let (gravity, name) = (gravity_in_words(rule.gravity), rule.name());
    let heading = [("code", rule.code.into()), ("gravity", (&gravity).into()), ("name", (&name).into())];
    paragraph(&say_with("check-rule-heading", heading));
    paragraph(&rule.why());
    for (title, example) in [(say("check-rule-bad"), rule.bad()), (say("check-rule-good"), rule.good())] {
        lines.push(title.as_str().to_owned());
        lines.extend(example.lines().map(|line| format!("    {line}")));
        lines.push(String::new());
    }
    let source = say_with("check-rule-source", [("source", rule.source.into())]);
    lines.extend(wrap(source.as_str(), width).into_iter().map(str::to_owned));
    lines
}

/// All rules, one line each.
pub(super) fn list(json: bool) -> Outcome {
    let mut out = Out::new();
    if json {
        #[derive(Serialize)]
        struct Listing {
            rules: Vec<Listed>,
        }
        out.json(&Listing { rules: lint::rules().map(Listed::of).collect() })?;
    } else {
        let mut table = Table::default();
        for rule in lint::rules() {
            table.row([SafeText::new(rule.code), gravity_in_words(rule.gravity), SafeText::new(rule.source), rule.name()]);
        }
        table.print(&mut out)?;
    }
    out.finish()
}

#[derive(Serialize)]
struct Listed {
    code: &'static str,
    gravity: Gravity,
    /// The requirements and procedure rules that it comes from.
    source: &'static str,
    name: SafeText,
    /// One line a paragraph.
    why: SafeText,
    /// RON as it would stand in a file.
    bad: SafeText,
    good: SafeText,
}

impl Listed {
    fn of(rule: &Rule) -> Self {
        let Rule { code, gravity, source } = *rule;
        Self { code, gravity, source, name: rule.name(), why: rule.why(), bad: rule.bad(), good: rule.good() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::text::cells;

    #[test]
    fn every_rule_has_a_page_that_fits() {
        for rule in lint::rules() {
            let lines = page(rule, 80);
            assert!(lines.iter().all(|line| cells(line) <= 80), "{}: {lines:#?}", rule.code);
            assert!(lines.windows(2).all(|pair| !pair.iter().all(|line| line.trim().is_empty())), "{lines:#?}");
            let narrow = page(rule, 40);
            assert!(narrow.iter().all(|line| cells(line) <= 40 || line.starts_with("    ")), "{}: {narrow:#?}", rule.code);
        }
    }
}
