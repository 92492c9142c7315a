//! `qrh new provider`: the provider's own file.

use super::interview::{Ask, Interview};
use super::people::{FirstContact, first_contact};
use super::place::{self, Place};
use crate::base::words::{say, say_with};
use crate::edge::path_error::shown;
use crate::format::reference::Kind;
use crate::format::reference::blank::{Filled, blank};
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The name of the provider
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    contact: FirstContact,
    /// Write to standard output instead of a file
    #[arg(long)]
    print: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let place = Place::open(context)?;
    let path = Kind::Provider.path();
    if !args.print {
        place::must_be_new(&place.root, path, &say("new-exists-hint"))?;
    }
    let mut interview = Interview::new(Kind::Provider);
    interview.begin(path);
    let ask = Ask { option: "--name", group: "Provider", field: "name", given: args.name.as_deref(), ..Ask::default() };
    let name = interview.ask(ask, |_| Ok(()))?;
    let mut fields = vec![("name", Filled::Value(name.ron))];
    fields.extend(first_contact(&mut interview, Some(&place), &args.contact, "")?);
    let reference = interview.end()?;
    let next = say_with("new-next-provider", [("dir", (&shown(&place.root)).into())]);
    place::write(&place.root, path, &blank(&reference, Kind::Provider, &Filled::Fields(fields)), next, args.print)
}
