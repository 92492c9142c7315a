//! `qrh new system`: the first system of a client with its file; further ones, and those of the provider, as an entry to paste.

use super::interview::{Ask, Interview};
use super::place::{self, Place, id_from, people_file};
use super::whose::{client, contacts, known_contact};
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::edge::path_error::shown;
use crate::format::reference::Kind;
use crate::format::reference::blank::{Filled, blank, entry};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The id of the system [default: made from the name]
    id: Option<String>,
    /// The client whose it is [default: the only one]
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// It is the provider's own; only with --print
    #[arg(long, conflicts_with = "client")]
    provider: bool,
    /// The name, as people call it
    #[arg(long)]
    name: Option<String>,
    /// System, Application, Interface or BatchJob
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// What it is for, in words that somebody who has never seen it understands
    #[arg(long)]
    purpose: Option<String>,
    /// The contact who is responsible for it
    #[arg(long, value_name = "CONTACT")]
    owner: Option<String>,
    /// Write the entry alone to standard output, to be pasted into a file that is there
    #[arg(long)]
    print: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    if args.provider && !args.print {
        return Err(Failure::new(Exit::Failed, say("new-provider-system")).hint(say("new-provider-system-hint")));
    }
    let place = Place::open(context)?;
    let mut interview = Interview::new(Kind::Systems);
    interview.begin(Kind::Systems.path());
    let party = match args.provider {
        true => Party::Provider,
        false => client(&mut interview, &place, args.client.as_deref())?,
    };
    let path = match &party {
        Party::Provider => Kind::Provider.path().to_owned(),
        Party::Client(id) => format!("clients/{id}/systems.ron"),
    };
    if !args.print && party != Party::Provider {
        place::must_be_new(&place.root, &path, &say("new-exists-systems-hint"))?;
    }
    let known = contacts(&place, &party);
    if known.is_empty() && party != Party::Provider {
        let message = say_with("new-nobody", [("client", (&place.library.name_of(&party)).into())]);
        return Err(Failure::new(Exit::Failed, message).hint(say_with("new-nobody-hint", [("file", people_file(&party).into())])));
    }
    let ask = |option, field, given| Ask { option, group: "System", field, given, ..Ask::default() };
    let name = interview.ask(ask("--name", "name", args.name.as_deref()), |_| Ok(()))?;
    let id = Ask { usual: id_from(&name.text), ..ask("ID", "id", args.id.as_deref()) };
    let id = interview.ask(id, |id| place.system_is_free(id))?;
    let kind = Ask { usual: Some("System".to_owned()), ..ask("--kind", "kind", args.kind.as_deref()) };
    let kind = interview.ask(kind, |_| Ok(()))?;
    let purpose = interview.ask(ask("--purpose", "purpose", args.purpose.as_deref()), |_| Ok(()))?;
    let usual = known.first().filter(|_| known.len() == 1).cloned();
    let owner = Ask { usual, known, ..ask("--owner", "owner", args.owner.as_deref()) };
    let owner = interview.ask(owner, |id| known_contact(&place, id))?;
    let reference = interview.end()?;
    let answers = [("id", id), ("name", name), ("kind", kind), ("purpose", purpose), ("owner", owner)];
    let system = Filled::Fields(answers.map(|(field, answer)| (field, Filled::Value(answer.ron))).into());
    let text = match args.print {
        true => entry(&reference, Kind::Systems, &system),
        false => blank(&reference, Kind::Systems, &Filled::Items(vec![system])),
    };
    let next = say_with("new-next-system", [("dir", (&shown(&place.root)).into())]);
    place::write(&place.root, &path, &text, next, args.print)
}
