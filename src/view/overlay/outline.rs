//! The whole outline: every step with its mark, the branches that were not taken too. Before the run is opened: the instructions as written.

use crate::app::desk::Desk;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::step::Step;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;
use crate::view::{Skin, parts, words};

pub fn body(desk: &Desk, cursor: usize, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    if let Some(run) = desk.as_run() {
        if run.classification.is_none() {
            body.extend(paragraph(Line::new(), Role::Dim, &say("screen-outline-after-triage"), width));
        }
        let place = run.place();
        for (n, entry) in run.plan().iter().enumerate() {
            let line = parts::step_line(run, entry, place.as_ref(), n == cursor, skin, width);
            match n == cursor {
                true => body.focus_on(vec![line]),
                false => body.push(line),
            }
        }
        if run.classification.is_some() {
            return body;
        }
        body.gap();
    }
    let runbook = &desk.case().runbook;
    let mut section = |title: SafeText, steps: &[Step]| {
        body.push(Line::of(Role::Title, &title));
        for (n, step) in steps.iter().enumerate() {
            written(step, &(n + 1).to_string(), 1, desk, skin, width, &mut body);
        }
    };
    if !runbook.immediate.is_empty() && desk.as_run().is_none() {
        section(say("run-immediate-begin"), &runbook.immediate);
    }
    for (scope, steps) in &runbook.instructions {
        section(say_with("screen-instruction-for", [("scope", (&words::scope(*scope)).into())]), steps);
    }
    body
}

fn written(step: &Step, number: &str, depth: usize, desk: &Desk, skin: &Skin, width: usize, body: &mut Body) {
    let words = parts::what(step, desk.case());
    let line = Line::text(&"  ".repeat(depth.min(8))).with(Role::Strong, &SafeText::new(number)).and(" ");
    let line = line.with(Role::Dim, &words::step_kind(&step.kind)).and(" ").with(Role::Plain, &words.one_line());
    body.push(line.cut(width, skin.glyphs.ellipsis));
    for (_, steps) in step.inner() {
        for (n, inner) in steps.iter().enumerate() {
            written(inner, &format!("{number}.{}", n + 1), depth + 1, desk, skin, width, body);
        }
    }
}
