//! How far the requirements are met: the rows of the auditor's document, with the roles of what they say.

use crate::app::model::{Coverage, Model};
use crate::base::words::say;
use crate::format::coverage::Tone;
use crate::style::role::Role;
use crate::view::line::{Line, paragraph};
use crate::view::page::Body;

pub fn body(model: &Model, width: usize) -> Body {
    match &model.coverage {
        Coverage::NotAsked | Coverage::Computing => {
            Body::read(paragraph(Line::new(), Role::Plain, &say("screen-coverage-computing"), width))
        }
        Coverage::Failed(why) => Body::read(paragraph(Line::new(), Role::Error, why, width)),
        Coverage::Done(rows) => Body::read(rows.iter().map(|row| Line::of(role(row.tone), &row.text)).collect()),
    }
}

fn role(tone: Tone) -> Role {
    match tone {
        Tone::Title => Role::Title,
        Tone::Plain => Role::Plain,
        Tone::Dim => Role::Dim,
        Tone::Fulfilled => Role::Good,
        Tone::Partly => Role::Attention,
        Tone::Missing => Role::Error,
    }
}
