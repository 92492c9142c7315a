//! `qrh contacts`: whom to call, in the order in which to call them.

use serde::Serialize;

use super::lookup::{self, Thing};
use super::names;
use super::output::Out;
use super::shelf::Shelf;
use crate::base::text::SafeText;
use crate::base::time::Zone;
use crate::base::words::{say, say_with};
use crate::domain::availability::Availability;
use crate::domain::contact::{Contact, Level};
use crate::domain::library::{Library, Party};
use crate::shell::context::Context;
use crate::shell::exit::{Failure, Outcome};

/// Show whom to call, in escalation order
///
/// Each contact with role, telephone, whether it can be reached now and until when, its deputy and the number to quote.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The client: its id, or any beginning that only it has; "provider" for the provider itself [default: all]
    client: Option<String>,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// How the provider is called on the command line; clients have ids.
const PROVIDER: &str = "provider";

/// One party with its contacts.
#[derive(Debug, Serialize)]
struct Group {
    /// None: the provider.
    client: Option<SafeText>,
    name: SafeText,
    customer_number: Option<SafeText>,
    contract: Option<SafeText>,
    call_back: Option<SafeText>,
    local_time: String,
    time_zone: SafeText,
    levels: Vec<Rung>,
    /// Contacts that stand on no level.
    others: Vec<Card>,
}

/// A level of the escalation.
#[derive(Debug, Serialize)]
struct Rung {
    level: usize,
    /// After how long without success the next level is due.
    next_after: Option<String>,
    decides: Option<SafeText>,
    contacts: Vec<Card>,
}

/// One contact as it stands now.
#[derive(Debug, Serialize)]
struct Card {
    id: SafeText,
    name: SafeText,
    role: SafeText,
    phones: Vec<SafeText>,
    email: Option<SafeText>,
    hours: Option<String>,
    time_zone: SafeText,
    /// None: nobody wrote down the hours.
    reachable: Option<bool>,
    /// When that changes next; none when never, or not known.
    until: Option<jiff::Timestamp>,
    deputy: Option<SafeText>,
    deputy_name: Option<SafeText>,
    quote: Option<SafeText>,
    note: Option<SafeText>,
    verified: Option<jiff::civil::Date>,
    #[serde(skip)]
    availability: SafeText,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let shelf = Shelf::open(context)?;
    let now = context.clock.now().wall;
    let parties = match &args.client {
        Some(wanted) => vec![party(shelf.library(), wanted)?],
        None => shelf.library().clients.keys().cloned().map(Party::Client).chain([Party::Provider]).collect(),
    };
    let groups: Vec<Group> = parties.iter().map(|party| group(shelf.library(), party, now)).collect();
    let mut out = Out::new();
    if args.json {
        #[derive(Serialize)]
        struct Listing<'a> {
            parties: &'a [Group],
        }
        out.json(&Listing { parties: &groups })?;
    } else {
        for (n, group) in groups.iter().enumerate() {
            if n > 0 {
                out.line("")?;
            }
            print(group, &mut out)?;
        }
    }
    out.finish()
}

fn party(library: &Library, wanted: &str) -> Result<Party, Failure> {
    let names = library.clients.keys().map(|id| id.as_str()).chain([PROVIDER]);
    let found = lookup::one(wanted, names).map_err(|why| lookup::failure(Thing::Client, wanted, &why))?;
    Ok(library.clients.keys().find(|id| id.as_str() == found).map_or(Party::Provider, |id| Party::Client(id.clone())))
}

fn group(library: &Library, party: &Party, now: jiff::Timestamp) -> Group {
    let client = match party {
        Party::Client(id) => library.client(id),
        Party::Provider => None,
    };
    let (contacts, escalation): (&[Contact], &[Level]) = match client {
        Some(client) => (&client.contacts, &client.escalation),
        None => (&library.provider.contacts, &library.provider.escalation),
    };
    let zone = library.zone_of(party);
    let named: Vec<_> = escalation.iter().flat_map(|level| &level.contacts).collect();
    let on_level = |(n, level): (usize, &Level)| Rung {
        level: n + 1,
        next_after: level.after.map(|after| after.to_string()),
        decides: level.decides.clone(),
        // A level may name a contact of somebody else, such as the provider's shift lead.
        contacts: level
            .contacts
            .iter()
            .filter_map(|id| library.contact(id))
            .map(|(whose, c)| card(library, &whose, c, now, zone))
            .collect(),
    };
    Group {
        client: client.map(|client| client.id.as_str().into()),
        name: library.name_of(party).one_line(),
        customer_number: client.and_then(|client| client.customer_number.clone()),
        contract: client.map(|client| client.contract.clone()).filter(|contract| !contract.is_empty()),
        call_back: client.and_then(|client| client.call_back.clone()),
        local_time: zone.clock(now),
        time_zone: zone.name().into(),
        levels: escalation.iter().enumerate().map(on_level).collect(),
        others: contacts.iter().filter(|c| !named.contains(&&c.id)).map(|c| card(library, party, c, now, zone)).collect(),
    }
}

fn card(library: &Library, whose: &Party, contact: &Contact, now: jiff::Timestamp, usual: &Zone) -> Card {
    let zone: &Zone = contact.time_zone.as_ref().unwrap_or_else(|| library.zone_of(whose));
    let availability = contact.at(now, zone, library.holidays_of(whose));
    let deputy = contact.deputy.as_ref();
    Card {
        id: contact.id.as_str().into(),
        name: contact.name.one_line(),
        role: contact.role.one_line(),
        phones: contact.phones.iter().map(SafeText::one_line).collect(),
        email: contact.email.clone(),
        hours: contact.hours.as_ref().map(ToString::to_string),
        time_zone: zone.name().into(),
        reachable: (availability != Availability::NotKnown).then(|| availability.is_now()),
        until: match availability {
            Availability::Now { until } => until,
            Availability::From(from) => Some(from),
            Availability::Never | Availability::NotKnown => None,
        },
        deputy: deputy.map(|id| id.as_str().into()),
        deputy_name: deputy.and_then(|id| library.contact(id)).map(|(_, deputy)| deputy.name.one_line()),
        quote: contact.quote.clone(),
        note: contact.note.clone(),
        verified: contact.verified,
        availability: names::availability(availability, now, zone, usual),
    }
}

fn print(group: &Group, out: &mut Out) -> Result<(), Failure> {
    let place = [("name", (&group.name).into()), ("clock", group.local_time.as_str().into()), ("zone", (&group.time_zone).into())];
    out.line(say_with("cli-contacts-party", place).as_str())?;
    if let Some(number) = &group.customer_number {
        out.line(say_with("cli-contacts-customer-number", [("number", number.into())]).as_str())?;
    }
    if let Some(contract) = &group.contract {
        out.line(say_with("cli-contacts-contract", [("contract", contract.into())]).as_str())?;
    }
    if let Some(rule) = &group.call_back {
        out.wrapped(2, say_with("cli-contacts-call-back", [("rule", rule.into())]).as_str())?;
    }
    for rung in &group.levels {
        let level = rung.level.into();
        let head = match &rung.next_after {
            Some(after) => say_with("cli-contacts-level-after", [("level", level), ("after", after.as_str().into())]),
            None => say_with("cli-contacts-level", [("level", level)]),
        };
        out.line("")?;
        out.line(head.as_str())?;
        if let Some(decides) = &rung.decides {
            out.wrapped(4, say_with("cli-contacts-decides", [("what", decides.into())]).as_str())?;
        }
        rung.contacts.iter().try_for_each(|card| print_card(card, out))?;
    }
    if !group.others.is_empty() {
        out.line("")?;
        out.line(say(if group.levels.is_empty() { "cli-contacts-no-levels" } else { "cli-contacts-others" }).as_str())?;
    }
    group.others.iter().try_for_each(|card| print_card(card, out))
}

fn print_card(card: &Card, out: &mut Out) -> Result<(), Failure> {
    out.wrapped(4, say_with("cli-contact", [("name", (&card.name).into()), ("role", (&card.role).into())]).as_str())?;
    let phones = card.phones.iter().map(SafeText::as_str).collect::<Vec<_>>().join(", ");
    let phones = if phones.is_empty() { say("cli-contact-no-phone") } else { SafeText::from(phones) };
    out.wrapped(8, say_with("cli-contact-phones", [("phones", (&phones).into()), ("availability", (&card.availability).into())]).as_str())?;
    let mut more = Vec::new();
    if let Some(quote) = &card.quote {
        more.push(say_with("cli-contact-quote", [("quote", quote.into())]));
    }
    if let Some(deputy) = card.deputy_name.as_ref().or(card.deputy.as_ref()) {
        more.push(say_with("cli-contact-deputy", [("deputy", deputy.into())]));
    }
    if let Some(note) = &card.note {
        more.push(say_with("cli-contact-note", [("note", note.into())]));
    }
    more.iter().try_for_each(|line| out.wrapped(8, line.as_str()))
}
