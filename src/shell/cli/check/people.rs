//! The findings for people: drawn at their lines, or one line each, and a summary. It chooses nothing.

use std::io::IsTerminal as _;

use super::super::options::When;
use super::super::output::{Out, WIDTH};
use super::few::{DRAWN, LISTED};
use super::told::{Line, tell};
use super::{Asked, and_more};
use crate::base::text::SafeText;
use crate::base::words::say_with;
use crate::domain::finding::Gravity;
use crate::format::diagnostic::{Drawing, draw, one_line};
use crate::shell::context::Context;
use crate::shell::exit::Failure;

/// One line a finding.
pub(super) fn short(out: &mut Out, asked: &Asked) -> Result<(), Failure> {
    for line in tell(asked, &asked.checked.findings, LISTED) {
        match line {
            Line::Told(told) => out.line(one_line(&told.here, told.range.map(|range| (range.start.line, range.start.column))).as_str())?,
            Line::More(finding, more) => out.line(and_more(&finding, more).as_str())?,
        }
    }
    Ok(())
}

/// Each finding like a compiler's, then the summary.
pub(super) fn drawn(out: &mut Out, context: &Context, asked: &Asked) -> Result<(), Failure> {
    let drawing = drawing(context);
    for line in tell(asked, &asked.checked.findings, DRAWN) {
        match line {
            Line::Told(told) => {
                // Only visible characters and, where wanted, the colours are in it.
                out.raw(draw(&told.here, told.text(), drawing).as_bytes())?;
                out.raw(b"\n\n")?;
            }
            Line::More(finding, more) => {
                out.line(and_more(&finding, more).as_str())?;
                out.line("")?;
            }
        }
    }
    out.line(summary(asked).as_str())?;
    if let Some(finding) = asked.checked.findings.first() {
        out.line(say_with("check-summary-explain", [("code", finding.rule.code.into())]).as_str())?;
    }
    Ok(())
}

/// How findings are drawn on this standard output.
pub(super) fn drawing(context: &Context) -> Drawing {
    let options = &context.options;
    let colour = match options.color {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            let able = context.environment.term.as_deref().is_some_and(|term| term != "dumb");
            able && !context.environment.no_color && std::io::stdout().is_terminal()
        }
    };
    Drawing { colour, ascii: true, width: options.size.map_or(WIDTH, |size| usize::from(size.columns)) }
}

/// How many findings of which gravity there are in how many files, and how many were not asked for.
pub(super) fn summary(asked: &Asked) -> SafeText {
    let checked = &asked.checked;
    let mut lines = match checked.findings.is_empty() {
        true => {
            vec![say_with("check-summary-clean", [("files", checked.files.into()), ("runbooks", checked.digests.len().into())])]
        }
        false => vec![say_with(
            "check-summary",
            [
                ("errors", asked.count(Gravity::Error).into()),
                ("warnings", asked.count(Gravity::Warning).into()),
                ("advice", asked.count(Gravity::Advice).into()),
                ("files", checked.files.into()),
            ],
        )],
    };
    if !checked.allowed.is_empty() {
        lines.push(say_with("check-summary-allowed", [("allowed", checked.allowed.len().into())]));
    }
    if asked.not_asked > 0 {
        lines.push(say_with("check-summary-others", [("others", asked.not_asked.into())]));
    }
    SafeText::new(&lines.iter().map(SafeText::as_str).collect::<Vec<_>>().join("\n"))
}
