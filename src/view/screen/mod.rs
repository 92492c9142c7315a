//! The body of each screen.

pub mod about;
pub mod again;
pub mod dialog;
pub mod find;
pub mod finish;
pub mod step;
pub mod steps;
pub mod triage;

use super::Skin;
use super::line::{Line, paragraph};
use super::page::Body;
use crate::app::command::Context;
use crate::app::model::Model;
use crate::base::words::{say, say_with};
use crate::style::role::Role;

pub fn body(model: &Model, skin: &Skin, width: usize, rows: usize) -> Body {
    if let Some((file, why)) = &model.broken {
        let mut body = Body::default();
        body.extend(paragraph(Line::new(), Role::Error, &say_with("find-broken", [("file", file.into())]), width));
        body.extend(why.iter().flat_map(|text| text.lines().map(Line::text).collect::<Vec<_>>()));
        body.gap();
        body.extend(paragraph(Line::new(), Role::Plain, &say("find-broken-help"), width));
        return body;
    }
    let Some(desk) = &model.desk else { return find::body(model, skin, width, rows) };
    match model.screen() {
        Context::Resume => about::resume(model, desk, skin, width),
        Context::Prohibitions => about::prohibitions(desk, skin, width),
        Context::Questions => triage::questions(desk, skin, width),
        Context::SideEffects => triage::side_effects(desk, skin, width),
        Context::Verdict => triage::verdict(desk, skin, width),
        Context::Steps => steps::body(model, desk, skin, width),
        Context::Finish | Context::Closed => finish::body(model, desk, skin, width),
        _ => about::card(model, desk, skin, width),
    }
}
