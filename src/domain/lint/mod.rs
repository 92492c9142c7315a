//! The rules of `qrh check`: pure, one file a rule, by theme. A new rule is a file with `RULE` and its looks and a line in the table of its
//! theme, and its words in `assets/words/en/rule<hundred>.ftl`; its code never changes its meaning and is never used again. Rules say what
//! they found as remarks with a trail (`triage[1].yes`); the floor above finds the place in the text. Mistakes that keep a file from being
//! read are in [`reading`].

mod allowance;
pub mod allowing;
mod backup;
mod commands;
mod consistency;
mod deeds;
pub mod digest;
mod english;
mod freshness;
mod handbook;
mod instruction;
mod knots;
mod lacking;
mod night;
mod passage;
mod people;
mod phrase;
mod prelude;
pub mod reading;
mod references;
pub mod remark;
mod safety;
mod scene;
mod situation;
pub mod subject;
mod systems;
pub mod trail;
mod wording;
mod writing;

pub use allowance::allow_idle;
pub use safety::unsafe_characters;

use std::sync::LazyLock;

use crate::domain::finding::Rule;
use digest::Digest;
use passage::Passage;
use phrase::{Phrases, Said, Search};
use remark::Remarks;
use scene::Scene;
use subject::{RunbookSheet, Subject};

/// What a rule looks at. A rule may look at several of them.
enum Look {
    /// The files beside the runbooks.
    Sheets(fn(&Subject<'_>, &mut Remarks)),
    /// One runbook at a time.
    Runbook(fn(&Subject<'_>, &RunbookSheet<'_>, &mut Remarks)),
    /// What the runbooks say together, after each was looked at and put away.
    Together(fn(&Subject<'_>, &[Digest], &mut Remarks)),
    /// Each step of each runbook, on one walk for all rules.
    Step(fn(&Scene<'_>, &mut Remarks)),
    /// Each text of each file, on one walk for all rules.
    Text(fn(&Passage<'_>, &mut Remarks)),
    /// Each text in which one of the phrases stands, by one search for all rules.
    Phrase(&'static Phrases, Said),
}

/// The looks that share a walk.
struct Shared {
    steps: Vec<fn(&Scene<'_>, &mut Remarks)>,
    texts: Vec<fn(&Passage<'_>, &mut Remarks)>,
    phrases: Search,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| Shared {
    steps: looks().filter_map(|look| if let Look::Step(check) = look { Some(*check) } else { None }).collect(),
    texts: looks().filter_map(|look| if let Look::Text(check) = look { Some(*check) } else { None }).collect(),
    phrases: Search::new(looks().filter_map(|look| if let Look::Phrase(phrases, said) = look { Some((*phrases, *said)) } else { None })),
});

impl Shared {
    fn look_at(&self, passage: &Passage<'_>, remarks: &mut Remarks) {
        self.texts.iter().for_each(|check| check(passage, remarks));
        self.phrases.look(passage, remarks);
    }
}

/// A rule with what it looks at.
type Entry = (&'static Rule, &'static [Look]);

/// The tables of the themes.
static THEMES: [&[Entry]; 12] = [
    consistency::RULES,
    people::RULES,
    instruction::RULES,
    wording::RULES,
    freshness::RULES,
    safety::RULES,
    allowance::RULES,
    handbook::RULES,
    systems::RULES,
    backup::RULES,
    situation::RULES,
    writing::RULES,
];

/// Every rule there is, those about reading files first.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let mut rules: Vec<&'static Rule> = entries().map(|(rule, _)| *rule).collect();
    rules.sort_by_key(|rule| rule.code);
    reading::RULES.iter().copied().chain(rules)
}

/// The rule with this code; capital letters do not matter.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// What the rules have to say about the files beside the runbooks.
pub fn lint_sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    for look in looks() {
        if let Look::Sheets(check) = look {
            check(subject, remarks);
        }
    }
    passage::of_sheets(subject, &mut |passage| SHARED.look_at(passage, remarks));
}

/// What the rules have to say about one runbook.
pub fn lint_runbook(subject: &Subject<'_>, sheet: &RunbookSheet<'_>, remarks: &mut Remarks) {
    for look in looks() {
        if let Look::Runbook(check) = look {
            check(subject, sheet, remarks);
        }
    }
    scene::of_runbook(subject, sheet, &mut |scene| SHARED.steps.iter().for_each(|check| check(scene, remarks)));
    passage::of_runbook(subject, sheet, &mut |passage| SHARED.look_at(passage, remarks));
}

/// What the rules have to say about all runbooks together. `digests` are sorted by file.
pub fn lint_together(subject: &Subject<'_>, digests: &[Digest], remarks: &mut Remarks) {
    for look in looks() {
        if let Look::Together(check) = look {
            check(subject, digests, remarks);
        }
    }
}

fn entries() -> impl Iterator<Item = &'static Entry> {
    THEMES.iter().copied().flatten()
}

fn looks() -> impl Iterator<Item = &'static Look> {
    entries().flat_map(|(_, looks)| looks.iter())
}

#[cfg(test)]
mod tests;
