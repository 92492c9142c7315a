//! The forbidden actions in words, for paper: the console has a list with a cursor.

use super::{Of, Rows};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::forbidden::{ForbiddenCard, every};
use crate::style::role::Role;
use crate::view::words;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    let all = every(of.case);
    if all.is_empty() {
        rows.note(Role::Plain, say("screen-no-forbidden"));
    }
    for (holds, forbidden) in &all {
        let card = ForbiddenCard::of(of.case, holds, forbidden, of.now);
        rows.title(&say_with("card-do-not", [("action", (&card.action).into())]), SafeText::default());
        rows.part(say("card-because"), &card.because);
        rows.part(say("card-instead"), &card.instead);
        rows.part(say("card-holds"), &words::holds(&card.holds, of.case));
        match card.lifted_by.is_empty() {
            true => rows.part_as(say("card-lifted-by"), Role::Attention, &say("screen-nobody")),
            false => rows.people(say("card-lifted-by"), &card.lifted_by, of.now),
        }
    }
}
