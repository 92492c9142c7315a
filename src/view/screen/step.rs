//! One step, whole: its warnings before it (P8), then what to do, the command exactly, what is to be seen, what if not, and its state.

use crate::app::model::Model;
use crate::app::screen::contacts::availability;
use crate::base::text::SafeText;
use crate::base::time::Length;
use crate::base::words::{say, say_with};
use crate::domain::contact::Contact;
use crate::domain::event::{Due, Outcome, Reach};
use crate::domain::run::{Entry, Placement, Run, StepState};
use crate::domain::step::{By, Limit, Limits, Second, StepKind, Way};
use crate::style::role::Role;
use crate::view::line::{self, Line, paragraph};
use crate::view::{Skin, parts, words};

use super::again;

const INDENT: usize = 8;

pub fn whole(model: &Model, run: &Run, entry: &Entry<'_>, skin: &Skin, width: usize) -> Vec<Line> {
    let step = &entry.step;
    let mut lines = Vec::new();
    if let Some(leads) = leads(run, entry) {
        lines.extend(paragraph(Line::text("  "), Role::Dim, &leads, width));
    }
    for warning in &step.warnings {
        let head = Line::text("  ").with(Role::Warning, &SafeText::new(&format!("{} {} ", skin.glyphs.warning, say("run-warning"))));
        lines.extend(paragraph(head, Role::Warning, warning, width));
    }
    for forbidden in &step.forbidden {
        let holds = run.holds(&forbidden.id);
        let head = format!("{} {} ", skin.glyphs.forbidden, if holds { say("screen-do-not") } else { say("screen-lifted-short") });
        let role = if holds { Role::Forbidden } else { Role::Attention };
        let text = SafeText::new(&format!("{}. {} {}", forbidden.action, say("screen-instead"), forbidden.instead));
        lines.extend(paragraph(Line::text("  ").with(role, &SafeText::new(&head)), role, &text, width));
    }
    lines.extend(headline(run, entry, skin, width));
    let part = |label: SafeText, role: Role, text: &SafeText| {
        paragraph(Line::text(&" ".repeat(INDENT)).with(Role::Dim, &label).and(" "), role, text, width)
    };
    if let Some(condition) = &step.only_if {
        lines.extend(part(say("run-only-if"), Role::Strong, condition));
    }
    if step.by != By::Provider {
        lines.extend(part(say("run-by"), Role::Strong, &words::by(step.by)));
    }
    if let Some(place) = words::typed_where(step.on.as_ref(), step.typed_in.as_ref()) {
        lines.extend(part(say("run-on"), Role::Strong, &place));
    }
    lines.extend(before_doing(run, entry, width));
    if let Some(command) = &step.command {
        // Word for word and line for line; qrh runs none.
        lines.extend(line::command(Line::text(&" ".repeat(INDENT)).and("$ "), command, skin.goes_on(), width));
    }
    lines.extend(of_kind(model, run, entry, skin, width));
    lines.extend(again::details(model, run, entry, &" ".repeat(INDENT), width));
    if let Some(expect) = &step.expect {
        lines.extend(part(say("run-expect"), Role::Plain, expect));
        let otherwise = step.otherwise.first().map(|first| parts::what(first, &run.case).one_line());
        match otherwise {
            // It is done again, and the next occurrence shows whether it came right.
            None if step.is_done_again() => {}
            Some(first) => lines.extend(part(say("run-otherwise"), Role::Plain, &first)),
            None => lines.extend(part(say("run-otherwise"), Role::Dim, &say("run-otherwise-none"))),
        }
    }
    if let Some(limit) = &step.limit {
        lines.extend(time_limit(model, run, entry, limit, width));
    }
    if let Some(detail) = &step.detail {
        lines.extend(part(say("run-detail"), Role::Dim, detail));
    }
    lines.extend(state(run, entry, width));
    lines
}

/// What must be there before a step is done or closed: the name of its target, a second person. Once there, who it was.
fn before_doing(run: &Run, entry: &Entry<'_>, width: usize) -> Vec<Line> {
    let step = &entry.step;
    let indent = || Line::text(&" ".repeat(INDENT));
    let mut lines = Vec::new();
    let open = run.state(entry.id()).is_open();
    if run.wants_target(step) && open {
        lines.extend(paragraph(indent(), Role::Warning, &say("run-dangerous"), width));
    } else if let Some(at) = run.targets.get(entry.id()) {
        let clock = run.case.provider_zone.clock(at.wall);
        lines.extend(paragraph(indent(), Role::Good, &say_with("run-target-typed", [("at", clock.into())]), width));
    }
    match (run.wants_second(step), run.seconds.get(entry.id())) {
        (Some(Second::Before), _) if open => lines.extend(paragraph(indent(), Role::Warning, &say("run-second-before"), width)),
        (Some(Second::After), _) if open => lines.extend(paragraph(indent(), Role::Attention, &say("run-second-after"), width)),
        (_, Some((name, at))) => {
            let values = [("at", run.case.provider_zone.clock(at.wall).into()), ("name", name.into())];
            lines.extend(paragraph(indent(), Role::Good, &say_with("run-second-was", values), width));
        }
        _ => {}
    }
    lines
}

fn headline(run: &Run, entry: &Entry<'_>, skin: &Skin, width: usize) -> Vec<Line> {
    let (mark, role) = parts::mark(run, entry, skin);
    let head = Line::of(Role::Selected, &SafeText::new(skin.glyphs.cursor)).and(" ").with(role, &SafeText::new(mark)).and(" ");
    let head = head.with(Role::Strong, &SafeText::new(&entry.number)).and(" ");
    let kind = words::step_kind(&entry.step.kind);
    let role = if matches!(entry.step.kind, StepKind::Hold { .. } | StepKind::Gate(_)) { Role::Attention } else { Role::Dim };
    let head = match matches!(entry.step.kind, StepKind::Hold { .. }) {
        true => head.with(role, &SafeText::new(&format!("{} {kind}", skin.glyphs.hold))).and(" "),
        false => head.with(role, &kind).and(" "),
    };
    let mut lines = paragraph(head, Role::Strong, &parts::what(&entry.step, &run.case), width);
    if entry.placement == Placement::NotTaken {
        lines.push(Line::text(&" ".repeat(INDENT)).with(Role::Dim, &say("run-not-taken")));
    } else if let Some(at) = entry.left_at.as_ref().and_then(|at| run.entry(at)) {
        let values = [("step", at.number.as_str().into()), ("why", (&why_left(&at, run)).into())];
        lines.extend(paragraph(Line::text(&" ".repeat(INDENT)), Role::Dim, &say_with("run-left-at", values), width));
    } else if run.place().as_ref() != Some(entry.id())
        && !entry.is_group()
        && run.state(entry.id()).is_open()
        && !run.may_be_done(entry.id())
    {
        lines.push(Line::text(&" ".repeat(INDENT)).with(Role::Dim, &say("run-not-due-yet")));
    }
    lines
}

/// What was said where the instruction was left early.
pub fn why_left(at: &Entry<'_>, run: &Run) -> SafeText {
    match &at.step.kind {
        StepKind::Exit { when } => when.clone(),
        _ => parts::what(&at.step, &run.case),
    }
}

/// The answer above that leads here, or would.
fn leads(run: &Run, entry: &Entry<'_>) -> Option<SafeText> {
    let (from, way) = entry.leads.as_ref()?;
    let parent = run.entry(from)?;
    let number = [("step", parent.number.as_str().into())];
    let taken = entry.placement == Placement::OnTheWay;
    Some(match way {
        Way::Otherwise if taken => say_with("run-leads-otherwise", number),
        Way::Otherwise => say_with("run-way-otherwise", number),
        Way::CannotTell if taken => say_with("run-leads-cannot-tell", number),
        Way::CannotTell => say_with("run-way-cannot-tell", number),
        Way::Answer(n) => {
            let StepKind::Decide { answers, .. } = &parent.step.kind else { return None };
            let values = [("step", parent.number.as_str().into()), ("answer", (&answers.get(*n)?.answer).into())];
            if taken { say_with("run-leads-answer", values) } else { say_with("run-way-answer", values) }
        }
        Way::Member => return None,
    })
}

fn of_kind(model: &Model, run: &Run, entry: &Entry<'_>, skin: &Skin, width: usize) -> Vec<Line> {
    let indent = " ".repeat(INDENT);
    match &entry.step.kind {
        StepKind::Decide { answers, .. } => {
            let mut lines = Vec::new();
            let taken = match run.state(entry.id()) {
                StepState::Done { outcome: Outcome::Answered { answer, .. }, .. } => Some(answer),
                _ => None,
            };
            for (n, branch) in answers.iter().enumerate() {
                let mark = match taken {
                    Some(taken) if taken == n => skin.glyphs.done,
                    Some(_) => skin.glyphs.not_taken,
                    None => "   ",
                };
                let head = Line::text(&indent).and(mark).and(" ").with(Role::Key, &SafeText::new(&format!("{}", n + 1))).and(" ");
                lines.extend(paragraph(head, Role::Plain, &branch.answer, width));
            }
            if taken.is_none() {
                lines.extend(paragraph(Line::text(&indent), Role::Dim, &say("run-answer-with-number"), width));
            }
            lines
        }
        StepKind::Notify { contact, tell } => {
            let mut lines = Vec::new();
            if let Some((_, contact)) = run.case.contact(contact) {
                lines.extend(telephone(model, run, contact, &indent, width));
            }
            lines.extend(paragraph(
                Line::text(&indent).with(Role::Dim, &say("run-tell")).and(" "),
                Role::Plain,
                &run.said(tell, &model.now),
                width,
            ));
            lines.extend(attempts(run, entry, width));
            lines
        }
        StepKind::Turn { returns, .. } => {
            let text = match (run.turned.get(entry.id()), returns) {
                (Some((other, at)), true) => {
                    let clock = run.case.provider_zone.clock(at.wall);
                    say_with("run-turned", [("at", clock.into()), ("run", other.as_str().into())])
                }
                (Some((other, at)), false) => {
                    let clock = run.case.provider_zone.clock(at.wall);
                    say_with("run-turned-for-good", [("at", clock.into()), ("run", other.as_str().into())])
                }
                (None, true) => say("run-refer-to-how"),
                (None, false) => say("run-go-to-how"),
            };
            paragraph(Line::text(&indent), Role::Plain, &text, width)
        }
        StepKind::Exit { .. } if run.state(entry.id()).is_open() => {
            paragraph(Line::text(&indent), Role::Plain, &say("run-exit-how"), width)
        }
        StepKind::Record { unit, limits, .. } => paragraph(Line::text(&indent), Role::Plain, &value_wanted(unit.as_ref(), *limits), width),
        StepKind::Wait { time, .. } => paragraph(Line::text(&indent), Role::Strong, &wait(model, run, entry, *time), width),
        StepKind::Hold { release, .. } => {
            let mut lines = names(run, release, &indent, width);
            lines.extend(attempts(run, entry, width));
            lines
        }
        StepKind::Gate(_) => {
            let mut lines = names(run, &[], &indent, width);
            lines.extend(attempts(run, entry, width));
            lines
        }
        _ => Vec::new(),
    }
}

/// How long to wait; once begun, since when and until when; and that it is over.
fn wait(model: &Model, run: &Run, entry: &Entry<'_>, time: Length) -> SafeText {
    let StepState::InProgress { since } = run.state(entry.id()) else {
        return say_with("run-wait", [("time", time.to_string().into())]);
    };
    let until = since.wall.saturating_add(time.as_duration()).unwrap_or(since.wall);
    let until = run.case.provider_zone.clock(until);
    match model.now.since(&since) >= time.as_duration() {
        true => say_with("run-wait-over", [("time", time.to_string().into()), ("until", until.into())]),
        false => {
            let since = run.case.provider_zone.clock(since.wall);
            say_with("run-wait-runs", [("time", time.to_string().into()), ("since", since.into()), ("until", until.into())])
        }
    }
}

/// The numbers of whom a step wants told, and whether anybody will answer there now.
fn telephone(model: &Model, run: &Run, contact: &Contact, indent: &str, width: usize) -> Vec<Line> {
    if contact.phones.is_empty() {
        return Vec::new();
    }
    let phones: Vec<&str> = contact.phones.iter().map(SafeText::as_str).collect();
    let when = availability(&run.case, contact, model.now.wall);
    let role = if when.is_now() { Role::Good } else { Role::Attention };
    let head =
        Line::text(indent).with(Role::Dim, &say("run-phone")).and(" ").with(Role::Strong, &SafeText::new(&phones.join(", "))).and("  ");
    paragraph(head, role, &words::availability(when, model.now.wall, run.case.zone_of(contact)), width)
}

/// What value a step wants: its unit and between what it should be.
pub fn value_wanted(unit: Option<&SafeText>, limits: Option<Limits>) -> SafeText {
    let unit = unit.cloned().unwrap_or_default();
    let values = |end: f64| [("end", end.to_string().into()), ("unit", (&unit).into())];
    match limits.map(|limits| (limits.min, limits.max)) {
        Some((Some(min), Some(max))) => {
            say_with("run-record-limits", [("min", min.to_string().into()), ("max", max.to_string().into()), ("unit", (&unit).into())])
        }
        Some((Some(min), None)) => say_with("run-record-at-least", values(min)),
        Some((None, Some(max))) => say_with("run-record-at-most", values(max)),
        _ if unit.is_empty() => say("run-record-free"),
        _ => say_with("run-record-unit", [("unit", (&unit).into())]),
    }
}

/// Who may release a hold point.
fn names(run: &Run, named: &[crate::base::id::ContactId], indent: &str, width: usize) -> Vec<Line> {
    let names: Vec<String> = run
        .who_may(named)
        .iter()
        .filter_map(|id| run.case.contact(id))
        .take(3)
        .map(|(_, contact)| format!("{} ({})", contact.name, contact.role))
        .collect();
    paragraph(Line::text(indent).with(Role::Dim, &say("run-who")).and(" "), Role::Plain, &SafeText::new(&names.join(", ")), width)
}

fn attempts(run: &Run, entry: &Entry<'_>, width: usize) -> Vec<Line> {
    let of_step = run.attempts.iter().filter(|attempt| attempt.step.as_ref() == Some(entry.id()));
    of_step
        .flat_map(|attempt| {
            let name = run.case.contact(&attempt.contact).map_or_else(|| SafeText::new(attempt.contact.as_str()), |(_, c)| c.name.clone());
            let clock = run.case.provider_zone.clock(attempt.at.wall);
            let values = [("name", (&name).into()), ("result", (&words::reach(attempt.result)).into()), ("when", clock.into())];
            let role = if attempt.result == Reach::Reached { Role::Good } else { Role::Attention };
            let mut lines = paragraph(Line::text(&" ".repeat(INDENT)), role, &say_with("run-attempt", values), width);
            if let Some(said) = &attempt.said {
                lines.extend(paragraph(Line::text(&" ".repeat(INDENT + 2)), Role::Plain, said, width));
            }
            lines
        })
        .collect()
}

/// The limit, since when it runs, until when, and what to do when it was missed (P25).
fn time_limit(model: &Model, run: &Run, entry: &Entry<'_>, limit: &Limit, width: usize) -> Vec<Line> {
    let within = limit.within.to_string();
    let StepState::InProgress { since } = run.state(entry.id()) else {
        let text = say_with("run-limit", [("within", within.into()), ("missed", (&limit.missed).into())]);
        return paragraph(Line::text(&" ".repeat(INDENT)), Role::Plain, &text, width);
    };
    let left = limit.within.as_duration().saturating_sub(model.now.since(&since));
    let clock = run.case.provider_zone.clock(since.wall);
    match left.is_zero() {
        true => {
            let values = [("within", within.into()), ("since", clock.into()), ("missed", (&limit.missed).into())];
            paragraph(Line::text("  "), Role::Warning, &say_with("run-limit-missed", values), width)
        }
        false => {
            let until = since.wall.saturating_add(limit.within.as_duration()).unwrap_or(since.wall);
            let until = run.case.provider_zone.clock(until);
            let values = [("within", within.into()), ("since", clock.into()), ("until", until.into()), ("missed", (&limit.missed).into())];
            paragraph(Line::text(&" ".repeat(INDENT)), Role::Strong, &say_with("run-limit-runs", values), width)
        }
    }
}

/// What became of it, when and by whom.
fn state(run: &Run, entry: &Entry<'_>, width: usize) -> Vec<Line> {
    let clock = |moment: &crate::base::time::Moment| run.case.provider_zone.clock(moment.wall);
    let indent = || Line::text(&" ".repeat(INDENT));
    let put_off = run.put_off.get(entry.id()).filter(|_| run.state(entry.id()).is_open());
    let mut lines = match put_off {
        Some((at, by, reason)) => {
            let values = [("at", clock(at).into()), ("by", by.into()), ("reason", reason.into())];
            paragraph(indent(), Role::Attention, &say_with("run-due-again", values), width)
        }
        None => Vec::new(),
    };
    let (role, text) = match run.state(entry.id()) {
        StepState::Pending => return lines,
        StepState::InProgress { since } => (Role::Strong, say_with("run-state-in-progress", [("since", clock(&since).into())])),
        StepState::Done { at, by, outcome } => {
            let values = [("at", clock(&at).into()), ("by", (&by).into()), ("outcome", (&words::outcome(&outcome, &entry.step)).into())];
            (Role::Good, say_with("run-state-done", values))
        }
        StepState::NotApplicable { at, by, reason, approver } => {
            (Role::Plain, aside("run-state-not-applicable", clock(&at), &by, &reason, approver))
        }
        StepState::Overridden { at, by, reason, approver } => {
            (Role::Attention, aside("run-state-overridden", clock(&at), &by, &reason, approver))
        }
        StepState::Deferred { at, by, reason, due } => {
            let text = aside("run-state-deferred", clock(&at), &by, &reason, None);
            (Role::Attention, SafeText::new(&format!("{text}; {}", until(run, due.as_ref()))))
        }
    };
    lines.extend(paragraph(indent(), role, &text, width));
    if let Some((release, decision, at)) = run.releases.get(entry.id()).filter(|_| !run.state(entry.id()).is_open()) {
        let values = [
            ("name", (&release.name).into()),
            ("how", (&words::how(release.how)).into()),
            ("at", clock(at).into()),
            ("decision", decision.into()),
        ];
        lines.extend(paragraph(indent(), Role::Good, &say_with("run-released", values), width));
    }
    lines
}

fn aside(key: &'static str, at: String, by: &SafeText, reason: &SafeText, approver: Option<SafeText>) -> SafeText {
    let approver = approver.map_or_else(SafeText::default, |name| say_with("run-approved-by", [("name", (&name).into())]));
    say_with(key, [("at", at.into()), ("by", by.into()), ("reason", reason.into()), ("approver", (&approver).into())])
}

/// Until when a step is deferred.
fn until(run: &Run, due: Option<&Due>) -> SafeText {
    match due {
        None => say("run-due-not-here"),
        Some(Due::AtTheEnd) => say("run-due-at-the-end"),
        Some(Due::Before(step)) => {
            let number = run.entry(step).map_or_else(|| step.to_string(), |entry| entry.number);
            say_with("run-due-before", [("step", number.into())])
        }
    }
}
