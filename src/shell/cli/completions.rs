//! `qrh completions`: for the shell's own completion.

use clap_complete::Shell;

use super::output::Out;
use crate::shell::context::Context;
use crate::shell::exit::Outcome;

/// Print the completions for a shell
///
/// For bash: qrh completions bash > ~/.local/share/bash-completion/completions/qrh
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {
    /// The shell
    shell: Shell,
}

pub fn run(_context: &Context, args: Args) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::described(), "qrh", &mut script);
    let mut out = Out::new();
    out.raw(&script)?;
    out.finish()
}
