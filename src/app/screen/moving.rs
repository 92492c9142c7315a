//! Moving about: cursors, pages, and back to the search. None of it changes a run.

use crate::app::aside;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::base::words::say;

/// Moves a list's cursor.
pub fn moved(cursor: usize, rows: usize, command: Command) -> usize {
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
pub fn turn_pages(model: &mut Model, command: Command) {
    match command {
        Command::Up => model.page = model.page.saturating_sub(1),
        Command::Down => model.page = model.page.saturating_add(1),
        _ => {}
    }
}

/// Back from the desk to the search. The run stays open and is still led here; nothing is lost.
pub fn leave(model: &mut Model) -> Vec<Effect> {
    let Some(desk) = &model.desk else { return Vec::new() };
    if desk.pending.is_some() {
        return model.refuse(say("run-still-saving"));
    }
    if let (None, Some((from, _))) = (desk.as_run(), &desk.comes_from) {
        // It was only looked at: the run that led here goes on.
        let to = from.run.clone();
        return super::turning::go_back(model, &to);
    }
    if desk.as_run().is_some() {
        // What was searched for has been found; the open runs shall be seen.
        model.find.clear();
    }
    aside::put_aside(model)
}
