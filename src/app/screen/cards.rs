//! The cards that are only read: turning their pages, going from one system of the case to the next, closing them.

use crate::app::act::close_overlay;
use crate::app::command::Command;
use crate::app::effect::{Effect, Purpose};
use crate::app::model::{Model, Overlay};
use crate::domain::card::{Card, systems, targets};

/// What a key that opens a view is for; none for every other command.
pub fn purpose_of(command: Command) -> Option<Purpose> {
    Some(match command {
        Command::System => Purpose::Card(Card::System),
        Command::Responsibilities => Purpose::Card(Card::Responsibilities),
        Command::Restore => Purpose::Card(Card::Restore),
        Command::Interface => Purpose::Card(Card::Interface),
        Command::Contacts => Purpose::Card(Card::Contacts),
        Command::Forbidden => Purpose::Card(Card::Forbidden),
        Command::Emergency => Purpose::Card(Card::Emergency),
        Command::Outline => Purpose::Outline,
        _ => return None,
    })
}

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    super::moving::turn_pages(model, command);
    match command {
        Command::NextSystem => step(model, true),
        Command::PreviousSystem => step(model, false),
        _ => {}
    }
    close_overlay(model, command)
}

/// From the targets together to the first system beside them, on to the last one, and round again.
fn step(model: &mut Model, forward: bool) {
    let Some(desk) = &model.desk else { return };
    let (first, end) = (targets(desk.case()), systems(desk.case()).len());
    let Some(Overlay::Card { at, .. }) = &mut model.overlay else { return };
    *at = match (*at, forward) {
        (None, true) => Some(first),
        (None, false) => end.checked_sub(1),
        (Some(now), true) => Some(now + 1),
        (Some(now), false) => now.checked_sub(1),
    }
    .filter(|at| (first..end).contains(at));
    model.page = 0;
}
