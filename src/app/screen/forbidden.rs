//! The forbidden actions, and lifting one with a named release.

use crate::app::act::{ask, close_overlay};
use crate::app::command::Command;
use crate::app::dialog::About;
use crate::app::effect::Effect;
use crate::app::model::{Model, Overlay};
use crate::base::words::say;
use crate::domain::card::forbidden::every;

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Overlay::Forbidden { cursor }) = model.overlay else { return Vec::new() };
    let Some(desk) = &model.desk else { return Vec::new() };
    let all = every(desk.case());
    match command {
        Command::Back => close_overlay(model, command),
        Command::Lift => match all.get(cursor).map(|(_, forbidden)| (forbidden.id.clone(), forbidden.lifted_by.is_empty())) {
            Some((_, true)) => model.refuse(say("run-nobody-may-lift")),
            Some((action, false)) => ask(model, About::Lift { action }),
            None => Vec::new(),
        },
        _ => {
            let rows = all.len();
            model.overlay = Some(Overlay::Forbidden { cursor: super::moving::moved(cursor, rows, command) });
            Vec::new()
        }
    }
}
