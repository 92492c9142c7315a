//! The whole outline; Enter looks at a step and leaves the place where it is.

use crate::app::act::close_overlay;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::model::{Model, Overlay};

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Overlay::Outline { cursor }) = model.overlay else { return Vec::new() };
    let Some(desk) = &mut model.desk else { return Vec::new() };
    let Some(run) = desk.as_run() else {
        // Before a run is opened there is no plan yet, only the written instructions to be read.
        super::moving::turn_pages(model, command);
        return close_overlay(model, command);
    };
    let steps: Vec<_> = run.plan().iter().map(|entry| entry.id().clone()).collect();
    match command {
        Command::Back => close_overlay(model, command),
        Command::Open => {
            desk.viewing = steps.get(cursor).cloned().filter(|step| Some(step) != run.place().as_ref());
            model.overlay = None;
            Vec::new()
        }
        _ => {
            model.overlay = Some(Overlay::Outline { cursor: super::moving::moved(cursor, steps.len(), command) });
            Vec::new()
        }
    }
}
