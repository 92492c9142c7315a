//! Repeated and continuous steps: how they are done, what has occurred, when the next one is due; and the panel of those that run
//! beside the others (P24, P27).

use crate::app::model::Model;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::event::Outcome;
use crate::domain::run::{Entry, Occurrence, Placement, Run, StepState};
use crate::domain::step::{Repeat, Step};
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::{Skin, parts, words};

/// How many occurrences a step shows; the report has them all.
const SHOWN: usize = 4;

/// What a repeated or continuous step says below its words.
pub fn details(model: &Model, run: &Run, entry: &Entry<'_>, indent: &str, width: usize) -> Vec<Line> {
    let step = &entry.step;
    let mut lines = Vec::new();
    let mut say_line = |role, text: &SafeText| lines.extend(paragraph(Line::text(indent), role, text, width));
    let open = run.state(entry.id()).is_open();
    match (&step.continuous, &step.repeat) {
        (Some(until), _) if run.runs_beside(step) => say_line(Role::Strong, &say_with("run-continuous-runs", [("until", until.into())])),
        (Some(until), _) => say_line(Role::Strong, &say_with("run-continuous", [("until", until.into())])),
        (None, Some(Repeat::ForEach(what))) => say_line(Role::Strong, &say_with("run-for-each", [("what", what.into())])),
        (None, Some(Repeat::Every { every, until })) => {
            let until = until.clone().unwrap_or_default();
            say_line(Role::Strong, &say_with("run-every", [("every", every.to_string().into()), ("until", (&until).into())]));
        }
        (None, None) => return lines,
    }
    match due(model, run, step).filter(|_| open) {
        Some((at, true)) => say_line(Role::Warning, &say_with("run-due-now", [("at", at.into())])),
        Some((at, false)) => say_line(Role::Plain, &say_with("run-next-due", [("at", at.into())])),
        None => {}
    }
    let occurrences = run.occurrences(entry.id());
    if occurrences.len() > SHOWN {
        say_line(Role::Dim, &say_with("run-earlier-occurrences", [("count", (occurrences.len() - SHOWN).into())]));
    }
    for one in occurrences.iter().rev().take(SHOWN).rev() {
        let as_wanted =
            !matches!(one.outcome, Outcome::NotAsExpected | Outcome::CannotTell | Outcome::Value { within_limits: Some(false), .. });
        say_line(if as_wanted { Role::Plain } else { Role::Attention }, &occurrence(run, step, one));
    }
    lines
}

/// When the next occurrence is due, and whether that is over.
fn due(model: &Model, run: &Run, step: &Step) -> Option<(String, bool)> {
    let (since, time) = run.next_occurrence(step)?;
    let at = run.case.provider_zone.clock(since.wall.saturating_add(time).unwrap_or(since.wall));
    Some((at, time.saturating_sub(model.now.since(&since)).is_zero()))
}

fn occurrence(run: &Run, step: &Step, one: &Occurrence) -> SafeText {
    let at = run.case.provider_zone.clock(one.at.wall);
    let outcome = words::outcome(&one.outcome, step);
    match &one.item {
        None => say_with("run-occurrence", [("at", at.into()), ("by", (&one.by).into()), ("outcome", (&outcome).into())]),
        Some(item) => {
            let values = [("at", at.into()), ("by", (&one.by).into()), ("item", item.into()), ("outcome", (&outcome).into())];
            say_with("run-occurrence-of", values)
        }
    }
}

/// One line for each continuous step that runs, on every screen of the run: what it waits for, and whether it should be looked at now.
pub fn panel(model: &Model, run: &Run, skin: &Skin, width: usize) -> Vec<Line> {
    let plan = run.plan();
    let running = plan.iter().filter(|entry| entry.placement == Placement::OnTheWay && run.runs_beside(&entry.step));
    running
        .map(|entry| {
            let line =
                Line::of(Role::Attention, &SafeText::new(skin.glyphs.in_progress)).and(" ").with(Role::Attention, &say("run-meanwhile"));
            let line = line.and(" ").with(Role::Strong, &SafeText::new(&entry.number)).and(" ");
            let line = match due(model, run, &entry.step) {
                Some((at, true)) => line.with(Role::Warning, &say_with("run-meanwhile-due", [("at", at.into())])).and(" "),
                Some((at, false)) => line.with(Role::Plain, &say_with("run-meanwhile-next", [("at", at.into())])).and(" "),
                None => line,
            };
            let line = line.with(Role::Plain, &parts::what(&entry.step, &run.case).one_line());
            let until = entry.step.continuous.clone().unwrap_or_default();
            line.and(" ").with(Role::Plain, &say_with("run-until", [("until", (&until).into())])).cut(width, skin.glyphs.ellipsis)
        })
        .collect()
}

/// Whether nothing but continuous steps is left to do.
pub fn only_continuous_left(run: &Run) -> bool {
    run.place().is_none()
        && run.plan().iter().any(|entry| entry.is_asked_for() && matches!(run.state(entry.id()), StepState::InProgress { .. }))
}
