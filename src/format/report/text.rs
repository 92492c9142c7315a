//! A report as plain text of 80 columns, for a console or a printer.

use super::page::{Block, page};
use crate::base::text::{SafeText, cells, wrap};
use crate::domain::report::Report;

const WIDTH: usize = 80;
const INDENT: usize = 4;

/// The report; every line ends with a line feed.
pub fn text(report: &Report) -> String {
    render(page(report))
}

/// A page of blocks; every line ends with a line feed.
pub(super) fn render(page: Vec<Block>) -> String {
    let mut out = String::new();
    for block in page {
        match block {
            Block::Title(title) => {
                if !out.is_empty() {
                    out.push('\n');
                }
                lines(&mut out, &title, 0);
                out.push_str(&"=".repeat(cells(title.as_str()).min(WIDTH)));
                out.push_str("\n\n");
            }
            Block::Heading(heading) => {
                out.push('\n');
                lines(&mut out, &heading, 0);
                out.push_str(&"-".repeat(cells(heading.as_str()).min(WIDTH)));
                out.push('\n');
            }
            Block::Remark(remark) => lines(&mut out, &remark, 0),
            Block::Facts(facts) => {
                let widest = facts.iter().map(|(label, _)| cells(label.as_str())).max().unwrap_or(0);
                for (label, value) in facts {
                    let gap = widest.saturating_sub(cells(label.as_str())) + 2;
                    out.push_str(label.as_str());
                    out.push_str(&" ".repeat(gap));
                    hanging(&mut out, &value, widest + 2);
                }
            }
            Block::Rows { rows, .. } => {
                for row in rows {
                    let Some((sentence, lead)) = row.split_last() else { continue };
                    let lead: Vec<&str> = lead.iter().map(SafeText::as_str).collect();
                    lines(&mut out, &lead.join("  ").into(), 0);
                    lines(&mut out, sentence, INDENT);
                }
            }
        }
    }
    out
}

/// Each line of the text at an indentation, wrapped.
fn lines(out: &mut String, text: &SafeText, indent: usize) {
    out.push_str(&" ".repeat(indent));
    hanging(out, text, indent);
}

/// The same, where the first line is indented already.
fn hanging(out: &mut String, text: &SafeText, indent: usize) {
    let mut first = true;
    for piece in text.lines().flat_map(|line| wrap(line, WIDTH.saturating_sub(indent))) {
        if !first {
            out.push_str(&" ".repeat(indent));
        }
        first = false;
        // Whoever must not be broken, such as a telephone number, comes with spaces that do not break.
        out.push_str(&piece.replace('\u{a0}', " "));
        out.push('\n');
    }
    if first {
        out.push('\n');
    }
}
