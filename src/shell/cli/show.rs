//! `qrh show`: a runbook, or the cards of a runbook, a system or a client, as plain text for a pipe or a printer.

mod card;
mod facts;
mod page;
mod paper;
mod steps;
mod subject;

use std::time::Duration;

use serde::Serialize;

use super::output::Out;
use super::shelf::Shelf;
use crate::base::text::SafeText;
use crate::domain::card::Card;
use crate::domain::case::Case;
use crate::domain::library::Party;
use crate::domain::runbook::Runbook;
use crate::edge::store::library::Filed;
use crate::shell::context::Context;
use crate::shell::exit::{Failure, Outcome};
use crate::view::card::Of;
use subject::Subject;

/// Print a runbook, or the cards of a runbook, a system or a client
///
/// A runbook: everything that the console shows: scope, system, protection needs, forbidden actions, triage, steps numbered as on the
/// screen, contacts. A system or a client: its cards, as they are at this moment. 80 columns; only commands are longer, because they
/// are never broken.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The id of a runbook, a system or a client, or any beginning that only it has; "provider" for the provider itself
    id: String,
    /// Only this card
    #[arg(long, value_enum)]
    card: Option<Wanted>,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// The cards by their names on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Wanted {
    /// What it is, who owns it, its protection needs, what hangs on it
    System,
    /// Who answers for what, and who is reachable
    Responsibilities,
    /// Where the backup is, who opens and approves, when the data could be back
    Restore,
    /// Demarcation, circuit, hotline and test of the line
    Interface,
    /// Whom to call, who is reachable and who is next
    Contacts,
    /// What nobody may do, and who may lift it
    Forbidden,
    /// How grave it is, who declares an emergency, who may tell whom
    Emergency,
}

impl Wanted {
    fn card(self) -> Card {
        match self {
            Wanted::System => Card::System,
            Wanted::Responsibilities => Card::Responsibilities,
            Wanted::Restore => Card::Restore,
            Wanted::Interface => Card::Interface,
            Wanted::Contacts => Card::Contacts,
            Wanted::Forbidden => Card::Forbidden,
            Wanted::Emergency => Card::Emergency,
        }
    }
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let shelf = Shelf::open(context)?;
    let now = context.clock.now().wall;
    let case = match subject::find(&shelf, &args.id)? {
        Subject::Runbook(filed) if args.card.is_none() => return whole(&shelf, *filed, args.json, now),
        Subject::Runbook(filed) => Case::pin(shelf.library(), filed.party, filed.runbook),
        Subject::Around(case) => *case,
    };
    let cards: Vec<Card> = args.card.map_or_else(|| Card::ALL.to_vec(), |wanted| vec![wanted.card()]);
    let of = Of { case: &case, at: None, now, away: Duration::ZERO };
    let mut out = Out::new();
    if args.json {
        out.json(&facts::of(&cards, of))?;
    } else {
        lines(&cards, of).iter().try_for_each(|line| out.line(line))?;
    }
    out.finish()
}

fn lines(cards: &[Card], of: Of<'_>) -> Vec<String> {
    let mut page = page::Page::default();
    cards.iter().for_each(|one| card::print(*one, of, cards.len() > 1, &mut page));
    page.into_lines()
}

/// The whole runbook.
fn whole(shelf: &Shelf, filed: Filed, json: bool, now: jiff::Timestamp) -> Result<crate::shell::exit::Exit, Failure> {
    let mut out = Out::new();
    if json {
        #[derive(Serialize)]
        struct Sheet<'a> {
            file: SafeText,
            client_name: SafeText,
            runbook: &'a Runbook,
        }
        let client_name = shelf.name_of(&filed.party);
        out.json(&Sheet { file: filed.path.as_ref().into(), client_name, runbook: &filed.runbook })?;
    } else {
        let case = Case::pin(shelf.library(), filed.party, filed.runbook);
        paper::print(&case, now).iter().try_for_each(|line| out.line(line))?;
    }
    out.finish()
}

/// How the provider is called on the command line; clients have ids.
pub(super) const PROVIDER: &str = "provider";

/// The party that a name on the command line means exactly.
fn party_named(shelf: &Shelf, name: &str) -> Option<Party> {
    let client = shelf.library().clients.keys().find(|id| id.as_str() == name).map(|id| Party::Client(id.clone()));
    client.or_else(|| (name == PROVIDER).then_some(Party::Provider))
}
