//! What each screen does with a command; a screen has the same name here and in `view`.

pub mod contacts;
pub mod find;
pub mod finish;
pub mod forbidden;
pub mod opening;
pub mod outline;
pub mod refusal;
pub mod steps;
pub mod triage;

use super::command::Command;
use super::desk::{Desk, TriageView, Work};
use super::model::{Model, Overlay};
use crate::domain::run::Stage;

/// Moves a list's cursor.
pub(super) fn moved(cursor: usize, rows: usize, command: Command) -> usize {
    let last = rows.saturating_sub(1);
    match command {
        Command::Up => cursor.saturating_sub(1),
        Command::Down => (cursor + 1).min(last),
        Command::First => 0,
        Command::Last => last,
        _ => cursor.min(last),
    }
}

/// Arrow keys turn the pages of a screen that is only read.
pub(super) fn turn_pages(model: &mut Model, command: Command) {
    match command {
        Command::Up => model.page = model.page.saturating_sub(1),
        Command::Down => model.page = model.page.saturating_add(1),
        _ => {}
    }
}

/// Back from the desk to the search. The run stays open; nothing is lost.
pub(super) fn leave(model: &mut Model) -> Vec<super::effect::Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    if desk.pending.is_some() {
        return model.refuse(crate::base::words::say("run-still-saving"));
    }
    let left = desk.as_run().map(|run| run.id.clone());
    model.desk = None;
    model.dialogs.clear();
    model.drafts.clear();
    model.page = 0;
    if left.is_some() {
        // What was searched for has been found; the open runs shall be seen.
        model.find.clear();
    }
    match left {
        Some(run) => vec![super::effect::Effect::LeaveRun { run }, super::effect::Effect::ListOpenRuns],
        None => Vec::new(),
    }
}

/// Where an overlay's cursor starts: at what the operator is at.
pub(super) fn place_overlay_cursor(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let cursor = match &model.overlay {
        Some(Overlay::Contacts { .. }) => contacts::next_to_call(model, desk),
        Some(Overlay::Outline { .. }) => {
            let viewed = desk.viewed();
            desk.as_run().and_then(|run| run.plan().iter().position(|entry| Some(entry.id()) == viewed.as_ref())).unwrap_or(0)
        }
        _ => 0,
    };
    if let Some(Overlay::Contacts { cursor: at } | Overlay::Outline { cursor: at }) = &mut model.overlay {
        *at = cursor;
    }
}

/// After records were folded: the screens follow the run.
pub(super) fn after_written(model: &mut Model) {
    model.page = 0;
    let Some(desk) = &mut model.desk else { return };
    let Desk { work: Work::Run(run), .. } = desk else { return };
    if run.stage() == Stage::Triage {
        triage::follow(desk);
    } else {
        desk.triage = TriageView::Questions;
        desk.cursor = 0;
    }
    if let (Some(Overlay::Contacts { .. }), Some(_)) = (&model.overlay, &model.desk) {
        contacts::offer_next(model);
    }
}
