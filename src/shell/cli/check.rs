//! `qrh check`: everything that is wrong with a library, drawn at its place or told to a machine; and what each rule is for.

mod coverage;
mod few;
mod machine;
mod people;
mod rules;
mod select;
mod told;
mod watch;

use std::path::PathBuf;

use super::output::{Out, folder_exists};
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::finding::{Finding, Gravity};
use crate::edge::store::library::{Checked, Source, check};
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};
use select::Selection;

/// Tell everything that is wrong with a library
///
/// Every file is read, and every mistake of every file is told with its place and what to do: mistakes that keep a file from being
/// used, and what the rules say about the rest. Ends with code 4 when there are errors; warnings and advice are no failure unless
/// they are denied.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library's folder [default: the library that every command uses]
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Tell only findings in this client's files; everything is read all the same
    #[arg(long, value_name = "ID")]
    client: Option<String>,
    /// Tell only findings of these rules: codes (L021), or the requirements that rules come from (R25, P10, X3)
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    only: Vec<String>,
    /// End with code 4 on these too; advice includes warnings
    #[arg(long, value_name = "WHAT")]
    deny: Option<Deny>,
    /// One line a finding
    #[arg(long, conflicts_with_all = ["json", "sarif"])]
    short: bool,
    /// Write JSON
    #[arg(long)]
    json: bool,
    /// Write SARIF 2.1.0, for a code-review system
    #[arg(long, conflicts_with = "json")]
    sarif: bool,
    /// Check again whenever a file is saved, until Ctrl-C; what is new comes first
    #[arg(long, conflicts_with_all = ["json", "sarif", "deny"])]
    watch: bool,
    /// Tell how far each requirement is met for the provider and each client, with what proves it
    #[arg(long, conflicts_with_all = ["only", "deny", "short", "sarif", "watch"])]
    coverage: bool,
    /// Write the coverage as Markdown
    #[arg(long, requires = "coverage", conflicts_with = "json")]
    markdown: bool,
    /// Tell what a rule is for, with a bad and a good example
    #[arg(long, value_name = "CODE", conflicts_with_all = ["dir", "client", "only", "deny", "json", "sarif", "short", "watch", "rules", "coverage"])]
    explain: Option<String>,
    /// List all rules
    #[arg(long, conflicts_with_all = ["dir", "client", "only", "deny", "sarif", "short", "watch", "coverage"])]
    rules: bool,
}

/// What else is a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Deny {
    Warnings,
    Advice,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    if let Some(code) = &args.explain {
        return rules::explain(context, code);
    }
    if args.rules {
        return rules::list(args.json);
    }
    let selection = Selection::new(args.client.as_deref(), &args.only)?;
    let source = match args.dir {
        Some(dir) => {
            folder_exists(&dir)?;
            Source::Folder(dir)
        }
        None => context.source()?,
    };
    if args.coverage {
        let form = match (args.json, args.markdown) {
            (true, _) => coverage::Form::Json,
            (_, true) => coverage::Form::Markdown,
            (false, false) => coverage::Form::Text,
        };
        return coverage::run(context, &source, &selection, form);
    }
    if args.watch {
        return watch::run(context, &source, &selection, args.short);
    }
    let asked = Asked::now(context, &source, &selection)?;
    let mut out = Out::new();
    match (args.json, args.sarif, args.short) {
        (true, ..) => machine::as_json(&mut out, &asked)?,
        (_, true, _) => machine::as_sarif(&mut out, &asked)?,
        (.., true) => people::short(&mut out, &asked)?,
        (false, false, false) => people::drawn(&mut out, context, &asked)?,
    }
    out.finish()?;
    match asked.fails(args.deny) {
        true => Ok(Exit::Findings),
        false => Ok(Exit::Done),
    }
}

/// What is wrong with a library, as far as it was asked for.
struct Asked {
    source: Source,
    /// With those findings only that are asked for.
    checked: Checked,
    /// How many others there are.
    not_asked: usize,
}

impl Asked {
    /// Reads and checks everything. A failure only where a client is asked for that the library does not have.
    fn now(context: &Context, source: &Source, selection: &Selection) -> Result<Self, Failure> {
        let mut checked = check(source, context.clock.now().wall);
        selection.fits(&checked.sheets)?;
        let count = checked.findings.len();
        checked.findings.retain(|finding| selection.holds(finding));
        checked.allowed.retain(|(finding, _)| selection.holds(finding));
        let not_asked = count - checked.findings.len();
        Ok(Self { source: source.clone(), checked, not_asked })
    }

    fn count(&self, gravity: Gravity) -> usize {
        self.checked.findings.iter().filter(|finding| finding.rule.gravity == gravity).count()
    }

    /// Whether there is anything that is a failure.
    fn fails(&self, deny: Option<Deny>) -> bool {
        let least = match deny {
            None => Gravity::Error,
            Some(Deny::Warnings) => Gravity::Warning,
            Some(Deny::Advice) => Gravity::Advice,
        };
        self.checked.findings.iter().any(|finding| finding.rule.gravity >= least)
    }
}

/// `file: and 12 more of L020`.
fn and_more(finding: &Finding, more: usize) -> SafeText {
    let values = [("file", finding.spot.file.as_ref().into()), ("more", more.into()), ("code", finding.rule.code.into())];
    say_with("check-and-more", values).one_line()
}
