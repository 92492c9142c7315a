//! `qrh new library`: the folder with the first file.

use std::path::PathBuf;

use super::interview::{Ask, Interview};
use super::place;
use crate::base::words::{say, say_with};
use crate::domain::library::FORMAT;
use crate::edge::path_error::shown;
use crate::format::reference::Kind;
use crate::format::reference::blank::{Filled, blank};
use crate::shell::exit::Outcome;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder; it is made if it is not there
    dir: PathBuf,
    /// The name of the handbook
    #[arg(long)]
    name: Option<String>,
    /// The time zone of everybody who has none of his own, such as Europe/Berlin
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// Write to standard output instead of a file
    #[arg(long)]
    print: bool,
}

pub fn run(args: Args) -> Outcome {
    let path = Kind::Library.path();
    if !args.print {
        place::must_be_new(&args.dir, path, &say("new-exists-hint"))?;
    }
    let mut interview = Interview::new(Kind::Library);
    interview.begin(shown(&args.dir.join(path)).as_str());
    let ask = |option, field, given| Ask { option, group: "Library", field, given, ..Ask::default() };
    let name = interview.ask(ask("--name", "name", args.name.as_deref()), |_| Ok(()))?;
    let zone = interview.ask(ask("--time-zone", "time_zone", args.time_zone.as_deref()), |_| Ok(()))?;
    let reference = interview.end()?;
    let format = Filled::Value(FORMAT.to_string());
    let filled = Filled::Fields(vec![("format", format), ("name", Filled::Value(name.ron)), ("time_zone", Filled::Value(zone.ron))]);
    let next = say_with("new-next-library", [("dir", (&shown(&args.dir)).into())]);
    place::write(&args.dir, path, &blank(&reference, Kind::Library, &filled), next, args.print)
}
