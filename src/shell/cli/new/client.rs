//! `qrh new client`: a client with its first contact.

use super::interview::{Ask, Interview};
use super::people::{FirstContact, first_contact};
use super::place::{self, Place, id_from};
use crate::base::words::{say, say_with};
use crate::edge::path_error::shown;
use crate::format::reference::Kind;
use crate::format::reference::blank::{Filled, blank};
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The id of the client: the name of its folder [default: made from the name]
    id: Option<String>,
    /// The name of the client
    #[arg(long)]
    name: Option<String>,
    /// The contract number
    #[arg(long, value_name = "NUMBER")]
    contract: Option<String>,
    #[command(flatten)]
    contact: FirstContact,
    /// Write to standard output instead of a file
    #[arg(long)]
    print: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let place = Place::open(context)?;
    if let Some(id) = args.id.as_deref().filter(|_| !args.print) {
        place::must_be_new(&place.root, &format!("clients/{id}/client.ron"), &say("new-exists-hint"))?;
    }
    let mut interview = Interview::new(Kind::Client);
    interview.begin(Kind::Client.path());
    let ask = |option, field, given| Ask { option, group: "Client", field, given, ..Ask::default() };
    let name = interview.ask(ask("--name", "name", args.name.as_deref()), |_| Ok(()))?;
    let id = Ask { usual: id_from(&name.text), ..ask("ID", "id", args.id.as_deref()) };
    let id = interview.ask(id, |id| if args.print { Ok(()) } else { place.client_is_free(id) })?;
    let contract = interview.ask(ask("--contract", "contract", args.contract.as_deref()), |_| Ok(()))?;
    let mut fields = vec![("id", Filled::Value(id.ron)), ("name", Filled::Value(name.ron)), ("contract", Filled::Value(contract.ron))];
    fields.extend(first_contact(&mut interview, Some(&place), &args.contact, &id.text)?);
    let reference = interview.end()?;
    let path = format!("clients/{}/client.ron", id.text);
    let next = say_with("new-next-client", [("dir", (&shown(&place.root)).into()), ("client", id.text.as_str().into())]);
    place::write(&place.root, &path, &blank(&reference, Kind::Client, &Filled::Fields(fields)), next, args.print)
}
