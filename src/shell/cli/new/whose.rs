//! Whose a new system or runbook is, and what that party has already.

use super::interview::{Ask, Interview, Wrong};
use super::place::Place;
use crate::base::id::ClientId;
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::shell::exit::{Exit, Failure};

/// The client that is meant: what the option gave, the only one, or the answer.
///
/// # Errors
/// There is none yet; those of [`Interview::ask`].
pub fn client(interview: &mut Interview, place: &Place, given: Option<&str>) -> Result<Party, Failure> {
    let known: Vec<String> = place.library.clients.keys().map(ToString::to_string).collect();
    if known.is_empty() {
        return Err(Failure::new(Exit::Failed, say("new-no-clients")).hint(say("new-no-clients-hint")));
    }
    let usual = known.first().filter(|_| known.len() == 1).cloned();
    let exists = |id: &str| match known.iter().any(|known| known == id) {
        true => Ok(()),
        false => Err((say_with("check-unknown-client", [("id", id.into())]), Some(say("check-unknown-client-help")))),
    };
    let ask = Ask { option: "--client", group: "Client", field: "id", given, usual, known: known.clone() };
    let answer = interview.ask(ask, exists)?;
    // Without a terminal an answer that is missing is none yet: any party will do until that is told.
    Ok(ClientId::new(&answer.text).map_or(Party::Provider, Party::Client))
}

/// The contacts of a party, the first one first.
pub fn contacts(place: &Place, party: &Party) -> Vec<String> {
    place.library.contacts().filter(|(whose, _)| whose == party).map(|(_, contact)| contact.id.to_string()).collect()
}

/// The systems of a party.
pub fn systems(place: &Place, party: &Party) -> Vec<String> {
    place.library.systems.iter().filter(|(_, (whose, _))| whose == party).map(|(id, _)| id.to_string()).collect()
}

/// Whether there is a contact of this id anywhere in the library.
pub fn known_contact(place: &Place, id: &str) -> Result<(), Wrong> {
    match place.library.contacts().any(|(_, contact)| contact.id.as_str() == id) {
        true => Ok(()),
        false => Err((say_with("check-unknown-contact", [("id", id.into())]), Some(say("check-unknown-contact-help")))),
    }
}

/// The same for systems parted by commas.
pub fn known_systems(place: &Place, ids: &str) -> Result<(), Wrong> {
    let known = |id: &str| place.library.systems.keys().any(|known| known.as_str() == id);
    match ids.split(',').map(str::trim).find(|id| !id.is_empty() && !known(id)) {
        None => Ok(()),
        Some(id) => Err((say_with("check-unknown-system", [("id", id.into())]), Some(say("check-unknown-system-help")))),
    }
}
