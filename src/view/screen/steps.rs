//! The instruction being followed: the step that is looked at whole, its neighbours in a line each (P3).

use crate::app::desk::Desk;
use crate::app::model::Model;
use crate::base::words::say;
use crate::domain::run::Placement;
use crate::style::role::Role;
use crate::view::Skin;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;
use crate::view::parts;

use super::{again, step};

pub fn body(model: &Model, desk: &Desk, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    let Some(run) = desk.as_run() else { return body };
    let plan = run.plan();
    let place = run.place();
    let viewed = desk.viewed();
    if plan.is_empty() {
        body.extend(paragraph(Line::new(), Role::Attention, &say("triage-no-instruction"), width));
    }
    let mut in_immediate = false;
    for entry in &plan {
        if entry.immediate != in_immediate {
            in_immediate = entry.immediate;
            let words = if in_immediate { say("run-immediate-begin") } else { say("run-immediate-end") };
            body.push(frame(&words, skin, width));
        }
        if Some(entry.id()) == viewed.as_ref() {
            body.focus_on(step::whole(model, run, entry, skin, width));
        } else {
            let line = parts::step_line(run, entry, place.as_ref(), false, skin, width);
            // What is not on the way is readable in the outline; here it would only stand between.
            if entry.placement != Placement::NotTaken && entry.depth < 6 {
                body.push(line);
            }
        }
    }
    if in_immediate {
        body.push(frame(&say("run-immediate-end"), skin, width));
    }
    if run.place().is_none() && run.classification.is_some() {
        body.gap();
        body.extend(paragraph(
            Line::new(),
            Role::Strong,
            &if again::only_continuous_left(run) { say("run-only-continuous-left") } else { say("run-nothing-left") },
            width,
        ));
    }
    body
}

/// The box around the immediate actions (P7): by word and by a line.
fn frame(words: &crate::base::text::SafeText, skin: &Skin, width: usize) -> Line {
    let lead = skin.glyphs.line.repeat(3);
    let line = Line::text(&lead).and(" ").with(Role::Warning, words).and(" ");
    let rest = skin.glyphs.line.repeat(width.saturating_sub(line.cells()));
    line.and(&rest)
}
