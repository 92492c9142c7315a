//! A person on a card, in words. Telephone numbers have spaces that do not break; whoever lays a row out puts plain ones in their place.

use jiff::Timestamp;

use super::Rows;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::card::person::Person;
use crate::style::role::Role;
use crate::view::words;

/// Name, role and the third party, if it is one.
pub fn name(person: &Person) -> SafeText {
    let name = match &person.role {
        Some(role) => SafeText::new(&format!("{}, {role}", person.name)),
        None => person.name.clone(),
    };
    match &person.third_party {
        Some(third) => say_with("card-of-third-party", [("name", (&name).into()), ("third", third.into())]),
        None => name,
    }
}

/// With the telephone numbers and whether reachable now; where not, who is the deputy and whether that one is.
pub fn whole(person: &Person, now: Timestamp) -> SafeText {
    let Some(_) = person.role else { return name(person) };
    let alone = |person: &Person| {
        let values = [
            ("name", (&name(person)).into()),
            ("phones", (&phones(&person.phones)).into()),
            ("reachable", (&reachable(person, now)).into()),
        ];
        say_with("card-person", values)
    };
    with_deputy(person, alone(person), alone)
}

/// Without role and telephone numbers: for the matrix, where many stand; the contacts are a key away.
pub fn short(person: &Person, now: Timestamp) -> SafeText {
    let Some(_) = person.role else { return name(person) };
    let alone =
        |person: &Person| say_with("card-person-short", [("name", (&person.name).into()), ("reachable", (&reachable(person, now)).into())]);
    with_deputy(person, alone(person), alone)
}

fn with_deputy(person: &Person, said: SafeText, alone: impl Fn(&Person) -> SafeText) -> SafeText {
    match person.deputy.as_deref().filter(|deputy| deputy.role.is_some() && !person.availability.is_now()) {
        Some(deputy) => say_with("card-person-deputy", [("person", (&said).into()), ("deputy", (&alone(deputy)).into())]),
        None => said,
    }
}

fn reachable(person: &Person, now: Timestamp) -> SafeText {
    words::availability(person.availability, now, &person.zone)
}

/// The telephone numbers, none of them broken over two lines.
pub fn phones(phones: &[SafeText]) -> SafeText {
    let numbers: Vec<String> = phones.iter().map(|number| number.as_str().replace(' ', "\u{a0}")).collect();
    if numbers.is_empty() { say("screen-no-phone") } else { SafeText::new(&numbers.join(", ")) }
}

/// Look here, where neither the person nor the deputy can be reached now.
pub fn role(person: &Person) -> Role {
    let now = |person: &Person| person.availability.is_now();
    if now(person) || person.deputy.as_deref().is_some_and(now) { Role::Plain } else { Role::Attention }
}

impl Rows {
    /// One person below a label, with telephone numbers.
    pub(super) fn person(&mut self, label: SafeText, person: &Person, now: Timestamp) {
        self.part_as(label, role(person), &whole(person, now));
    }

    /// The same for several; nothing when there are none.
    pub(super) fn people(&mut self, label: SafeText, people: &[Person], now: Timestamp) {
        let mut label = Some(label);
        for person in people {
            self.person(label.take().unwrap_or_default(), person, now);
        }
    }

    /// Several without telephone numbers.
    pub(super) fn people_in_short(&mut self, label: SafeText, people: &[Person], now: Timestamp) {
        let mut label = Some(label);
        for person in people {
            self.part_as(label.take().unwrap_or_default(), role(person), &short(person, now));
        }
    }
}
