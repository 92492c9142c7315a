//! View: draws the model; changes nothing and reads nothing else. A screen has the same name here and in `app`.

pub mod alert;
pub mod card;
pub mod frame;
pub mod line;
pub mod overlay;
pub mod page;
pub mod paint;
pub mod parts;
pub mod screen;
pub mod words;

use crate::app::model::Model;
use crate::style::glyphs::Glyphs;
use crate::style::tier::Tier;

/// What the terminal can show.
#[derive(Debug, Clone, Copy)]
pub struct Skin {
    pub tier: Tier,
    pub glyphs: Glyphs,
    /// A slow line: no rules, fewer rows.
    pub frugal: bool,
}

impl Skin {
    /// How the pieces of a long command are marked.
    pub fn goes_on(&self) -> line::GoesOn {
        line::GoesOn { after_blank: self.glyphs.goes_on, at_once: self.glyphs.goes_on_at_once }
    }
}

/// The page for a model, as wide as the model says: what the painter and the plain mode show.
pub fn page(model: &Model, skin: &Skin) -> page::Page {
    frame::frame(model, skin)
}
