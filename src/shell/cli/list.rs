//! `qrh list`: every runbook of the library, the broken ones too.

use serde::Serialize;

use super::names;
use super::output::Out;
use super::table::Table;
use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::library::Party;
use crate::domain::runbook::Severity;
use crate::edge::store::library::{Broken, Filed, load_all};
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// List every runbook
///
/// One line each: id, client, severity and title, by client and then by severity. A file that cannot be used is listed as broken,
/// with why.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// One runbook of the listing.
#[derive(Debug, Serialize)]
struct Row {
    /// None: nobody can tell what its id should be.
    id: Option<SafeText>,
    #[serde(skip)]
    party: Party,
    /// The client's id; none for the provider's own.
    client: Option<SafeText>,
    client_name: SafeText,
    severity: Option<Severity>,
    title: Option<SafeText>,
    revision: Option<u32>,
    review_due: Option<jiff::civil::Date>,
    file: SafeText,
    /// Why it cannot be used; none for one that can.
    broken: Option<SafeText>,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let loaded = load_all(&context.source()?);
    let party = |party: &Party| (party.clone(), client_id(party), loaded.library.name_of(party).one_line());
    let mut rows: Vec<Row> = loaded.runbooks.iter().map(|filed| good(filed, party(&filed.party))).collect();
    rows.extend(loaded.broken.iter().map(|broken| bad(broken, party(broken.party.as_ref().unwrap_or(&Party::Provider)))));
    // The provider's own last: most calls are about a client.
    rows.sort_by(|a, b| {
        let key = |row: &Row| (row.party == Party::Provider, row.client_name.clone(), std::cmp::Reverse(row.severity));
        (key(a), &a.title, &a.id).cmp(&(key(b), &b.title, &b.id))
    });
    match args.json {
        true => json(&rows),
        false => text(&rows),
    }
}

fn good(filed: &Filed, (party, client, client_name): (Party, Option<SafeText>, SafeText)) -> Row {
    let runbook = &filed.runbook;
    Row {
        id: Some((&runbook.id).into()),
        party,
        client,
        client_name,
        severity: Some(runbook.severity),
        title: Some(runbook.title.one_line()),
        revision: Some(runbook.revision),
        review_due: Some(runbook.review.due),
        file: filed.path.as_ref().into(),
        broken: None,
    }
}

fn bad(broken: &Broken, (party, client, client_name): (Party, Option<SafeText>, SafeText)) -> Row {
    let why = broken.findings.first().map_or_else(|| say("cli-list-broken-somehow"), |finding| finding.message.one_line());
    Row {
        id: broken.id.as_ref().map(Into::into),
        party,
        client,
        client_name,
        severity: None,
        title: broken.title.as_ref().map(SafeText::one_line),
        revision: None,
        review_due: None,
        file: broken.path.as_ref().into(),
        broken: Some(why),
    }
}

fn client_id(party: &Party) -> Option<SafeText> {
    match party {
        Party::Provider => None,
        Party::Client(id) => Some(id.as_str().into()),
    }
}

fn json(rows: &[Row]) -> Outcome {
    #[derive(Serialize)]
    struct Listing<'a> {
        runbooks: &'a [Row],
    }
    let mut out = Out::new();
    out.json(&Listing { runbooks: rows })?;
    out.finish()
}

fn text(rows: &[Row]) -> Outcome {
    let mut table = Table::default();
    for row in rows {
        let id = row.id.clone().unwrap_or_else(|| row.file.clone());
        let severity = row.severity.map_or_else(|| say("cli-list-broken"), names::severity);
        let title = match (&row.broken, &row.title) {
            (Some(why), _) => say_with("cli-list-broken-why", [("file", (&row.file).into()), ("why", why.into())]),
            (None, title) => title.clone().unwrap_or_default(),
        };
        table.row([id, row.client_name.clone(), severity, title]);
    }
    let mut out = Out::new();
    table.print(&mut out)?;
    out.finish()
}
