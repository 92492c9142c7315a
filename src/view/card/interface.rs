//! The interface card in words.

use super::{Of, Row, Rows};
use crate::base::text::SafeText;
use crate::base::words::say;
use crate::domain::card::interface::{self, Interface};
use crate::domain::card::{Card, subjects};
use crate::style::role::Role;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    let cards = interface::of(of.case, of.at, of.now);
    if cards.is_empty() {
        rows.note(Role::Plain, say("card-no-interface"));
    }
    if !cards.is_empty() && !subjects(of.case, of.at).iter().any(|(_, system)| system.line.is_some()) {
        rows.note(Role::Plain, say("card-interfaces-around"));
    }
    cards.iter().for_each(|card| one(card, of, rows));
}

fn one(card: &Interface, of: Of<'_>, rows: &mut Rows) {
    rows.title(&super::named(Card::Interface, &card.name), SafeText::new(&format!("({})", card.party)));
    rows.part(say("screen-purpose"), &card.purpose);
    rows.part_as(say("screen-demarcation"), Role::Strong, &card.demarcation);
    rows.part(say("screen-carrier"), &card.carrier);
    rows.part_as(say("card-circuit"), Role::Strong, &card.circuit);
    rows.person(say("screen-hotline"), &card.hotline, of.now);
    rows.part(say("card-quote"), card.quote.as_ref().unwrap_or(&card.circuit));
    match &card.test {
        Some(test) => rows.0.push(Row::Command { label: say("screen-line-test"), text: test.clone() }),
        None => rows.missing(say("screen-line-test")),
    }
    rows.parts(say("card-typed-on"), &card.test_on);
    if !card.hosts.is_empty() {
        let hosts: Vec<&str> = card.hosts.iter().map(SafeText::as_str).collect();
        rows.part(say("card-our-hosts"), &SafeText::new(&hosts.join(", ")));
    }
    rows.parts(say("screen-location"), &card.location);
    rows.person(say("card-owner"), &card.owner, of.now);
}
