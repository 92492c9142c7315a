//! The steps of a work instruction on paper, numbered as on the screen, with a box to tick.

use super::page::Page;
use super::paper::{prohibition, who};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::authority::Authority;
use crate::domain::case::Case;
use crate::domain::phrase::{Piece, pieces};
use crate::domain::step::{By, Order, Repeat, Second, Step, StepKind, Way};
use crate::style::glyphs::ASCII;
use crate::view::words;

/// Steps deeper than this stand no further to the right.
const DEEPEST: usize = 6;

/// How many occurrences of a repeated step have a line of their own.
const BLANKS: usize = 4;

/// Prints `steps`, numbered from 1 behind `prefix`: `I1`, `I2`, …
pub fn print(case: &Case, steps: &[Step], prefix: &str, page: &mut Page) {
    each(case, steps, prefix, 0, page);
}

/// The sentence that says how a rule tightens the authority.
pub fn tightening(at_least: Authority) -> &'static str {
    match at_least {
        Authority::ProviderAlone => "cli-paper-never-freer-than-provider-alone",
        Authority::WithClient => "cli-paper-never-freer-than-with-client",
        Authority::ClientDecides => "cli-paper-never-freer-than-client-decides",
    }
}

fn each(case: &Case, steps: &[Step], prefix: &str, depth: usize, page: &mut Page) {
    let indent = 2 + 2 * depth.min(DEEPEST);
    for (n, step) in steps.iter().enumerate() {
        let number = format!("{prefix}{}", n + 1);
        if n > 0 {
            page.gap();
        }
        // Warnings and prohibitions stand before their step (P8).
        for warning in &step.warnings {
            page.item(indent, "! ", &say_with("cli-paper-warning", [("warning", warning.into())]));
        }
        for one in &step.forbidden {
            prohibition(case, one, indent, page);
        }
        if let Some(condition) = &step.only_if {
            page.item(indent, "", &say_with("cli-paper-only-if", [("condition", condition.into())]));
        }
        let mark =
            if matches!(step.kind, StepKind::Group { .. }) { format!("{number}  ") } else { format!("{} {number}  ", ASCII.pending) };
        page.item(indent, &mark, &sentence(case, step));
        details(case, step, indent + 4, page);
        for (way, inner) in ways(step) {
            if let Some(leads) = leads(step, way) {
                page.gap();
                page.item(indent + 2, "-> ", &leads);
            }
            match inner {
                [] => page.item(indent + 5, "", &say("cli-paper-next")),
                inner => each(case, inner, &way.below(&number), depth + 1, page),
            }
        }
    }
}

/// What leads on from a step, in reading order: of a decision every written answer, even one that has no steps of its own.
fn ways(step: &Step) -> Vec<(Way, &[Step])> {
    match &step.kind {
        StepKind::Decide { answers, cannot_tell, .. } => {
            let written = answers.iter().enumerate().map(|(n, branch)| (Way::Answer(n), branch.steps.as_slice()));
            written.chain([(Way::CannotTell, cannot_tell.as_slice())]).collect()
        }
        _ => step.inner(),
    }
}

/// What the step says to do, beginning with the kind where that is not plain from the verb.
fn sentence(case: &Case, step: &Step) -> SafeText {
    match &step.kind {
        StepKind::Action { what } => what.clone(),
        StepKind::Verify { what } => say_with("cli-paper-verify", [("what", what.into())]),
        StepKind::Check { what } => say_with("cli-paper-check", [("what", what.into())]),
        StepKind::Notify { contact, .. } => say_with("cli-paper-notify", [("who", (&who(case, contact)).into())]),
        StepKind::Record { what, .. } => say_with("cli-paper-record", [("what", what.into())]),
        StepKind::Decide { question, .. } => say_with("cli-paper-decide", [("question", question.into())]),
        StepKind::Wait { what, time } => say_with("cli-paper-wait", [("what", what.into()), ("time", time.to_string().into())]),
        StepKind::Hold { what, .. } => say_with("cli-paper-hold", [("what", what.into())]),
        StepKind::Group { title, order: Order::Fixed, .. } => say_with("cli-paper-group", [("title", title.into())]),
        StepKind::Group { title, order: Order::Any, .. } => say_with("cli-paper-group-any-order", [("title", title.into())]),
        StepKind::Exit { when } => say_with("cli-paper-exit", [("when", when.into())]),
        StepKind::Turn { runbook, returns: true } => say_with("cli-paper-refer-to", [("runbook", runbook.as_str().into())]),
        StepKind::Turn { runbook, returns: false } => say_with("cli-paper-go-to", [("runbook", runbook.as_str().into())]),
        // The gate is computed for a run and never stands in a runbook.
        StepKind::Gate(_) => say("cli-paper-gate"),
    }
}

fn details(case: &Case, step: &Step, indent: usize, page: &mut Page) {
    if step.by != By::Provider {
        page.item(indent, "", &say_with("cli-paper-by", [("by", (&words::by(step.by)).into())]));
    }
    if let Some(place) = words::typed_where(step.on.as_ref(), step.typed_in.as_ref()) {
        page.item(indent, "", &say_with("cli-paper-on", [("on", (&place).into())]));
    }
    if let Some(target) = &step.dangerous {
        page.item(indent, "!! ", &say_with("cli-paper-dangerous", [("target", target.into())]));
    }
    if step.second_person == Some(Second::Before) {
        page.item(indent, "!! ", &say("cli-paper-second-before"));
    }
    if let Some(command) = &step.command {
        page.command(indent, command);
    }
    match &step.kind {
        StepKind::Notify { tell, .. } => page.item(indent, "", &say_with("cli-paper-tell", [("words", (&to_say(case, tell)).into())])),
        StepKind::Record { unit, limits, .. } => {
            let unit = unit.clone().unwrap_or_default();
            page.item(indent, "", &say_with("cli-paper-value", [("unit", (&unit).into())]));
            let bound = |key, value: Option<f64>| value.map(|value| say_with(key, [("value", value.to_string().into())]));
            let bounds = limits.map(|limits| [bound("cli-paper-at-least", limits.min), bound("cli-paper-at-most", limits.max)]);
            bounds.into_iter().flatten().flatten().for_each(|bound| page.item(indent, "", &bound));
        }
        StepKind::Hold { release, .. } => {
            for id in release {
                page.item(indent, "", &say_with("cli-paper-release", [("who", (&who(case, id)).into())]));
            }
            page.item(indent, "", &say("cli-paper-released"));
        }
        _ => {}
    }
    if let Some(expect) = &step.expect {
        page.item(indent, "", &say_with("cli-paper-expect", [("expect", expect.into())]));
    }
    again(step, indent, page);
    if step.second_person == Some(Second::After) {
        page.item(indent, "", &say("cli-paper-second-after"));
    }
    if let Some(limit) = &step.limit {
        let values = [("within", limit.within.to_string().into()), ("missed", (&limit.missed).into())];
        page.item(indent, "", &say_with("cli-paper-limit", values));
    }
    if let Some(detail) = &step.detail {
        page.item(indent, "", detail);
    }
}

/// How a step is done again, with blanks for what occurs.
fn again(step: &Step, indent: usize, page: &mut Page) {
    let blank = match (&step.continuous, &step.repeat) {
        (Some(until), repeat) => {
            page.item(indent, "", &say_with("cli-paper-continuous", [("until", until.into())]));
            if let Some(Repeat::Every { every, .. }) = repeat {
                page.item(indent, "", &say_with("cli-paper-every", [("every", every.to_string().into())]));
            }
            say("cli-paper-occurrence")
        }
        (None, Some(Repeat::Every { every, until })) => {
            let until = until.clone().unwrap_or_default();
            page.item(indent, "", &say_with("cli-paper-every-until", [("every", every.to_string().into()), ("until", (&until).into())]));
            say("cli-paper-occurrence")
        }
        (None, Some(Repeat::ForEach(what))) => {
            page.item(indent, "", &say_with("cli-paper-for-each", [("what", what.into())]));
            say_with("cli-paper-occurrence-of", [("what", what.into())])
        }
        (None, None) => return,
    };
    (0..BLANKS).for_each(|_| page.item(indent + 2, "", &blank));
}

/// The words to say, with a blank to be filled in by hand for what only the run can know.
fn to_say(case: &Case, tell: &SafeText) -> SafeText {
    let targets: Vec<&str> = case.targets().map(|system| system.name.as_str()).collect();
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) | Piece::Unclosed(text) => (*text).to_owned(),
        Piece::Name("client") => case.party_name.to_string(),
        Piece::Name("title") => case.runbook.title.to_string(),
        Piece::Name("system") => targets.join(", "),
        Piece::Name(name) => say_with("cli-paper-blank", [("name", (*name).into())]).to_string(),
    };
    SafeText::new(&pieces(tell.as_str()).iter().map(piece).collect::<String>())
}

/// The line above the steps of a branch; a group needs none.
fn leads(step: &Step, way: Way) -> Option<SafeText> {
    match (way, &step.kind) {
        (Way::Member, _) => None,
        (Way::Answer(n), StepKind::Decide { answers, .. }) => {
            answers.get(n).map(|branch| say_with("cli-paper-answer", [("answer", (&branch.answer).into())]))
        }
        (Way::Answer(_), _) => None,
        (Way::CannotTell, _) => Some(say("cli-paper-answer-cannot-tell")),
        (Way::Otherwise, _) => Some(say("cli-paper-otherwise")),
    }
}
