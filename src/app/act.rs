//! What every screen does: ask the run for an action, open a dialog, close an overlay.

use super::command::Command;
use super::desk::Work;
use super::dialog::{About, Dialog};
use super::effect::Effect;
use super::message::Pending;
use super::model::Model;
use super::refusal;
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::event::Record;
use crate::domain::run::{Action, decide};

/// Asks the run for an action: the events go to the journal; the screen shows them when they are on the disk.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(text) = refusal_before_acting(model) {
        return model.refuse(text);
    }
    let now = model.now;
    let Some(person) = model.person.clone() else { return ask(model, About::Person) };
    let Some(desk) = &mut model.desk else { return Vec::new() };
    let Work::Run(run) = &desk.work else { return model.refuse(say("run-no-run-yet")) };
    match decide(run, action, now) {
        Err(refusal) => {
            let text = refusal::words(run, &refusal);
            model.refuse(text)
        }
        Ok(events) => {
            let first = run.length() + 1;
            let records: Vec<Record> =
                (first..).zip(events).map(|(seq, event)| Record { seq, at: now, person: person.clone(), event }).collect();
            let run = run.id.clone();
            desk.pending = Some(Pending { records: records.clone() });
            vec![Effect::Append { run, records }]
        }
    }
}

/// Why nothing can be done in the run now, if so: it is being saved, or another console leads it.
fn refusal_before_acting(model: &Model) -> Option<SafeText> {
    let desk = model.desk.as_ref()?;
    if desk.watching {
        return Some(say("run-watching"));
    }
    desk.pending.is_some().then(|| say("run-still-saving"))
}

/// Opens a dialog, with what was typed the last time the same was asked and not finished.
pub fn ask(model: &mut Model, about: About) -> Vec<Effect> {
    let needs_run = about != About::Person;
    let has_run = model.desk.as_ref().is_some_and(|desk| desk.as_run().is_some());
    if needs_run && !has_run {
        return model.refuse(say("run-no-run-yet"));
    }
    if let Some(text) = refusal_before_acting(model).filter(|_| needs_run) {
        return model.refuse(text);
    }
    model.overlay = None;
    let draft = model.drafts.iter().position(|draft| draft.about == about).map(|at| model.drafts.remove(at));
    model.dialogs.push(draft.unwrap_or_else(|| Dialog::new(about)));
    Vec::new()
}

pub fn close_overlay(model: &mut Model, command: Command) -> Vec<Effect> {
    if command == Command::Back {
        model.overlay = None;
        model.page = 0;
    }
    Vec::new()
}
