//! All open runs in the order in which they are to be looked at (P32, P33): whose they are, where they stand, their timers, who leads.

use std::time::Duration;

use crate::app::desk::Desk;
use crate::app::model::Model;
use crate::app::open_run::{Lead, OpenRun};
use crate::base::text::SafeText;
use crate::base::time::in_words;
use crate::base::words::{say, say_with};
use crate::domain::run::Timer;
use crate::style::role::Role;
use crate::view::line::Line;
use crate::view::page::Body;
use crate::view::{Skin, parts, words};

/// How many timers of a run are shown; the run itself shows them all.
const TIMERS: usize = 3;

pub fn body(model: &Model, cursor: Option<usize>, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let count = model.find.every_run().count();
    body.push(Line::of(Role::Title, &say_with("runs-title", [("count", count.into())])));
    let here = model.desk.as_ref().and_then(Desk::as_run).map(|run| &run.id);
    for (n, run) in model.find.every_run().enumerate() {
        let chosen = cursor == Some(n);
        let lead = Line::of(Role::Selected, &SafeText::new(if chosen { skin.glyphs.cursor } else { " " })).and(" ");
        let mut lines = vec![head(run, lead, here == Some(&run.run))];
        lines.push(Line::text("    ").with(Role::Plain, &parts::stands(run, model.clock_zone())));
        lines.push(Line::text("    ").with(Role::Dim, &who_leads(run)));
        let shown = if run.timers.len() > TIMERS + 1 { TIMERS } else { run.timers.len() };
        lines.extend(soonest(run).into_iter().take(shown).map(|timer| self::timer(model, timer, skin)));
        if run.timers.len() > shown {
            lines.push(Line::text("    ").with(Role::Plain, &say_with("runs-more-timers", [("count", (run.timers.len() - shown).into())])));
        }
        let lines = lines.into_iter().map(|line| line.cut(width, skin.glyphs.ellipsis)).collect();
        match chosen {
            true => body.focus_on(lines),
            false => body.extend(lines),
        }
    }
    body
}

fn head(run: &OpenRun, lead: Line, is_here: bool) -> Line {
    let line = parts::banner(run.mode, lead).and(" ");
    let line = match run.severity {
        Some(severity) => line.with(Role::Strong, &words::severity_short(severity)).and(" "),
        None => line,
    };
    let line = if is_here { line.with(Role::Attention, &say("runs-on-screen")).and(" ") } else { line };
    let line = line.with(Role::Client, &run.party_name).and(" | ").with(Role::Strong, &run.title);
    if run.damaged { line.and(" ").with(Role::Error, &say("find-journal-damaged")) } else { line }
}

fn who_leads(run: &OpenRun) -> SafeText {
    let person = [("person", (&run.person).into())];
    match run.lead {
        Lead::Here => say_with("runs-led-here", person),
        Lead::Elsewhere => say_with("runs-led-elsewhere", person),
        Lead::Nobody => say_with("runs-led-by-nobody", person),
    }
}

fn soonest(run: &OpenRun) -> Vec<&Timer> {
    let mut timers: Vec<&Timer> = run.timers.iter().collect();
    timers.sort_by_key(|timer| timer.deadline());
    timers
}

fn timer(model: &Model, timer: &Timer, skin: &Skin) -> Line {
    let values = |left: String| {
        let at = model.clock_zone().clock(timer.deadline());
        [("at", at.into()), ("left", left.into()), ("number", timer.number.as_str().into()), ("what", (&timer.what).into())]
    };
    match timer.left(&model.now) {
        Some(left) => Line::text("    ").with(Role::Plain, &say_with("runs-timer", values(in_words(in_minutes(left))))),
        None => {
            let mark = Line::text("    ").with(Role::Warning, &SafeText::new(skin.glyphs.warning)).and(" ");
            mark.with(Role::Warning, &say_with("runs-timer-over", values(String::new())))
        }
    }
}

/// Whole minutes, down: a list that counts seconds would never stand still. The last minute is told in seconds.
fn in_minutes(left: Duration) -> Duration {
    match left.as_secs() {
        seconds @ 60.. => Duration::from_secs(seconds / 60 * 60),
        seconds => Duration::from_secs(seconds),
    }
}
