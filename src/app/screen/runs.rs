//! The list of all open runs; Enter goes to one (P32).

use crate::app::act::close_overlay;
use crate::app::aside;
use crate::app::command::Command;
use crate::app::desk::Desk;
use crate::app::effect::Effect;
use crate::app::model::{Model, Overlay};
use crate::base::words::say;

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Overlay::Runs { cursor }) = model.overlay else { return Vec::new() };
    let rows = model.find.every_run().count();
    match command {
        Command::Back => close_overlay(model, command),
        Command::Open => {
            let chosen = cursor.and_then(|cursor| model.find.every_run().nth(cursor)).map(|run| run.run.clone());
            match chosen {
                Some(run) => aside::go_to(model, &run),
                None => model.refuse(say("find-nothing-chosen")),
            }
        }
        Command::Up | Command::Down | Command::First | Command::Last if rows > 0 => {
            let cursor = match (cursor, command) {
                (Some(cursor), _) => super::moving::moved(cursor, rows, command),
                (None, Command::Up | Command::Last) => rows - 1,
                (None, _) => 0,
            };
            model.overlay = Some(Overlay::Runs { cursor: Some(cursor) });
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Opens or closes the list from any screen; what others lead is looked at again.
pub fn toggle(model: &mut Model) -> Vec<Effect> {
    model.page = 0;
    if matches!(model.overlay, Some(Overlay::Runs { .. })) {
        model.overlay = None;
        return Vec::new();
    }
    let here = model.desk.as_ref().and_then(Desk::as_run).map(|run| run.id.clone());
    // On the gravest of the others: nobody wants to switch to where he is.
    let cursor = model.find.every_run().position(|run| Some(&run.run) != here.as_ref());
    model.overlay = Some(Overlay::Runs { cursor });
    vec![Effect::ListOpenRuns]
}
