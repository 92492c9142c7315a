//! Parts that several screens show: the strip of prohibitions, the mark of a step, one step in one line, a tree of systems.

use super::line::{Line, paragraph};
use super::{Skin, words};
use crate::app::desk::Desk;
use crate::app::open_run::OpenRun;
use crate::base::id::StepId;
use crate::base::text::{SafeText, cells};
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::event::{Mode, Outcome};
use crate::domain::forbidden::Forbidden;
pub use crate::domain::run::what;
use crate::domain::run::{Entry, Placement, Run, StepState};
use crate::domain::step::StepKind;
use crate::style::role::Role;

/// The procedure-wide prohibitions that hold, in at most two lines, and how many more there are.
pub fn prohibitions(desk: &Desk, skin: &Skin, width: usize) -> Vec<Line> {
    let run = desk.as_run();
    let all = desk.case().forbidden();
    let holding: Vec<&Forbidden> = all.iter().map(|(_, f)| *f).filter(|f| run.is_none_or(|run| run.holds(&f.id))).collect();
    let mut lines: Vec<Line> = Vec::new();
    let mut shown = 0;
    for forbidden in &holding {
        let text = SafeText::new(&format!("{} {} {}", skin.glyphs.forbidden, say("screen-do-not"), forbidden.action.one_line()));
        let size = cells(text.as_str());
        let fits = lines.last().is_some_and(|line| line.cells() + 2 + size <= width);
        match lines.pop_if(|_| fits) {
            Some(line) => lines.push(line.and("  ").with(Role::Forbidden, &text)),
            None if lines.len() < 2 => lines.push(Line::of(Role::Forbidden, &text)),
            None => break,
        }
        shown += 1;
    }
    if shown < holding.len() {
        let more = say_with("screen-more-forbidden", [("count", (holding.len() - shown).into())]);
        if let Some(line) = lines.pop() {
            let room = width.saturating_sub(cells(more.as_str()) + 1);
            lines.push(line.cut(room, skin.glyphs.ellipsis).and(" ").with(Role::Forbidden, &more));
        }
    }
    lines
}

/// A forbidden action whole: DO NOT, why, instead, who may lift it, where it holds; and the lift, if there was one (P10).
pub fn forbidden(desk: &Desk, forbidden: &Forbidden, holds: &SafeText, skin: &Skin, width: usize) -> Vec<Line> {
    let case = desk.case();
    let mut lines = Vec::new();
    let lifted = desk.as_run().and_then(|run| run.lifted.get(&forbidden.id));
    let (role, do_not) = match lifted {
        Some(_) => (Role::Attention, say("screen-lifted-short")),
        None => (Role::Forbidden, say("screen-do-not")),
    };
    let head = Line::of(role, &SafeText::new(&format!("{} {do_not} ", skin.glyphs.forbidden)));
    lines.extend(paragraph(head, role, &forbidden.action, width));
    let part =
        |label: SafeText, text: &SafeText| paragraph(Line::text("    ").with(Role::Dim, &label).and(" ").at(14), Role::Plain, text, width);
    lines.extend(part(say("screen-because"), &forbidden.because));
    lines.extend(part(say("screen-instead"), &forbidden.instead));
    let who: Vec<String> = forbidden
        .lifted_by
        .iter()
        .map(|id| case.contact(id).map_or_else(|| id.to_string(), |(_, contact)| format!("{} ({})", contact.name, contact.role)))
        .collect();
    let who = if who.is_empty() { say("screen-nobody") } else { SafeText::new(&who.join(", ")) };
    lines.extend(part(say("screen-lifted-by"), &who));
    lines.extend(part(say("screen-holds"), holds));
    if let Some((release, reason, at)) = lifted {
        let clock = case.provider_zone.clock(at.wall);
        let values = [
            ("name", (&release.name).into()),
            ("how", (&words::how(release.how)).into()),
            ("clock", clock.into()),
            ("reason", reason.into()),
        ];
        lines.extend(paragraph(Line::text("    "), Role::Attention, &say_with("screen-lifted", values), width));
    }
    lines
}

/// The number of the place, how many steps on the way are closed, and how many there are. None: nothing is due.
pub fn progress(run: &Run) -> Option<(String, usize, usize)> {
    let plan = run.plan();
    let steps: Vec<&Entry<'_>> = plan.iter().filter(|entry| entry.is_asked_for()).collect();
    let closed = steps.iter().filter(|entry| !run.state(entry.id()).is_open()).count();
    let place = run.place()?;
    steps.iter().find(|entry| *entry.id() == place).map(|entry| (entry.number.clone(), closed, steps.len()))
}

/// The mark of a step's state (P14); a group is marked by what its steps amount to.
pub fn mark(run: &Run, entry: &Entry<'_>, skin: &Skin) -> (&'static str, Role) {
    if entry.placement == Placement::NotTaken {
        return (skin.glyphs.not_taken, Role::Dim);
    }
    if entry.placement == Placement::Left {
        return (skin.glyphs.not_applicable, Role::Dim);
    }
    if entry.placement == Placement::Conditional {
        return (skin.glyphs.conditional, Role::Dim);
    }
    if let StepKind::Group { steps, .. } = &entry.step.kind {
        let open = steps.iter().filter(|step| run.state(&step.id).is_open()).count();
        return match open {
            0 => (skin.glyphs.done, Role::Good),
            n if n < steps.len() => (skin.glyphs.in_progress, Role::Plain),
            _ => (skin.glyphs.pending, Role::Plain),
        };
    }
    match run.state(entry.id()) {
        StepState::Pending => (skin.glyphs.pending, Role::Plain),
        StepState::InProgress { .. } => (skin.glyphs.in_progress, Role::Strong),
        StepState::Done { .. } => (skin.glyphs.done, Role::Good),
        StepState::NotApplicable { .. } => (skin.glyphs.not_applicable, Role::Dim),
        StepState::Overridden { .. } => (skin.glyphs.overridden, Role::Attention),
        StepState::Deferred { .. } => (skin.glyphs.deferred, Role::Attention),
    }
}

/// A step in one line: mark, number, kind, words. `place` is the run's place, found once for all lines.
pub fn step_line(run: &Run, entry: &Entry<'_>, place: Option<&StepId>, cursor: bool, skin: &Skin, width: usize) -> Line {
    let (mark, role) = mark(run, entry, skin);
    let lead = if cursor { skin.glyphs.cursor } else { " " };
    let here = place == Some(entry.id());
    let indent = "  ".repeat(entry.depth.min(6));
    let line = Line::of(Role::Selected, &SafeText::new(lead)).and(" ").with(role, &SafeText::new(mark)).and(" ").and(&indent);
    let line = line.with(Role::Strong, &SafeText::new(&entry.number)).and(" ");
    let line = match here && !cursor {
        true => line.with(Role::Strong, &say("run-now")).and(" "),
        false => line,
    };
    let words = SafeText::new(what(&entry.step, &run.case).lines().next().unwrap_or_default());
    let line = line.with(Role::Dim, &words::step_kind(&entry.step.kind)).and(" ");
    // What was found must be seen without looking at the step: later steps ask for the value, and what was not as wanted must not hide.
    let line = match run.state(entry.id()) {
        StepState::Done { outcome: Outcome::Done | Outcome::AsExpected, .. } => line,
        StepState::Done {
            outcome:
                outcome @ (Outcome::Answered { .. }
                | Outcome::Ended { .. }
                | Outcome::WentOn
                | Outcome::Value { within_limits: None | Some(true), .. }),
            ..
        } => line.with(Role::Good, &words::outcome(&outcome, &entry.step).one_line()).and(": "),
        StepState::Done { outcome, .. } => line.with(Role::Attention, &words::outcome(&outcome, &entry.step).one_line()).and(": "),
        _ => line,
    };
    line.with(Role::Plain, &words).cut(width, skin.glyphs.ellipsis)
}

/// "you were at step 7 since 03:12; last done: …" (P19).
pub fn stands(run: &OpenRun, zone: &Zone) -> SafeText {
    let clock = zone.clock(run.since.wall);
    let at = match &run.place {
        Some((number, _)) => say_with("find-at-step", [("number", number.as_str().into()), ("clock", clock.into())]),
        None => say_with("find-at-triage", [("clock", clock.into())]),
    };
    match &run.last_done {
        Some(step) => SafeText::new(&format!("{at}{}", say_with("find-last-done", [("step", step.into())]))),
        None => at,
    }
}

/// REAL or EXERCISE, behind what stands before it.
pub fn banner(mode: Mode, before: Line) -> Line {
    match mode {
        Mode::Emergency => before.with(Role::BannerReal, &say("screen-banner-real")),
        Mode::Exercise => before.with(Role::BannerExercise, &say("screen-banner-exercise")),
    }
}
