//! How far the requirements are met: asked for on the first screen, computed beside everything else, read page by page.

use crate::app::act::close_overlay;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::model::{Coverage, Model, Overlay};
use crate::base::text::SafeText;
use crate::format::coverage::Row;

/// Opens the view. The library may have changed since the last time, so it is always computed anew; never twice at once.
pub fn open(model: &mut Model) -> Vec<Effect> {
    model.overlay = Some(Overlay::Coverage);
    model.page = 0;
    if model.coverage == Coverage::Computing {
        return Vec::new();
    }
    model.coverage = Coverage::Computing;
    vec![Effect::Cover { width: usize::from(model.size.0) }]
}

/// What came of it. Where the view was left meanwhile it is not kept: the next look shall not show an old state.
pub fn take(model: &mut Model, covered: Result<Vec<Row>, SafeText>) {
    model.coverage = match covered {
        _ if model.overlay != Some(Overlay::Coverage) => Coverage::NotAsked,
        Ok(rows) => Coverage::Done(rows),
        Err(why) => Coverage::Failed(why),
    };
}

pub fn on(model: &mut Model, command: Command) -> Vec<Effect> {
    super::moving::turn_pages(model, command);
    if command == Command::Back && model.coverage != Coverage::Computing {
        model.coverage = Coverage::NotAsked;
    }
    close_overlay(model, command)
}
