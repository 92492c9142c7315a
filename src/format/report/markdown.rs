//! A report as Markdown (CommonMark with tables). Whatever people wrote stands there as text: it can make no markup and no links.

use super::page::{Block, page};
use crate::base::text::SafeText;
use crate::domain::report::Report;

/// The report; every line ends with a line feed.
pub fn markdown(report: &Report) -> String {
    let mut out = String::new();
    for block in page(report) {
        match block {
            Block::Title(title) => out.push_str(&format!("# {}\n", escaped(&title))),
            Block::Heading(heading) => out.push_str(&format!("\n## {}\n", escaped(&heading))),
            Block::Remark(remark) => out.push_str(&format!("\n{}\n", escaped(&remark))),
            Block::Facts(facts) => {
                out.push('\n');
                for (label, value) in facts {
                    out.push_str(&format!("- **{}:** {}\n", escaped(&label), escaped(&value)));
                }
            }
            Block::Rows { heads, rows } => {
                out.push('\n');
                row(&mut out, &heads);
                out.push_str(&"| --- ".repeat(heads.len()));
                out.push_str("|\n");
                rows.iter().for_each(|cells| row(&mut out, cells));
            }
        }
    }
    out
}

fn row(out: &mut String, cells: &[SafeText]) {
    for cell in cells {
        out.push_str("| ");
        out.push_str(&escaped(cell));
        out.push(' ');
    }
    out.push_str("|\n");
}

/// Text in which nothing is markup: every ASCII punctuation that can begin some has a backslash, also in the middle of what would
/// become a link. Line feeds become `<br>`, the only markup that is made here.
pub(crate) fn escaped(text: &SafeText) -> String {
    let mut out = String::with_capacity(text.as_str().len() + 8);
    let text = text.as_str().trim_end_matches('\n');
    let mut before = "";
    for (at, c) in text.char_indices() {
        let after = text.get(at + c.len_utf8()..).unwrap_or_default();
        let makes_a_link = (c == ':' && after.starts_with("//")) || (c == '.' && before.to_ascii_lowercase().ends_with("www"));
        let begins_a_line = before.trim_end().is_empty() && matches!(c, '-' | '+' | '=');
        let numbers_a_line = matches!(c, '.' | ')') && !before.is_empty() && before.bytes().all(|b| b.is_ascii_digit());
        match c {
            '\n' => out.push_str("<br>"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' | '!' | '@' | '^' => {
                out.extend(['\\', c]);
            }
            c if makes_a_link || begins_a_line || numbers_a_line => out.extend(['\\', c]),
            c => out.push(c),
        }
        before = text.get(..at + c.len_utf8()).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_makes_no_markup() {
        for (written, shown) in [
            ("a | b", "a \\| b"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("![x](http://example.org)", "\\!\\[x\\](http\\://example.org)"),
            ("WWW.example.org", "WWW\\.example.org"),
            ("1. list", "1\\. list"),
            ("- list", "\\- list"),
            ("well-known 3.5", "well-known 3.5"),
            ("one\ntwo\n", "one<br>two"),
            ("`rm -rf *`", "\\`rm -rf \\*\\`"),
        ] {
            assert_eq!(escaped(&written.into()), shown);
        }
    }
}
