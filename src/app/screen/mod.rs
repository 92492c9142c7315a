//! What each screen does with a command; a screen has the same name here and in `view`.

pub mod cards;
pub mod contacts;
pub mod coverage;
pub mod find;
pub mod finish;
pub mod forbidden;
pub mod moving;
pub mod opening;
pub mod outline;
pub mod runs;
pub mod steps;
pub mod triage;
pub mod turning;

use super::desk::{Desk, TriageView, Work};
use super::model::{Model, Overlay};
use crate::domain::run::Stage;

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
