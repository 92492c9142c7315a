//! The cards in words: rows that the console and the paper lay out each in its own way. What they say is computed in
//! [`crate::domain::card`].

pub mod contacts;
mod emergency;
mod forbidden;
mod interface;
pub mod person;
mod responsibilities;
mod restore;
mod system;

use std::time::Duration;

use jiff::Timestamp;

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::{Card, subjects};
use crate::domain::case::Case;
use crate::style::role::Role;

/// A piece of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A card begins: what it is about, and a word about that.
    Title {
        text: SafeText,
        after: SafeText,
    },
    /// A section begins.
    Head(SafeText),
    /// A text with its label; an empty label goes on with the one above.
    Part {
        label: SafeText,
        role: Role,
        text: SafeText,
    },
    /// A command, exactly.
    Command {
        label: SafeText,
        text: SafeText,
    },
    /// One of several texts below a head.
    Item {
        role: Role,
        text: SafeText,
    },
    /// A sentence that stands for itself.
    Note {
        role: Role,
        text: SafeText,
    },
    /// A node of a tree; none: the library does not know whose it is.
    Branch {
        depth: usize,
        name: SafeText,
        party: Option<SafeText>,
    },
    Gap,
}

/// About what and when a card is made.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    pub case: &'a Case,
    /// The number of the one system among those of the case; none: the targets.
    pub at: Option<usize>,
    pub now: Timestamp,
    /// How long the systems have been away already, as far as anybody knows.
    pub away: Duration,
}

/// The rows of a card. Never empty: what is not written down is said.
pub fn rows(card: Card, of: Of<'_>) -> Vec<Row> {
    let mut rows = Rows::default();
    match card {
        Card::System => system::rows(of, &mut rows),
        Card::Responsibilities => responsibilities::rows(of, &mut rows),
        Card::Restore => restore::rows(of, &mut rows),
        Card::Interface => interface::rows(of, &mut rows),
        Card::Contacts => contacts::rows(of, &mut rows),
        Card::Forbidden => forbidden::rows(of, &mut rows),
        Card::Emergency => emergency::rows(of, &mut rows),
    }
    if rows.0.is_empty() && subjects(of.case, of.at).is_empty() {
        rows.note(Role::Plain, say("card-no-system"));
    }
    rows.0
}

/// What a card is called.
pub fn title(card: Card) -> SafeText {
    say(match card {
        Card::System => "card-title-system",
        Card::Responsibilities => "card-title-responsibilities",
        Card::Restore => "card-title-restore",
        Card::Interface => "card-title-interface",
        Card::Contacts => "card-title-contacts",
        Card::Forbidden => "card-title-forbidden",
        Card::Emergency => "card-title-emergency",
    })
}

/// What a card is about, after what card it is.
fn named(card: Card, name: &SafeText) -> SafeText {
    say_with("card-named", [("card", (&title(card)).into()), ("name", name.into())])
}

/// The rows so far.
#[derive(Debug, Default)]
struct Rows(Vec<Row>);

impl Rows {
    /// A new card, set off from the one above.
    fn title(&mut self, text: &SafeText, after: SafeText) {
        if !self.0.is_empty() {
            self.0.push(Row::Gap);
        }
        self.0.push(Row::Title { text: text.clone(), after });
    }

    fn head(&mut self, text: SafeText) {
        self.0.push(Row::Head(text));
    }

    fn part(&mut self, label: SafeText, text: &SafeText) {
        self.part_as(label, Role::Plain, text);
    }

    fn part_as(&mut self, label: SafeText, role: Role, text: &SafeText) {
        self.0.push(Row::Part { label, role, text: text.clone() });
    }

    /// Several texts below one label; nothing when there are none.
    fn parts<'a>(&mut self, label: SafeText, texts: impl IntoIterator<Item = &'a SafeText>) {
        let mut label = Some(label);
        for text in texts {
            self.part(label.take().unwrap_or_default(), text);
        }
    }

    /// What should be written down and is not.
    fn missing(&mut self, label: SafeText) {
        self.part_as(label, Role::Attention, &say("card-not-written"));
    }

    /// The text, or that it is not written down.
    fn part_or_missing(&mut self, label: SafeText, text: Option<&SafeText>) {
        match text {
            Some(text) => self.part(label, text),
            None => self.missing(label),
        }
    }

    fn item(&mut self, role: Role, text: SafeText) {
        self.0.push(Row::Item { role, text });
    }

    fn note(&mut self, role: Role, text: SafeText) {
        self.0.push(Row::Note { role, text });
    }
}
