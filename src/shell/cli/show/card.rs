//! Cards on paper: the same rows as on the console, 80 columns wide.

use super::page::Page;
use crate::base::text::SafeText;
use crate::domain::card::Card;
use crate::view::card::{Of, Row, rows, title};

/// Deeper nodes of a tree stand no further to the right.
const DEEPEST: usize = 12;

/// Prints one card. `named` says whether its kind stands above it, as where several kinds follow each other.
pub fn print(card: Card, of: Of<'_>, named: bool, page: &mut Page) {
    if named {
        page.gap();
        page.rule('=');
        page.item(0, "", &title(card));
        page.rule('=');
    }
    rows(card, of).iter().for_each(|piece| row(piece, page));
}

fn row(row: &Row, page: &mut Page) {
    match row {
        Row::Title { text, after } if after.is_empty() => page.heading(text),
        Row::Title { text, after } => page.heading(&SafeText::new(&format!("{text} {after}"))),
        Row::Head(text) => {
            page.gap();
            page.item(2, "", text);
        }
        Row::Part { label, text, .. } => page.labelled(2, label, text),
        Row::Command { label, text } => {
            page.item(2, "", label);
            page.command(4, text);
        }
        Row::Item { text, .. } => page.item(4, "- ", text),
        Row::Note { text, .. } => page.item(2, "", text),
        Row::Branch { depth, name, party } => {
            let text = party.as_ref().map_or_else(|| name.clone(), |party| SafeText::new(&format!("{name} ({party})")));
            page.item(2 + 2 * (*depth).min(DEEPEST), "- ", &text);
        }
        Row::Gap => page.gap(),
    }
}
