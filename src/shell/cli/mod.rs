//! The command line: one file a command, whose doc comment is its help. The table below is the only list of commands; the parser,
//! the help, the completions and the manual page are made from it.

mod check;
mod completions;
mod contacts;
mod doctor;
mod history;
mod journal;
mod list;
pub mod lookup;
mod man;
pub mod names;
mod new;
pub mod options;
pub mod output;
mod reference;
mod report;
pub mod row;
mod run;
mod search;
pub mod shelf;
mod show;
mod status;
pub mod table;

use std::ffi::OsString;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::base::text::SafeText;
use crate::base::words::say;
use crate::edge::environment::Environment;
use crate::shell::console::{self, Start};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Outcome};
use options::Options;
use output::report_failure;

/// Makes the list of commands from `module => Name`. A command's file has `Args`, the doc comment of which is the help, and
/// `run(&Context, Args) -> Outcome`.
macro_rules! commands {
    ($($module:ident => $name:ident),* $(,)?) => {
        #[derive(Debug, Subcommand)]
        enum Command {
            $($name($module::Args)),*
        }

        fn dispatch(context: &Context, command: Command) -> Outcome {
            match command {
                $(Command::$name(args) => $module::run(context, args)),*
            }
        }
    };
}

commands! {
    run => Run,
    list => List,
    search => Search,
    show => Show,
    contacts => Contacts,
    doctor => Doctor,
    status => Status,
    history => History,
    report => Report,
    journal => Journal,
    check => Check,
    new => New,
    reference => Reference,
    completions => Completions,
    man => Man,
}

/// The quick reference handbook of the data centre: from the alarm to the finished, recorded run
///
/// Without a command, qrh opens the console: the open runs and one search line.
#[derive(Debug, Parser)]
#[command(name = "qrh", version, max_term_width = 100, disable_help_subcommand = true, color = clap::ColorChoice::Never)]
struct CommandLine {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Understands the arguments and does what they say.
pub fn run(arguments: Vec<OsString>, environment: Environment) -> Exit {
    let command_line = match parse(&arguments) {
        Ok(command_line) => command_line,
        Err(error) => return told(&arguments, &error),
    };
    let context = Context::new(command_line.options, environment);
    let outcome = match command_line.command {
        None => {
            context.warn_about_state();
            console::run(&context, Start::Home)
        }
        Some(command) => dispatch(&context, command),
    };
    outcome.unwrap_or_else(|failure| report_failure(&failure))
}

fn parse(arguments: &[OsString]) -> Result<CommandLine, clap::Error> {
    let matches = CommandLine::command().try_get_matches_from(arguments)?;
    CommandLine::from_arg_matches(&matches)
}

/// Prints the help that was asked for, or what is wrong with the command line.
fn told(arguments: &[OsString], error: &clap::Error) -> Exit {
    // Help is asked for rarely and the console opens often: what only the help shows is added only now.
    let with_codes = described().try_get_matches_from(arguments);
    let error = with_codes.as_ref().err().unwrap_or(error);
    // What was typed stands in the message, so it is made safe like everything foreign.
    let text = SafeText::from(error.render().to_string());
    if error.use_stderr() {
        output::warn(&text);
        return Exit::Usage;
    }
    let mut out = output::Out::new();
    out.text(&text).and_then(|()| out.finish()).unwrap_or_else(|failure| report_failure(&failure))
}

/// The whole command with what help and manual page add to it.
fn described() -> clap::Command {
    CommandLine::command().after_help(exit_codes())
}

fn exit_codes() -> String {
    let codes = Exit::ALL.map(|exit| format!("  {:>3}  {}", exit.code(), exit.meaning()));
    format!("{}\n{}", say("cli-exit-codes"), codes.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        described().debug_assert();
    }

    #[test]
    fn every_command_and_option_is_described() {
        for command in CommandLine::command().get_subcommands() {
            assert!(command.get_about().is_some(), "{} has no help", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} of {} has no help", argument.get_id(), command.get_name());
            }
        }
    }
}
