//! The contact card in words, for paper: the console has a list with a cursor, whose parts come from here.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Of, Rows, person};
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::contacts::{ContactCard, Contacts, Exception};
use crate::style::role::Role;
use crate::view::words;

pub(super) fn rows(of: Of<'_>, rows: &mut Rows) {
    let card = Contacts::of(of.case, of.now);
    rows.title(&of.case.party_name, SafeText::default());
    rows.parts(say("card-customer-number"), &card.customer_number);
    rows.parts(say("card-contract"), &card.contract);
    rows.parts(say("card-call-back"), &card.call_back);
    if let Some(next) = &card.next {
        let level = next.level.map(|level| say_with("card-on-level", [("level", level.into())]));
        let text = format!("{}{}", person::whole(&next.person, of.now), level.unwrap_or_default());
        rows.part_as(say("card-next"), Role::Strong, &SafeText::new(&text));
    }
    for level in &card.ladder {
        let number = || level.level.into();
        let head = match level.next_after {
            Some(after) => say_with("card-level-after", [("level", number()), ("after", after.to_string().into())]),
            None => say_with("card-level", [("level", number())]),
        };
        rows.title(&head, SafeText::default());
        rows.parts(say("card-level-when"), &level.when);
        rows.parts(say("card-level-decides"), &level.decides);
        level.contacts.iter().for_each(|contact| one(contact, of.now, rows));
    }
    if !card.others.is_empty() {
        let head = if card.ladder.is_empty() { "card-no-ladder" } else { "card-further-contacts" };
        rows.title(&say(head), SafeText::default());
        card.others.iter().for_each(|contact| one(contact, of.now, rows));
    }
    if card.ladder.is_empty() && card.others.is_empty() {
        rows.note(Role::Error, say("screen-no-contacts"));
    }
}

fn one(card: &ContactCard, now: Timestamp, rows: &mut Rows) {
    rows.head(SafeText::new(&format!("{} ({})", person::name(&card.person), card.party)));
    let when = words::availability(card.person.availability, now, &card.person.zone);
    let text = SafeText::new(&format!("{}  {when}", person::phones(&card.person.phones)));
    rows.part_as(say("card-telephone"), if card.person.availability.is_now() { Role::Plain } else { Role::Attention }, &text);
    for (label, text) in parts(card) {
        rows.part(label, &text);
    }
}

/// What stands below name and telephone: the same on paper and on the screen.
pub fn parts(card: &ContactCard) -> Vec<(SafeText, SafeText)> {
    let mut parts = Vec::new();
    let mut part = |label: SafeText, text: SafeText| parts.push((label, text));
    if let Some(quote) = &card.quote {
        part(say("screen-quote"), quote.clone());
    }
    if let Some(hours) = &card.hours {
        part(say("screen-hours"), SafeText::new(&format!("{hours} ({})", card.time_zone)));
    }
    if card.holiday {
        part(SafeText::default(), say("card-holiday"));
    }
    for exception in &card.exceptions {
        part(say("card-exception"), other_hours(exception));
    }
    if let Some(deputy) = &card.person.deputy {
        part(say("screen-deputy"), person::name(deputy));
    }
    if let Some(challenge) = &card.challenge {
        part(say("card-challenge"), challenge.clone());
    }
    if let Some(email) = &card.email {
        part(say("screen-email"), email.clone());
    }
    if let Some(note) = &card.note {
        part(say("screen-note"), note.clone());
    }
    match (card.verified, card.verified_days_ago) {
        (Some(day), Some(days)) => part(say("screen-verified"), day_and_age(day, days)),
        _ => part(say("screen-verified"), say("screen-never")),
    }
    parts
}

/// "2026-12-24 to 2026-12-26: not reachable (Christmas)".
fn other_hours(exception: &Exception) -> SafeText {
    let days = match exception.from == exception.to {
        true => exception.from.to_string(),
        false => say_with("card-days", [("from", exception.from.to_string().into()), ("to", exception.to.to_string().into())]).to_string(),
    };
    let hours = exception.hours.as_ref().map_or_else(|| say("card-exception-away"), |hours| SafeText::new(hours));
    let because = exception.because.as_ref().map(|because| format!(" ({because})")).unwrap_or_default();
    let values = [("days", days.into()), ("hours", (&hours).into()), ("because", because.into())];
    say_with(if exception.today { "card-exception-today" } else { "card-exception-to-come" }, values)
}

/// "2026-11-02 (19 days ago)".
pub(super) fn day_and_age(day: Date, days: i64) -> SafeText {
    let count = usize::try_from(days).unwrap_or(0);
    say_with("card-day-and-age", [("day", day.to_string().into()), ("count", count.into())])
}
