//! The end: what the run amounts to (computed), what is left, whether the fault itself is gone, and after closing where the report is.

use crate::app::desk::Desk;
use crate::app::model::Model;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::event::EndLine;
use crate::domain::run::{Entry, Run, StepState, end_line};
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;
use crate::view::screen::step;
use crate::view::{Skin, parts, words};

pub fn body(_: &Model, desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    let end = run.closed.map_or_else(|| end_line(run), |(end, _)| end);
    let role = if end == EndLine::Complete { Role::Good } else { Role::Attention };
    let lead = if run.closed.is_some() { say("run-ended") } else { say("run-end") };
    body.push(Line::of(Role::Dim, &lead).and(" ").with(role, &words::end(end)));
    body.extend(left(run, skin, width));
    body.gap();
    body.push(Line::of(Role::Strong, &say("run-fault-gone")));
    match run.fault_gone {
        Some(answer) => body.push(Line::text("  ").with(Role::Strong, &words::answer(answer))),
        None => body.extend(paragraph(Line::text("  "), Role::Plain, &say("run-fault-gone-help"), width)),
    }
    body.gap();
    match run.closed {
        Some((_, at)) => {
            let clock = run.case.provider_zone.full(at.wall);
            body.extend(paragraph(Line::new(), Role::Strong, &say_with("run-closed", [("at", clock.into())]), width));
            body.extend(paragraph(Line::new(), Role::Plain, &say_with("run-report-with", [("run", run.id.as_str().into())]), width));
            if desk.unsafe_records() > 0 {
                body.extend(paragraph(Line::new(), Role::Error, &say("run-closed-in-memory"), width));
            }
        }
        None if run.fault_gone.is_some() => body.extend(paragraph(Line::new(), Role::Plain, &say("run-close-help"), width)),
        None => {}
    }
    body
}

/// Where it was left early, and what is open, deferred or overridden, by name (P17).
fn left(run: &Run, skin: &Skin, width: usize) -> Vec<Line> {
    let plan = run.plan();
    let unfinished = |entry: &&Entry<'_>| {
        let state = run.state(entry.id());
        let on_the_way = entry.is_asked_for();
        on_the_way && (state.is_open() || matches!(state, StepState::Deferred { .. } | StepState::Overridden { .. }))
    };
    let mut lines: Vec<Line> = Vec::new();
    if run.classification.is_none() {
        lines.extend(paragraph(Line::text("  "), Role::Attention, &say("run-never-classified"), width));
    }
    for at in plan.iter().filter(|entry| entry.is_asked_for() && run.was_left_at(entry.id())) {
        let count = plan.iter().filter(|entry| entry.left_at.as_ref() == Some(at.id()) && !entry.is_group()).count();
        let why = step::why_left(at, run);
        let values = [("step", at.number.as_str().into()), ("why", (&why).into()), ("count", count.into())];
        lines.extend(paragraph(Line::text("  "), Role::Plain, &say_with("run-was-left-at", values), width));
    }
    for entry in plan.iter().filter(unfinished) {
        let (mark, role) = parts::mark(run, entry, skin);
        let line = Line::text("  ").with(role, &SafeText::new(mark)).and(" ").with(Role::Strong, &SafeText::new(&entry.number)).and(" ");
        lines.push(line.with(Role::Plain, &parts::what(&entry.step, &run.case).one_line()).cut(width, skin.glyphs.ellipsis));
    }
    lines
}
