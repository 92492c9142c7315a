//! The first contact of a provider or a client, and the escalation that begins with it.

use super::interview::{Answer, Ask, Interview, Wrong};
use super::place::{Place, id_from};
use crate::base::words::{say, say_with};
use crate::domain::availability::Hours;
use crate::format::reference::blank::Filled;
use crate::shell::exit::Failure;

/// The first contact: one that answers at every hour
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "The first contact")]
pub struct FirstContact {
    /// The name of the person or desk
    #[arg(long, value_name = "NAME")]
    contact_name: Option<String>,
    /// What this contact is for
    #[arg(long, value_name = "ROLE")]
    contact_role: Option<String>,
    /// Telephone numbers, parted by commas
    #[arg(long, value_name = "NUMBERS")]
    contact_phones: Option<String>,
    /// Office hours; every hour must be among them
    #[arg(long, value_name = "HOURS")]
    contact_hours: Option<String>,
    /// The id of the contact [default: made from the name]
    #[arg(long, value_name = "ID")]
    contact_id: Option<String>,
}

/// Asks for the contact, and gives the fields `contacts` and `escalation`. `before` stands in front of an id that is made from the name.
///
/// # Errors
/// Those of [`Interview::ask`].
pub fn first_contact(
    interview: &mut Interview,
    place: Option<&Place>,
    given: &FirstContact,
    before: &str,
) -> Result<Vec<(&'static str, Filled)>, Failure> {
    interview.remark(&say("new-contact"));
    let ask = |option, field, given| Ask { option, group: "Contact", field, given, ..Ask::default() };
    let any = |_: &str| Ok(());
    let name = interview.ask(ask("--contact-name", "name", given.contact_name.as_deref()), any)?;
    let role = interview.ask(ask("--contact-role", "role", given.contact_role.as_deref()), any)?;
    let phones = interview.ask(ask("--contact-phones", "phones", given.contact_phones.as_deref()), any)?;
    let hours = Ask { known: vec![Hours::always().to_string()], ..ask("--contact-hours", "hours", given.contact_hours.as_deref()) };
    let hours = interview.ask(hours, at_every_hour)?;
    let usual = id_from(&format!("{before} {}", name.text));
    let id = Ask { usual, ..ask("--contact-id", "id", given.contact_id.as_deref()) };
    let id = interview.ask(id, |id| place.map_or(Ok(()), |place| place.contact_is_free(id)))?;
    let value = |answer: &Answer| Filled::Value(answer.ron.clone());
    let contact = Filled::Fields(vec![
        ("id", value(&id)),
        ("name", value(&name)),
        ("role", value(&role)),
        ("phones", value(&phones)),
        ("hours", value(&hours)),
    ]);
    let level = Filled::Fields(vec![("contacts", Filled::Value(format!("[{}]", id.ron)))]);
    Ok(vec![("contacts", Filled::Items(vec![contact])), ("escalation", Filled::Items(vec![level]))])
}

/// An escalation may not end where nobody answers, and it has one level yet.
fn at_every_hour(hours: &str) -> Result<(), Wrong> {
    match hours.parse::<Hours>() {
        Ok(hours) if hours.is_always() => Ok(()),
        _ => Err((say_with("check-escalation-dead-end", [("level", 1usize.into())]), Some(say("check-escalation-dead-end-help")))),
    }
}
