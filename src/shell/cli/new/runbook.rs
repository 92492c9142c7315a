//! `qrh new runbook`: one error situation. It begins with an instruction that fits any cause and does no harm: call whoever is
//! responsible, and wait for the decision.

use jiff::ToSpan as _;

use super::interview::{Ask, Interview};
use super::place::{self, Place, id_from};
use super::whose::{client, known_systems, systems};
use crate::base::id::SystemId;
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::edge::path_error::shown;
use crate::format::reference::Kind;
use crate::format::reference::blank::{Filled, blank};
use crate::format::reference::piece::quoted;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};
use crate::shell::person::Person;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The id of the runbook: the name of its file [default: made from the title]
    id: Option<String>,
    /// The client whose it is [default: the only one]
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
    /// It is the provider's own: power, water, fire …
    #[arg(long, conflicts_with = "client")]
    provider: bool,
    /// The error situation, as the operator would name it
    #[arg(long)]
    title: Option<String>,
    /// The systems that it is about, parted by commas
    #[arg(long, value_name = "SYSTEMS")]
    targets: Option<String>,
    /// Low, Medium, High or Critical
    #[arg(long)]
    severity: Option<String>,
    /// The situation in a sentence: what is so when this runbook is the right one
    #[arg(long)]
    covers: Option<String>,
    /// Who writes it [default: you]
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// The day until which it may be trusted [default: in a year]
    #[arg(long, value_name = "DAY")]
    due: Option<String>,
    /// Write to standard output instead of a file
    #[arg(long)]
    print: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let place = Place::open(context)?;
    let mut interview = Interview::new(Kind::Runbook);
    interview.begin(if args.provider { "provider/runbooks/<id>.ron" } else { Kind::Runbook.path() });
    let party = match args.provider {
        true => Party::Provider,
        false => client(&mut interview, &place, args.client.as_deref())?,
    };
    let (own, shared) = (systems(&place, &party), systems(&place, &Party::Provider));
    if own.is_empty() && shared.is_empty() {
        let message = say_with("new-no-systems", [("party", (&place.library.name_of(&party)).into())]);
        return Err(Failure::new(Exit::Failed, message).hint(say("new-no-systems-hint")));
    }
    let ask = |option, field, given| Ask { option, group: "Runbook", field, given, ..Ask::default() };
    let any = |_: &str| Ok(());
    let title = interview.ask(ask("--title", "title", args.title.as_deref()), any)?;
    let id = Ask { usual: id_from(&title.text), ..ask("ID", "id", args.id.as_deref()) };
    let id = interview.ask(id, |id| if args.print { Ok(()) } else { place.runbook_is_free(id) })?;
    let known = if own.is_empty() { shared } else { own };
    let usual = known.first().filter(|_| known.len() == 1).cloned();
    let targets = Ask { usual, known, ..ask("--targets", "targets", args.targets.as_deref()) };
    let targets = interview.ask(targets, |ids| known_systems(&place, ids))?;
    let severity = interview.ask(ask("--severity", "severity", args.severity.as_deref()), any)?;
    let covers = Ask { group: "Card", ..ask("--covers", "covers", args.covers.as_deref()) };
    let covers = interview.ask(covers, any)?;
    let author = match context.person(&place.library.provider.operators) {
        Person::Known(name) => Some(name.to_string()),
        Person::Ask => None,
    };
    let author = Ask { group: "Review", usual: author, ..ask("--author", "author", args.author.as_deref()) };
    let author = interview.ask(author, any)?;
    let today = place.library.zone_of(&party).at(context.clock.now().wall).date();
    let usual = today.checked_add(1.year()).ok().map(|day| day.to_string());
    let due = interview.ask(Ask { group: "Review", usual, ..ask("--due", "due", args.due.as_deref()) }, any)?;
    let reference = interview.end()?;

    let target = targets.text.split(',').next().and_then(|id| SystemId::new(id.trim()).ok());
    let owner = target.and_then(|id| place.library.system(&id)).map(|system| system.owner.to_string()).unwrap_or_default();
    let value = |ron: String| Filled::Value(ron);
    let filled = Filled::Fields(vec![
        ("id", value(id.ron)),
        ("revision", value("1".to_owned())),
        ("title", value(title.ron)),
        ("targets", value(targets.ron)),
        ("severity", value(severity.ron)),
        ("scope", Filled::Fields(vec![("covers", value(covers.ron))])),
        ("instructions", instructions(&owner)),
        ("review", Filled::Fields(vec![("author", value(author.ron)), ("due", value(due.ron))])),
    ]);
    let path = match &party {
        Party::Provider => format!("provider/runbooks/{}.ron", id.text),
        Party::Client(client) => format!("clients/{client}/runbooks/{}.ron", id.text),
    };
    let next = say_with("new-next-runbook", [("dir", (&shown(&place.root)).into()), ("id", id.text.as_str().into())]);
    place::write(&place.root, &path, &blank(&reference, Kind::Runbook, &filled), next, args.print)
}

/// Calls the contact and waits for a decision, whatever the cause is.
fn instructions(owner: &str) -> Filled {
    let owner = quoted(owner);
    let call = format!("(id: \"call-owner\", notify: {owner}, tell: {})", quoted(say("new-tell").as_str()));
    let hold = format!("(id: \"decision\", hold: {}, release: [{owner}])", quoted(say("new-hold").as_str()));
    Filled::Entries(vec![("Any", Filled::Items(vec![Filled::Value(call), Filled::Value(hold)]))])
}
