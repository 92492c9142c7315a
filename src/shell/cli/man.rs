//! `qrh man`: the manual page, made from the same table as the parser.

use std::io;

use clap::CommandFactory as _;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use super::output::Out;
use crate::base::words::say;
use crate::edge::environment::VARIABLES;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Print the manual page
///
/// To read it: qrh man | man -l -
#[derive(Debug, clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Args {}

pub fn run(_context: &Context, _args: Args) -> Outcome {
    let page = page().map_err(|error| Failure::new(Exit::Failed, say("cli-man-failed")).because(&error))?;
    let mut out = Out::new();
    out.raw(&page)?;
    out.finish()
}

/// One page for everything: the program, then each command with its options, then codes and variables.
fn page() -> io::Result<Vec<u8>> {
    let mut whole = super::CommandLine::command();
    whole.build();
    let man = Man::new(whole.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    commands(&whole, &mut page)?;
    exit_codes().to_writer(&mut page)?;
    variables().to_writer(&mut page)?;
    man.render_version_section(&mut page)?;
    Ok(page)
}

fn commands(whole: &clap::Command, page: &mut Vec<u8>) -> io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SH", [say("cli-man-commands").as_str()]);
    for command in whole.get_subcommands() {
        each(command, &mut roff);
    }
    roff.to_writer(page)
}

fn each(command: &clap::Command, roff: &mut Roff) {
    let usage = command.clone().render_usage().to_string();
    roff.control("SS", [usage.trim_start_matches("Usage:").trim()]);
    if let Some(about) = command.get_long_about().or(command.get_about()) {
        roff.text([roman(about.to_string())]);
    }
    // What every command takes stands once, at the top.
    for argument in command.get_arguments().filter(|argument| !argument.is_global_set() && argument.get_id() != "help") {
        roff.control("TP", []);
        roff.text([roman(argument.to_string())]);
        roff.text([roman(argument.get_help().map(ToString::to_string).unwrap_or_default())]);
    }
    for inner in command.get_subcommands() {
        each(inner, roff);
    }
}

fn exit_codes() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [say("cli-man-exit-status").as_str()]);
    for exit in Exit::ALL {
        roff.control("TP", []);
        roff.text([roman(exit.code().to_string())]);
        roff.text([roman(exit.meaning().to_string())]);
    }
    roff
}

fn variables() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [say("cli-man-environment").as_str()]);
    roff.text([roman(say("cli-man-variables").to_string())]);
    roff.text([roman(VARIABLES.join(", "))]);
    roff
}
