//! The views that are one key away from every screen.

mod card;
mod contacts;
mod coverage;
pub(super) mod findings;
mod help;
mod outline;
mod runs;

use super::Skin;
use super::page::Body;
use super::{parts, words};
use crate::app::model::{Model, Overlay};
use crate::base::words::say;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};

pub fn body(model: &Model, overlay: &Overlay, skin: &Skin, width: usize) -> Body {
    if let Overlay::Help { of } = overlay {
        return help::body(*of, skin, width);
    }
    if *overlay == Overlay::Coverage {
        return coverage::body(model, width);
    }
    if let Overlay::Runs { cursor } = overlay {
        return runs::body(model, *cursor, skin, width);
    }
    let Some(desk) = &model.desk else { return Body::default() };
    match overlay {
        Overlay::Contacts { cursor } => contacts::body(model, desk, *cursor, skin, width),
        Overlay::Forbidden { cursor } => {
            let mut body = Body::default();
            let all = crate::domain::card::forbidden::every(desk.case());
            if all.is_empty() {
                body.extend(paragraph(Line::new(), Role::Plain, &say("screen-no-forbidden"), width));
            }
            for (n, (holds, forbidden)) in all.iter().enumerate() {
                let mut lines = parts::forbidden(desk, forbidden, &words::holds(holds, desk.case()), skin, width.saturating_sub(2));
                for (at, line) in lines.iter_mut().enumerate() {
                    let lead = if n == *cursor && at == 0 { skin.glyphs.cursor } else { " " };
                    let mut lead = Line::of(Role::Selected, &lead.into()).and(" ");
                    lead.spans.append(&mut line.spans);
                    *line = lead;
                }
                match n == *cursor {
                    true => body.focus_on(lines),
                    false => body.extend(lines),
                }
                body.gap();
            }
            body
        }
        Overlay::Card { card, at } => card::body(model, desk, *card, *at, skin, width),
        Overlay::Findings => findings::body(desk, width),
        Overlay::Outline { cursor } => outline::body(desk, *cursor, skin, width),
        Overlay::Runs { .. } | Overlay::Help { .. } | Overlay::Coverage => Body::default(),
    }
}
