//! The emergency card in words.

use super::{Of, Rows};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::emergency::{self, EmergencyCard, Turn};
use crate::domain::emergency::Grade;
use crate::style::role::Role;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    let cards = emergency::of(of.case, of.now);
    if cards.is_empty() {
        rows.note(Role::Attention, say("card-no-emergency"));
    }
    cards.iter().for_each(|card| one(card, of, rows));
}

fn one(card: &EmergencyCard, of: Of<'_>, rows: &mut Rows) {
    rows.title(&say_with("card-emergency-of", [("party", (&card.party).into())]), SafeText::default());
    if !card.grading.is_empty() {
        rows.head(say("card-grading"));
        for criterion in &card.grading {
            rows.part(grade(criterion.grade), &criterion.ask);
        }
    }
    if let Some(turn) = &card.activation {
        rows.head(say("card-activation"));
        declared(turn, of, rows);
    }
    if let Some(turn) = &card.stand_down {
        rows.head(say("card-stand-down"));
        declared(turn, of, rows);
        rows.parts(say("card-undo"), &turn.undo);
    }
    if !card.information.is_empty() {
        rows.head(say("card-informing"));
        for one in &card.information {
            rows.part_as(say("card-whom"), Role::Strong, &one.whom);
            rows.part(say("card-about"), &one.about);
            rows.parts(say("card-over"), &one.over);
            rows.people_in_short(say("card-only-by"), &one.by, of.now);
        }
    }
    if let Some(channel) = &card.out_of_band {
        rows.head(say("card-out-of-band"));
        rows.item(Role::Plain, channel.clone());
    }
}

fn declared(turn: &Turn, of: Of<'_>, rows: &mut Rows) {
    for condition in &turn.when {
        rows.item(Role::Plain, condition.clone());
    }
    rows.people(say("card-declared-by"), &turn.by, of.now);
}

fn grade(grade: Grade) -> SafeText {
    say(match grade {
        Grade::Disruption => "card-grade-disruption",
        Grade::Emergency => "card-grade-emergency",
        Grade::Crisis => "card-grade-crisis",
    })
}
