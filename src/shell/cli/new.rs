//! `qrh new`: a commented file for each kind, in its place in the library. It changes no file that is there.

mod client;
mod interview;
mod library;
mod people;
mod place;
mod provider;
mod runbook;
mod system;
mod whose;

use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// Make a new library, or a commented file in one
///
/// What an option does not give is asked for on a terminal. The file has everything that it may say: what is optional stands in comments,
/// with what it means and an example. A file that is there is never changed. Prints the path of the new file.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Make the folder of a new library with its first file
    Library(library::Args),
    /// Make provider.ron: your own people, systems and rules
    Provider(provider::Args),
    /// Make a client: contract, contacts, escalation
    Client(client::Args),
    /// Make the first system of a client, or show the entry for a further one (--print)
    System(system::Args),
    /// Make a runbook: one error situation
    Runbook(runbook::Args),
}

pub fn run(context: &Context, args: Args) -> Outcome {
    match args.what {
        What::Library(args) => library::run(args),
        What::Provider(args) => provider::run(context, args),
        What::Client(args) => client::run(context, args),
        What::System(args) => system::run(context, args),
        What::Runbook(args) => runbook::run(context, args),
    }
}
