//! `qrh search`: the runbooks that fit some words, best first; the same search as on the console's search line.

use serde::Serialize;

use super::names;
use super::output::Out;
use super::row::{Row, table};
use super::shelf::Shelf;
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::search::{Hit, Searcher};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};
use crate::view::words;

/// Find runbooks by title, symptom, system, client, alert, tag or id
///
/// Several words in any order, best first; case and accents do not matter and small typing mistakes are forgiven. Where a word was
/// not found in the title, the line below says where.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What you see or know of the situation
    #[arg(required = true)]
    words: Vec<String>,
    /// Show at most so many
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    most: usize,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

/// One hit.
#[derive(Debug, Serialize)]
struct Found {
    #[serde(flatten)]
    row: Row,
    /// Where a word was found that is not in the title.
    elsewhere: Option<Where>,
}

#[derive(Debug, Serialize)]
struct Where {
    field: &'static str,
    text: SafeText,
    #[serde(skip)]
    name: SafeText,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    let shelf = Shelf::open(context)?;
    let typed = args.words.join(" ");
    let hits = Searcher::new().query(&shelf.index, &typed, args.most);
    let found: Vec<Found> = hits.top.iter().filter_map(|hit| found(&shelf, hit)).collect();
    let mut out = Out::new();
    if args.json {
        #[derive(Serialize)]
        struct Listing<'a> {
            total: usize,
            runbooks: &'a [Found],
        }
        out.json(&Listing { total: hits.total, runbooks: &found })?;
    } else {
        print(&found, &mut out)?;
    }
    out.finish()?;
    match hits.total {
        0 => {
            let typed = SafeText::from(typed).one_line();
            Err(Failure::new(Exit::NotFound, say_with("cli-search-nothing", [("words", (&typed).into())]))
                .hint(crate::base::words::say("cli-see-list")))
        }
        total if total > found.len() => {
            super::output::warn(&say_with("cli-search-more", [("shown", found.len().into()), ("total", total.into())]));
            Ok(Exit::Done)
        }
        _ => Ok(Exit::Done),
    }
}

fn found(shelf: &Shelf, hit: &Hit) -> Option<Found> {
    let item = shelf.index.item(hit.item).ok()?;
    let elsewhere = hit.elsewhere.as_ref().map(|place| Where {
        field: names::field_key(place.field),
        text: place.text.one_line(),
        name: words::field(place.field),
    });
    Some(Found { row: Row::of(&item), elsewhere })
}

fn print(found: &[Found], out: &mut Out) -> Result<(), Failure> {
    let lines: Vec<String> = table(found.iter().map(|found| &found.row)).lines().collect();
    for (line, found) in lines.iter().zip(found) {
        out.line(line)?;
        if let Some(place) = &found.elsewhere {
            out.line(say_with("cli-search-where", [("field", (&place.name).into()), ("text", (&place.text).into())]).as_str())?;
        }
    }
    Ok(())
}
