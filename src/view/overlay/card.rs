//! A card that is only read, laid out for the console.

use std::time::Duration;

use crate::app::desk::Desk;
use crate::app::model::Model;
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::card::{Card, systems, targets};
use crate::style::role::Role;
use crate::view::Skin;
use crate::view::card::{Of, Row, rows};
use crate::view::line::{Line, command, paragraph};
use crate::view::page::Body;

/// Where the texts begin.
const LABEL: usize = 15;

pub fn body(model: &Model, desk: &Desk, card: Card, at: Option<usize>, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let case = desk.case();
    if let Some(at) = at {
        // Not what the runbook is about: that must not be mistaken.
        let first = targets(case);
        let of = systems(case).len().saturating_sub(first);
        let values = [("number", (at + 1).saturating_sub(first).into()), ("of", of.into())];
        body.extend(paragraph(Line::new(), Role::Attention, &say_with("screen-other-system", values), width));
    }
    let away = desk.as_run().map_or(Duration::ZERO, |run| model.now.since(&run.opened));
    for row in rows(card, Of { case, at, now: model.now.wall, away }) {
        match row {
            Row::Gap => body.gap(),
            row => body.extend(lines(&row, skin, width).into_iter().map(plain_spaces)),
        }
    }
    body
}

fn lines(row: &Row, skin: &Skin, width: usize) -> Vec<Line> {
    match row {
        Row::Title { text, after } => {
            let head = Line::of(Role::Title, text);
            if after.is_empty() {
                paragraph(Line::new(), Role::Title, text, width)
            } else {
                paragraph(head.and(" "), Role::Dim, after, width)
            }
        }
        Row::Head(text) => paragraph(Line::new(), Role::Strong, text, width),
        Row::Part { label, role, text } => paragraph(labelled(label), *role, text, width),
        Row::Command { label, text } => command(labelled(label), text, skin.goes_on(), width),
        Row::Item { role, text } => paragraph(Line::text("  - "), *role, text, width),
        Row::Note { role, text } => paragraph(Line::new(), *role, text, width),
        Row::Branch { depth, name, party } => {
            let line = Line::text(&"  ".repeat((*depth).min(12))).and(skin.glyphs.tree_last).with(Role::Plain, name);
            let line = match party {
                Some(party) => line.and(" ").with(Role::Client, &SafeText::new(&format!("({party})"))),
                None => line,
            };
            vec![line.cut(width, skin.glyphs.ellipsis)]
        }
        Row::Gap => Vec::new(),
    }
}

fn labelled(label: &SafeText) -> Line {
    Line::of(Role::Dim, label).and(" ").at(LABEL)
}

/// The spaces that kept a telephone number in one line have done their work.
fn plain_spaces(line: Line) -> Line {
    let spans = line.spans.into_iter().map(|(text, role)| match text.as_str().contains('\u{a0}') {
        true => (SafeText::new(&text.as_str().replace('\u{a0}', " ")), role),
        false => (text, role),
    });
    Line { spans: spans.collect() }
}
