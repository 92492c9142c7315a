//! Style: what a piece of text means on the screen (role), what the terminal can show (tier) and the marks (glyphs). No ratatui.

pub mod glyphs;
pub mod role;
pub mod tier;
