//! `qrh check`: everything that is wrong with a library, drawn at its place; and what each rule is for.

mod few;
mod rules;

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use few::{DRAWN, LISTED, Row, few};

use super::options::When;
use super::output::{Out, WIDTH, folder_exists};
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::finding::{Finding, Gravity};
use crate::edge::store::library::{Checked, Source, check};
use crate::format::diagnostic::{Drawing, Places, draw, one_line};
use crate::format::library::SourceFile;
use crate::shell::context::Context;
use crate::shell::exit::{Exit, Failure, Outcome};

/// Tell everything that is wrong with a library
///
/// Every file is read, and every mistake of every file is told with its place and what to do: mistakes that keep a file from being
/// used, and what the rules say about the rest. Ends with code 4 when there are errors; warnings alone are no failure.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The library's folder [default: the library that every command uses]
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Write JSON
    #[arg(long)]
    json: bool,
    /// One line a finding
    #[arg(long, conflicts_with = "json")]
    short: bool,
    /// Tell what a rule is for, with a bad and a good example
    #[arg(long, value_name = "CODE", conflicts_with_all = ["dir", "json", "short", "rules"])]
    explain: Option<String>,
    /// List all rules
    #[arg(long, conflicts_with_all = ["dir", "short"])]
    rules: bool,
}

pub fn run(context: &Context, args: Args) -> Outcome {
    if let Some(code) = &args.explain {
        return rules::explain(context, code);
    }
    if args.rules {
        return rules::list(args.json);
    }
    let source = match args.dir {
        Some(dir) => {
            folder_exists(&dir)?;
            Source::Folder(dir)
        }
        None => context.source()?,
    };
    let checked = check(&source, context.clock.now().wall);
    let findings = &checked.findings;
    let mut out = Out::new();
    match (args.json, args.short) {
        (true, _) => as_json(&mut out, &source, &checked)?,
        (false, true) => {
            for (row, place) in placed(few(findings, LISTED), &checked) {
                match row {
                    Row::Finding(finding) => out.line(one_line(&at_home(&source, finding), place).as_str())?,
                    Row::More(finding, more) => out.line(and_more(&at_home(&source, finding), more).as_str())?,
                }
            }
        }
        (false, false) => drawn(&mut out, context, &source, &checked)?,
    }
    out.finish()?;
    match findings.iter().any(|finding| finding.rule.gravity == Gravity::Error) {
        true => Ok(Exit::Findings),
        false => Ok(Exit::Done),
    }
}

/// The finding with its file named from where the person stands, so that an editor finds it.
fn at_home(source: &Source, finding: &Finding) -> Finding {
    let mut finding = finding.clone();
    if let Source::Folder(folder) = source
        && folder.as_os_str() != "."
    {
        finding.spot.file = folder.join(finding.spot.file.as_ref()).to_string_lossy().into();
    }
    finding
}

/// Each finding with its line and column. They are in the order of their files, so that a text is read once.
fn placed<'a>(rows: Vec<Row<'a>>, checked: &'a Checked) -> impl Iterator<Item = (Row<'a>, Option<(usize, usize)>)> {
    let mut known: Option<(&Arc<str>, Option<SourceFile>)> = None;
    rows.into_iter().map(move |row| {
        let Row::Finding(finding) = row else { return (row, None) };
        let file = &finding.spot.file;
        if known.as_ref().is_none_or(|(known, _)| *known != file) {
            known = Some((file, checked.text_of(file)));
        }
        let text = known.as_ref().and_then(|(_, text)| text.as_ref());
        let place = finding.spot.bytes.as_ref().zip(text).map(|(bytes, text)| Places::of(&text.text).at(bytes.start));
        (row, place)
    })
}

/// `file: and 12 more of L020`.
fn and_more(finding: &Finding, more: usize) -> SafeText {
    let values = [("file", finding.spot.file.as_ref().into()), ("more", more.into()), ("code", finding.rule.code.into())];
    say_with("check-and-more", values).one_line()
}

fn drawn(out: &mut Out, context: &Context, source: &Source, checked: &Checked) -> Result<(), Failure> {
    let options = &context.options;
    let colour = match options.color {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            let able = context.environment.term.as_deref().is_some_and(|term| term != "dumb");
            able && !context.environment.no_color && std::io::stdout().is_terminal()
        }
    };
    let width = options.size.map_or(WIDTH, |size| usize::from(size.columns));
    let drawing = Drawing { colour, ascii: true, width };
    let findings = &checked.findings;
    for row in few(findings, DRAWN) {
        match row {
            Row::Finding(finding) => {
                let text = checked.text_of(&finding.spot.file);
                let picture = draw(&at_home(source, finding), text.as_ref().map(|file| file.text.as_str()), drawing);
                // Only visible characters and, where wanted, the colours are in it.
                out.raw(picture.as_bytes())?;
                out.raw(b"\n\n")?;
            }
            Row::More(finding, more) => {
                out.line(and_more(&at_home(source, finding), more).as_str())?;
                out.line("")?;
            }
        }
    }
    out.line(summary(checked).as_str())
}

/// How many findings of which gravity there are in how many files.
fn summary(checked: &Checked) -> SafeText {
    let findings = &checked.findings;
    let count = |gravity: Gravity| findings.iter().filter(|finding| finding.rule.gravity == gravity).count();
    let files = checked.files;
    if findings.is_empty() {
        return say_with("check-summary-clean", [("files", files.into()), ("runbooks", checked.digests.len().into())]);
    }
    let values = [
        ("errors", count(Gravity::Error).into()),
        ("warnings", count(Gravity::Warning).into()),
        ("advice", count(Gravity::Advice).into()),
        ("files", files.into()),
    ];
    let sum = say_with("check-summary", values);
    let code = findings.iter().map(|finding| finding.rule.code).next().unwrap_or_default();
    SafeText::new(&format!("{sum}\n{}", say_with("check-summary-explain", [("code", code.into())])))
}

fn as_json(out: &mut Out, source: &Source, checked: &Checked) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct Told {
        code: &'static str,
        gravity: Gravity,
        /// The requirements and procedure rules that it comes from.
        source: &'static str,
        file: SafeText,
        /// From 1; absent where the finding is about the file as a whole.
        line: Option<usize>,
        /// In characters, from 1.
        column: Option<usize>,
        message: SafeText,
        label: Option<SafeText>,
        help: Option<SafeText>,
    }
    #[derive(Serialize)]
    struct Report {
        library: SafeText,
        files: usize,
        runbooks: usize,
        broken: usize,
        /// How many of each gravity there are in all.
        errors: usize,
        warnings: usize,
        advice: usize,
        /// How many of them are not in the list, because there are too many of the same rule in one file.
        left_out: usize,
        findings: Vec<Told>,
    }
    let findings = &checked.findings;
    let count = |gravity: Gravity| findings.iter().filter(|finding| finding.rule.gravity == gravity).count();
    let told = placed(few(findings, LISTED), checked).filter_map(|(row, place)| {
        let Row::Finding(finding) = row else { return None };
        Some(Told {
            code: finding.rule.code,
            gravity: finding.rule.gravity,
            source: finding.rule.source,
            file: SafeText::new(&at_home(source, finding).spot.file),
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            message: finding.message.clone(),
            label: finding.label.clone(),
            help: finding.help.clone(),
        })
    });
    let told: Vec<Told> = told.collect();
    out.json(&Report {
        library: source.name(),
        files: checked.files,
        runbooks: checked.digests.len(),
        broken: checked.broken,
        errors: count(Gravity::Error),
        warnings: count(Gravity::Warning),
        advice: count(Gravity::Advice),
        left_out: findings.len().saturating_sub(told.len()),
        findings: told,
    })
}
