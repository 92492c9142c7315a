//! A dialog: one question, its answers or a line to type, and what was answered before.

use crate::app::dialog::{About, Ask, Dialog, Given, Turn, choices};
use crate::app::model::Model;
use crate::base::id::StepId;
use crate::base::text::{SafeText, cells};
use crate::base::words::{say, say_with};
use crate::domain::event::{Due, SetAside};
use crate::domain::step::{Repeat, StepKind};
use crate::style::role::Role;
use crate::view::line::{self, Line, paragraph};
use crate::view::page::Body;
use crate::view::screen::step;
use crate::view::{Skin, parts, words};

pub fn body(model: &Model, dialog: &Dialog, skin: &Skin, width: usize) -> Body {
    let mut body = Body::default();
    body.extend(paragraph(Line::new(), Role::Title, &title(model, dialog), width));
    for given in &dialog.answers {
        body.extend(paragraph(Line::text("  "), Role::Plain, &words_for(model, given), width));
    }
    body.extend(value_wanted(model, dialog, skin, width));
    body.gap();
    let Turn::Ask(ask) = dialog.turn(model.desk.as_ref()) else { return body };
    match &ask {
        Ask::Text { label, optional } => {
            body.extend(paragraph(Line::new(), Role::Strong, &say(label), width));
            if *optional {
                body.push(Line::of(Role::Dim, &say("screen-may-be-empty")));
            }
            let head = Line::of(Role::Key, &SafeText::new("> "));
            let before = cells(dialog.editor.before_cursor().as_str());
            // What was typed is wrapped by cells, so that the cursor can be placed without guessing.
            let room = width.saturating_sub(3).max(1);
            let text = dialog.editor.safe();
            let mut rest = text.as_str();
            let first = body.lines.len();
            let mut lines = Vec::new();
            loop {
                let piece = crate::base::text::fit(rest, room);
                let piece = if piece.is_empty() { rest } else { piece };
                let head = if lines.is_empty() { head.clone() } else { Line::text("  ") };
                lines.push(head.with(Role::Plain, &SafeText::new(piece)));
                rest = rest.get(piece.len()..).unwrap_or_default();
                if rest.is_empty() {
                    break;
                }
            }
            body.focus_on(lines);
            body.typing = Some((first + before / room, 2 + before % room));
        }
        _ => {
            body.push(Line::of(Role::Strong, &question(&ask)));
            for (n, given) in choices(&ask).iter().enumerate() {
                let chosen = dialog.cursor == Some(n);
                let lead = if chosen { skin.glyphs.cursor } else { " " };
                let key = if n < 9 { (n + 1).to_string() } else { " ".to_owned() };
                let line = Line::of(Role::Selected, &SafeText::new(lead)).and(" ").with(Role::Key, &SafeText::new(&key)).and(" ");
                let line = line.with(Role::Plain, &words_for(model, given)).cut(width, skin.glyphs.ellipsis);
                match chosen {
                    true => body.focus_on(vec![line]),
                    false => body.push(line),
                }
            }
        }
    }
    body
}

/// For a value: how to read it, and its unit and limits, so that nobody has to go back to look.
fn value_wanted(model: &Model, dialog: &Dialog, skin: &Skin, width: usize) -> Vec<Line> {
    let (About::Record { step } | About::Occurrence { step, outcome: None }) = &dialog.about else { return Vec::new() };
    let Some(entry) = model.desk.as_ref().and_then(|desk| desk.as_run()).and_then(|run| run.entry(step)) else { return Vec::new() };
    let StepKind::Record { unit, limits, .. } = &entry.step.kind else { return Vec::new() };
    let mut lines = Vec::new();
    if let Some(command) = &entry.step.command {
        lines.extend(line::command(Line::text("  $ "), command, skin.goes_on(), width));
    }
    lines.extend(paragraph(Line::text("  "), Role::Plain, &step::value_wanted(unit.as_ref(), *limits), width));
    lines
}

fn question(ask: &Ask) -> SafeText {
    say(match ask {
        Ask::Contact(_) => "screen-pick-contact",
        Ask::How => "screen-pick-how",
        Ask::Authority => "screen-pick-authority",
        Ask::Place => "screen-pick-place",
        Ask::Cause => "screen-pick-cause",
        Ask::Due(_) => "screen-pick-due",
        Ask::Text { label, .. } => label,
    })
}

fn title(model: &Model, dialog: &Dialog) -> SafeText {
    match &dialog.about {
        About::Person => say("screen-dialog-person"),
        About::Note => say("screen-dialog-note"),
        About::SetAside { step, how } => {
            let what = step_words(model, step);
            match how {
                SetAside::NotApplicable => say_with("screen-dialog-not-applicable", [("step", (&what).into())]),
                SetAside::Overridden => say_with("screen-dialog-override", [("step", (&what).into())]),
                SetAside::Deferred => say_with("screen-dialog-defer", [("step", (&what).into())]),
            }
        }
        About::Record { step } => say_with("screen-dialog-record", [("step", (&step_words(model, step)).into())]),
        About::Occurrence { step, .. } => match repeated_for(model, step) {
            Some(what) => say_with("screen-dialog-for-each", [("step", (&step_words(model, step)).into()), ("what", (&what).into())]),
            None => say_with("screen-dialog-record", [("step", (&step_words(model, step)).into())]),
        },
        About::Target { step } => say_with("screen-dialog-target", [("step", (&step_words(model, step)).into())]),
        About::SecondPerson { step } => say_with("screen-dialog-second", [("step", (&step_words(model, step)).into())]),
        About::Release { step } => say_with("screen-dialog-release", [("step", (&step_words(model, step)).into())]),
        About::Lift { action } => say_with("screen-dialog-lift", [("action", (&forbidden_words(model, action)).into())]),
        About::Overrule => say("screen-dialog-overrule"),
        About::Reclassify => say("screen-dialog-reclassify"),
        About::Said { contact, result, .. } => {
            let values = [("who", (&contact_words(model, contact)).into()), ("result", (&words::reach(*result)).into())];
            say_with("screen-dialog-said", values)
        }
        About::SetPlace => say("screen-dialog-set-place"),
        About::SetCause => say("screen-dialog-set-cause"),
    }
}

/// Of what there are several, where the step is done for each of them.
fn repeated_for(model: &Model, step: &StepId) -> Option<SafeText> {
    match &model.desk.as_ref()?.as_run()?.entry(step)?.step.repeat {
        Some(Repeat::ForEach(what)) => Some(what.clone()),
        _ => None,
    }
}

fn step_words(model: &Model, step: &StepId) -> SafeText {
    let entry = model.desk.as_ref().and_then(|desk| desk.as_run()).and_then(|run| run.entry(step).map(|entry| (run, entry)));
    match entry {
        Some((run, entry)) => SafeText::new(&format!("{} {}", entry.number, parts::what(&entry.step, &run.case).one_line())),
        None => SafeText::new(step.as_str()),
    }
}

fn forbidden_words(model: &Model, action: &crate::base::id::ForbiddenId) -> SafeText {
    let desk = model.desk.as_ref();
    let found = desk.and_then(|desk| crate::domain::card::forbidden::every(desk.case()).into_iter().find(|(_, f)| &f.id == action));
    found.map_or_else(|| SafeText::new(action.as_str()), |(_, forbidden)| forbidden.action.one_line())
}

fn contact_words(model: &Model, id: &crate::base::id::ContactId) -> SafeText {
    let found = model.desk.as_ref().and_then(|desk| desk.case().contact(id));
    found.map_or_else(|| SafeText::new(id.as_str()), |(_, contact)| SafeText::new(&format!("{} ({})", contact.name, contact.role)))
}

fn words_for(model: &Model, given: &Given) -> SafeText {
    match given {
        Given::Text(text) => text.clone(),
        Given::Contact(id) => contact_words(model, id),
        Given::How(how) => words::how(*how),
        Given::Due(Due::AtTheEnd) => say("run-due-at-the-end"),
        Given::Due(Due::Before(step)) => say_with("run-due-before", [("step", (&step_words(model, step)).into())]),
        Given::Authority(authority) => match &model.desk {
            Some(desk) => words::authority(*authority, desk.case()),
            None => SafeText::default(),
        },
        Given::Place(place) => words::place(*place),
        Given::Cause(Some(cause)) => SafeText::new(&format!("{} ({})", words::cause(*cause), words::cause_kind(cause.kind()))),
        Given::Cause(None) => words::cause(crate::domain::cause::Cause::Unknown),
    }
}
