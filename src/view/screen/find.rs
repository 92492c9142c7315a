//! The first screen: open runs, the search line, and what was found.

use std::ops::Range;

use crate::app::find::Row;
use crate::app::model::Model;
use crate::app::open_run::{Lead, OpenRun};
use crate::base::text::{SafeText, cells, fit};
use crate::base::words::{say, say_with};
use crate::domain::runbook::Severity;
use crate::domain::search::{Hit, Index, State};
use crate::style::role::Role;
use crate::view::line::Line;
use crate::view::page::Body;
use crate::view::{Skin, parts, words};

const CLIENT: usize = 18;
const MOST_ON_SLOW_LINES: usize = 8;
const MOST_IN_TWO_LINES: usize = 3;

pub fn body(model: &Model, skin: &Skin, width: usize, rows: usize) -> Body {
    let find = &model.find;
    let mut body = Body::default();
    let prompt = Line::of(Role::Strong, &say("find-prompt")).and(" ");
    let column = prompt.cells() + cells(find.editor.before_cursor().as_str());
    // A long query is shown from its end, where the typing is.
    let room = width.saturating_sub(prompt.cells() + 14).max(8);
    let shown = match column > prompt.cells() + room {
        true => SafeText::new(&tail(find.editor.before_cursor().as_str(), room)),
        false => find.editor.safe(),
    };
    let typing = prompt.cells() + (column - prompt.cells()).min(room);
    let count = match (&find.index, find.is_browsing()) {
        (None, _) => say("find-reading"),
        (Some(index), true) => say_with("find-all", [("count", index.len().into())]),
        (Some(index), false) => say_with("find-count", [("found", find.total.into()), ("all", index.len().into())]),
    };
    let at = width.saturating_sub(cells(count.as_str()));
    body.push(prompt.with(Role::Plain, &shown).cut(at.saturating_sub(1), skin.glyphs.ellipsis).at(at).with(Role::Dim, &count));
    body.typing = Some((0, typing));

    let runs: Vec<&OpenRun> = find.runs().collect();
    match &find.open_runs {
        None => body.push(Line::of(Role::Dim, &say("find-runs-reading"))),
        Some(_) if runs.is_empty() && find.is_browsing() => body.push(Line::of(Role::Dim, &say("find-no-open-runs"))),
        Some(_) if runs.is_empty() => {}
        Some(_) => body.push(Line::of(Role::Title, &say_with("find-open-runs", [("count", runs.len().into())]))),
    }
    // Pages instead of scrolling: moving the cursor inside a page changes one mark only.
    let header = usize::from(find.is_browsing());
    // A few open runs get a second line each, for where they stand (P19).
    let second_lines = if runs.len() <= MOST_IN_TWO_LINES { runs.len() } else { 0 };
    let height = rows.saturating_sub(body.lines.len() + header + second_lines).max(1);
    // A letter that is typed changes every row: on a slow line that is a second of waiting for each ten of them.
    let height = if skin.frugal { height.min(MOST_ON_SLOW_LINES) } else { height };
    let total = find.rows();
    let first = find.cursor.map_or(0, |cursor| cursor / height * height);
    let window = first..(first + height).min(total);
    list(model, skin, width, window.clone(), &mut body);
    if total == 0 && find.index.is_some() && !find.is_browsing() {
        body.push(Line::text(say("find-nothing").as_str()));
    }
    if total > height {
        let values = [("from", (window.start + 1).into()), ("to", window.end.into()), ("of", total.into())];
        body.of = Some(Line::of(Role::Dim, &say_with("screen-lines-of", values)));
    }
    body
}

fn list(model: &Model, skin: &Skin, width: usize, window: Range<usize>, body: &mut Body) {
    let mut headed = false;
    for n in window {
        let chosen = model.find.cursor == Some(n);
        let Some(row) = model.find.row(n) else { break };
        if matches!(row, Row::Item(..)) && !headed && model.find.is_browsing() {
            headed = true;
            body.push(Line::of(Role::Title, &say("find-browse")));
        }
        let lead = Line::of(Role::Selected, &SafeText::new(if chosen { skin.glyphs.cursor } else { " " })).and(" ");
        let line = match row {
            Row::Run(run) => open_run(model, run, lead),
            Row::Item(item, hit) => match model.find.index.as_deref() {
                Some(index) => entry(index, item, hit, lead),
                None => lead,
            },
        };
        let line = line.cut(width, skin.glyphs.ellipsis);
        body.push(line);
        let at = body.lines.len() - 1;
        if let (Row::Run(run), true) = (row, model.find.runs().count() <= MOST_IN_TWO_LINES) {
            body.push(Line::text("    ").with(Role::Plain, &parts::stands(run, &model.zone)).cut(width, skin.glyphs.ellipsis));
        }
        if chosen {
            body.focus = Some(at..body.lines.len());
        }
    }
}

/// When the next timer is over, then client and situation of an open run.
fn open_run(model: &Model, run: &OpenRun, lead: Line) -> Line {
    let line = parts::banner(run.mode, lead).and(" ");
    let line = match run.deadline() {
        Some(deadline) if deadline <= model.now.wall => {
            line.with(Role::Warning, &say_with("runs-over", [("at", model.zone.clock(deadline).into())])).and(" ")
        }
        Some(deadline) => line.with(Role::Strong, &say_with("runs-until", [("at", model.zone.clock(deadline).into())])).and(" "),
        None => line,
    };
    let line = line.with(Role::Client, &run.party_name).and(" | ").with(Role::Strong, &run.title);
    let line = match run.lead {
        Lead::Here => line.and(" ").with(Role::Dim, &say("find-led-here")),
        Lead::Elsewhere => line.and(" ").with(Role::Attention, &say("find-led-elsewhere")),
        Lead::Nobody => line,
    };
    if run.damaged { line.and(" ").with(Role::Error, &say("find-journal-damaged")) } else { line }
}

fn entry(index: &Index, item: u32, hit: Option<&Hit>, lead: Line) -> Line {
    let Ok(entry) = index.item(item) else { return lead.with(Role::Error, &say("find-damaged-item")) };
    let role = if entry.severity >= Severity::High { Role::Strong } else { Role::Plain };
    let line = match &entry.state {
        State::Broken(_) => lead.with(Role::Error, &say("find-broken-mark")),
        State::Ok => lead.with(role, &words::severity_short(entry.severity)),
    };
    let line = line.at(7).with(Role::Client, &SafeText::new(fit(entry.party_name.as_str(), CLIENT))).at(7 + CLIENT + 1);
    let line = match hit {
        Some(hit) => marked(line, &entry.title, &hit.title_marks),
        None => line.with(Role::Plain, &entry.title),
    };
    if let State::Broken(why) = &entry.state {
        return line.and(" ").with(Role::Error, why);
    }
    match hit.and_then(|hit| hit.elsewhere.as_ref()) {
        Some(place) => marked(line.and(" ").with(Role::Dim, &words::field(place.field)).and(" "), &place.text, &place.marks),
        None => line,
    }
}

/// A text with the matched letters marked.
fn marked(mut line: Line, text: &SafeText, marks: &[Range<usize>]) -> Line {
    let mut at = 0;
    for mark in marks {
        let (Some(before), Some(inside)) = (text.as_str().get(at..mark.start), text.as_str().get(mark.clone())) else { break };
        line = line.with(Role::Plain, &SafeText::new(before)).with(Role::Match, &SafeText::new(inside));
        at = mark.end;
    }
    line.with(Role::Plain, &SafeText::new(text.as_str().get(at..).unwrap_or_default()))
}

/// The end of a text that fits into `room` cells.
fn tail(text: &str, room: usize) -> String {
    let mut kept: Vec<char> = Vec::new();
    let mut used = 0;
    for letter in text.chars().rev() {
        used += cells(letter.encode_utf8(&mut [0; 4]));
        if used > room {
            break;
        }
        kept.push(letter);
    }
    kept.into_iter().rev().collect()
}
