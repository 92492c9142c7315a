//! What stands around every screen: the banner, the client, the person and the clock above (P35, P41); the notice and the keys below.

use super::line::{Line, paragraph};
use super::page::{Body, Page};
use super::{Skin, alert, overlay, parts, screen, words};
use crate::app::command::{Binding, Command, Context, bindings};
use crate::app::desk::Desk;
use crate::app::model::{Gravity, Model, Overlay};
use crate::base::text::{SafeText, cells};
use crate::base::words::{say, say_with};
use crate::domain::card::{systems, targets};
use crate::domain::event::Mode;
use crate::style::role::Role;

/// The whole page for a model.
pub fn frame(model: &Model, skin: &Skin) -> Page {
    let width = usize::from(model.size.0);
    let context = model.context();
    let mut page = Page {
        head: head(model, width),
        pinned: pinned(model, skin, width),
        body: Body::default(),
        notice: notice(model, width),
        keys: keys(model, context, width),
    };
    let rows = super::paint::body_rows(&page, usize::from(model.size.1), skin.frugal);
    page.body = body(model, skin, width, rows);
    page
}

fn body(model: &Model, skin: &Skin, width: usize, rows: usize) -> Body {
    if let Some(overlay) = &model.overlay {
        return overlay::body(model, overlay, skin, width);
    }
    if let Some(dialog) = model.dialogs.last() {
        return screen::dialog::body(model, dialog, skin, width);
    }
    screen::body(model, skin, width, rows)
}

/// The lines above: a full line of alarm if anything is not on the disk, then banner, client and runbook, then where we are.
fn head(model: &Model, width: usize) -> Vec<Line> {
    let mut head = Vec::new();
    let mode = model.desk.as_ref().and_then(Desk::as_run).map_or(model.mode, |run| run.mode);
    let sample = model.sample.then(|| full(Role::BannerAlarm, &say("screen-sample-line"), width));
    // On the smallest screens only the first line is left, and that must be the alarm.
    head.extend(alarms(model, width));
    if let Some(desk) = &model.desk {
        head.push(title(model, desk, mode, width));
        head.extend(sample);
        if mode == Mode::Exercise {
            head.push(full(Role::BannerExercise, &say("screen-exercise-line"), width));
        }
        head.push(whereabouts(model, desk));
    } else {
        head.push(parts::banner(mode, Line::new()).and(" ").with(Role::Title, &say("screen-program")));
        head.extend(sample);
        if mode == Mode::Exercise {
            head.push(full(Role::BannerExercise, &say("screen-exercise-line"), width));
        }
    }
    head
}

fn full(role: Role, text: &SafeText, width: usize) -> Line {
    let room = width.saturating_sub(cells(text.as_str()));
    Line::of(role, &SafeText::new(&format!("{text}{}", " ".repeat(room))))
}

/// `REAL Hansabank eG | r7 Nightly ledger batch aborted     A. Berg 03:12`
fn title(model: &Model, desk: &Desk, mode: Mode, width: usize) -> Line {
    let case = desk.case();
    let clock = model.clock_zone().clock(model.now.wall);
    let right = match &model.person {
        Some(person) => SafeText::new(&format!("{person} {clock}")),
        None => SafeText::new(&clock),
    };
    // The revision stands before the title, which may be cut.
    let line = parts::banner(mode, Line::new()).and(" ").with(Role::Client, &case.party_name).and(" | ");
    let line = line.with(Role::Dim, &say_with("screen-revision", [("revision", case.runbook.revision.into())]));
    let line = line.and(" ").with(Role::Title, &case.runbook.title);
    let room = width.saturating_sub(cells(right.as_str()) + 1);
    match room >= 24 {
        true => line.cut(room, "~").at(room + 1).with(Role::Plain, &right),
        false => line,
    }
}

fn alarms(model: &Model, width: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    if model.desk.as_ref().is_some_and(|desk| desk.watching) {
        lines.push(full(Role::BannerAlarm, &say("screen-watching"), width));
    }
    let missing = model.unsafe_records();
    if missing > 0 {
        let count = usize::try_from(missing).unwrap_or(usize::MAX);
        lines.push(full(Role::BannerAlarm, &say_with("screen-not-on-disk", [("count", count.into())]), width));
    }
    let troubles = model.desk.iter().chain(&model.aside).flat_map(|desk| &desk.trouble);
    lines.extend(troubles.take(2).map(|trouble| Line::of(Role::Error, trouble)));
    lines.extend(alert::lines(model, width));
    lines
}

/// The authority, the place and the cause; the run's next duty where there is none yet.
fn whereabouts(model: &Model, desk: &Desk) -> Line {
    let Some(run) = desk.as_run() else { return Line::of(Role::Dim, &say("screen-not-begun")) };
    let mut line = Line::new();
    if let Some(authority) = run.authority() {
        line = line.with(Role::Strong, &words::authority(authority, &run.case)).and(" | ");
    }
    let words = match model.screen() {
        Context::About => say("screen-at-about"),
        Context::Resume if desk.switched_from.is_some() && !desk.resuming => say("screen-at-switched"),
        Context::Resume => say("screen-at-resume"),
        Context::Prohibitions => say("screen-at-prohibitions"),
        Context::Questions => say("screen-at-questions"),
        Context::SideEffects => say("screen-at-side-effects"),
        Context::Verdict => say("screen-at-verdict"),
        Context::Finish => say("screen-at-finish"),
        Context::Closed => say("screen-at-closed"),
        _ => match parts::progress(run) {
            Some((number, done, all)) => {
                say_with("screen-at-step", [("number", number.into()), ("done", done.into()), ("all", all.into())])
            }
            None => say("screen-at-end-of-steps"),
        },
    };
    line = line.with(Role::Plain, &words);
    if let Some(classification) = &run.classification {
        line = line.and(" | ").with(Role::Plain, &words::cause(classification.cause));
    }
    line
}

/// The forbidden actions that hold and the continuous steps that run, on every screen of a run but those that show them anyway (P11).
fn pinned(model: &Model, skin: &Skin, width: usize) -> Vec<Line> {
    let Some(desk) = &model.desk else { return Vec::new() };
    if let (Some((from, _)), Context::About) = (&desk.comes_from, model.context()) {
        let values = [("number", (&from.number).into()), ("title", (&from.title).into())];
        return vec![Line::of(Role::Attention, &say_with("screen-comes-from", values)).cut(width, "~")];
    }
    let shown_anyway =
        matches!(model.context(), Context::Prohibitions | Context::Forbidden | Context::About | Context::Resume | Context::Runs);
    if shown_anyway || matches!(model.overlay, Some(Overlay::Help { .. })) {
        return Vec::new();
    }
    let mut lines = parts::prohibitions(desk, skin, width);
    if let Some(run) = desk.as_run().filter(|run| run.closed.is_none()) {
        lines.extend(screen::again::panel(model, run, skin, width));
    }
    lines.extend(came_from(desk, width));
    lines
}

/// From which run this one was begun, and how to get back there (P38).
fn came_from(desk: &Desk, width: usize) -> Option<Line> {
    let from = desk.as_run()?.came_from.as_ref()?;
    let values = [("number", (&from.number).into()), ("title", (&from.title).into())];
    let text = match from.returns {
        true => say_with("screen-came-from", values),
        false => say_with("screen-came-for-good", values),
    };
    Some(Line::of(Role::Attention, &text).cut(width, "~"))
}

/// In at most two lines: what a notice says at its end is often what to do.
fn notice(model: &Model, width: usize) -> Vec<Line> {
    if let Some(notice) = &model.notice {
        let role = match notice.gravity {
            Gravity::Told => Role::Strong,
            Gravity::Refused => Role::Attention,
        };
        let mut lines = paragraph(Line::new(), role, &notice.text.one_line(), width);
        if lines.len() > 2 {
            let rest: Vec<String> = lines.split_off(1).iter().map(Line::plain).collect();
            lines.push(Line::of(role, &SafeText::new(&rest.join(" "))).cut(width, "~"));
        }
        return lines;
    }
    let saving = model.desk.as_ref().is_some_and(|desk| desk.pending.is_some());
    if saving { vec![Line::of(Role::Attention, &say("screen-saving"))] } else { Vec::new() }
}

/// What goes first where the keys do not fit into two lines; the help names them all.
const DISPENSABLE: [Command; 4] = [Command::Quit, Command::Overrule, Command::Reclassify, Command::Override];

/// The keys that do something here and now, in the order of the table: in two lines if that goes without losing one that must be
/// shown, else in three.
fn keys(model: &Model, context: Context, width: usize) -> Vec<Line> {
    let mut shown: Vec<&Binding> = bindings(context).filter(|binding| is_shown(model, context, binding.command)).collect();
    let desk = model.desk.as_ref().filter(|_| context == Context::Steps);
    let word = |binding: &Binding| desk.and_then(|desk| crate::app::screen::steps::word(desk, binding.command)).unwrap_or(binding.word);
    let mut lines = laid_out(&shown, &word, width);
    for command in DISPENSABLE {
        if lines.len() <= 2 {
            break;
        }
        shown.retain(|binding| binding.command != command);
        lines = laid_out(&shown, &word, width);
    }
    lines.truncate(3);
    lines
}

fn laid_out(shown: &[&Binding], word: &dyn Fn(&Binding) -> &'static str, width: usize) -> Vec<Line> {
    let mut lines = vec![Line::new()];
    for binding in shown {
        let Some(key) = binding.keys.first() else { continue };
        let (key, word) = (SafeText::new(&key.to_string()), say(word(binding)));
        let size = cells(key.as_str()) + 1 + cells(word.as_str());
        let full = lines.last().is_some_and(|line| line.cells() > 0 && line.cells() + 2 + size > width);
        if full {
            lines.push(Line::new());
        }
        if let Some(line) = lines.pop() {
            let line = if line.cells() > 0 { line.and("  ") } else { line };
            lines.push(line.with(Role::Key, &key).and(" ").with(Role::Dim, &word));
        }
    }
    lines
}

/// Moving keys are known; the help names them. What cannot be done to the step at hand is not offered.
fn is_shown(model: &Model, context: Context, command: Command) -> bool {
    use Command::{
        Down, Emergency, Findings, First, Interface, Last, NextSystem, PageDown, PageUp, PreviousSystem, Responsibilities, Restore, Up,
    };
    match command {
        Up | Down | First | Last | PageUp | PageDown | PreviousSystem => false,
        // The alert names its key itself.
        Command::SeenAlert => false,
        Command::Runs => context != Context::Find && model.other_runs() > 0,
        // The footer of each card names the keys of all cards; elsewhere there is one key for them.
        Responsibilities | Restore | Interface | Emergency if !context.is_card() => false,
        NextSystem => model.desk.as_ref().is_some_and(|desk| systems(desk.case()).len() > targets(desk.case())),
        Findings => model.desk.as_ref().is_some_and(|desk| desk.findings.as_ref().is_some_and(|found| !found.is_empty())),
        command if context == Context::Steps => {
            model.desk.as_ref().is_some_and(|desk| crate::app::screen::steps::is_offered(desk, command))
        }
        Command::Return => model.desk.as_ref().and_then(Desk::as_run).is_some_and(|run| run.came_from.is_some()),
        Command::Close => model.desk.as_ref().and_then(Desk::as_run).is_some_and(|run| run.fault_gone.is_some()),
        _ => true,
    }
}
