//! The first screen: search, browse, take up an open run.

use crate::app::aside;
use crate::app::command::Command;
use crate::app::effect::{Effect, Purpose};
use crate::app::find::Row;
use crate::app::model::Model;
use crate::base::words::say;

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    let page = isize::try_from(model.size.1.saturating_sub(6)).unwrap_or(1).max(1);
    match command {
        Command::Up => model.find.step(-1),
        Command::Down => model.find.step(1),
        Command::PageUp => model.find.step(-page),
        Command::PageDown => model.find.step(page),
        Command::Clear => {
            model.find.clear();
        }
        Command::Open => return open(model, Purpose::Desk),
        _ => {}
    }
    Vec::new()
}

/// Opens what the cursor is on: a run is read back, a runbook is read from its file.
pub fn open(model: &mut Model, purpose: Purpose) -> Vec<Effect> {
    let row = model.find.cursor.and_then(|cursor| model.find.row(cursor));
    let effects = match row {
        None => model.refuse(say("find-nothing-chosen")),
        Some(Row::Run(open)) => {
            let run = open.run.clone();
            model.purpose = purpose;
            return aside::go_to(model, &run);
        }
        Some(Row::Item(item, _)) => match model.find.index.as_ref().map(|index| index.file(item)) {
            Some(Ok((path, _))) => vec![Effect::OpenRunbook { file: path.into(), purpose }],
            Some(Err(_)) => model.refuse(say("find-damaged-item")),
            None => Vec::new(),
        },
    };
    model.opening = !effects.is_empty();
    effects
}
