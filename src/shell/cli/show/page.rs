//! A page of plain text, 80 columns wide: headings, labelled paragraphs, lists, commands. It knows nothing about runbooks.

use crate::base::text::{SafeText, cells, wrap};
use crate::shell::cli::output::WIDTH;

/// The text column of labelled paragraphs.
const LABELS: usize = 20;

/// The lines so far.
#[derive(Debug, Default)]
pub struct Page {
    lines: Vec<String>,
}

impl Page {
    pub fn into_lines(self) -> Vec<String> {
        self.lines
    }

    /// A chapter, with an empty line before it and a rule below.
    pub fn heading(&mut self, title: &SafeText) {
        self.gap();
        self.lines.push(title.as_str().to_owned());
        self.rule('-');
    }

    pub fn rule(&mut self, sign: char) {
        self.lines.push(std::iter::repeat_n(sign, WIDTH).collect());
    }

    /// One empty line, never two.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// A paragraph at `indent` whose first line begins with `mark`; the others stand below its text.
    pub fn item(&mut self, indent: usize, mark: &str, text: &SafeText) {
        let hang = indent + cells(mark);
        let mut head = format!("{:indent$}{mark}", "");
        for line in text.lines() {
            for piece in wrap(line, WIDTH.saturating_sub(hang)) {
                // Whoever must not be broken, such as a telephone number, comes with spaces that do not break.
                self.lines.push(format!("{head}{piece}").replace('\u{a0}', " ").trim_end().to_owned());
                head = " ".repeat(hang);
            }
        }
    }

    /// A paragraph with its label in a column of its own.
    pub fn labelled(&mut self, indent: usize, label: &SafeText, text: &SafeText) {
        let width = LABELS.saturating_sub(indent);
        let fill = width.saturating_sub(cells(label.as_str())).max(1);
        let mark = format!("{}{:fill$}", label.as_str(), "");
        self.item(indent, &mark, text);
    }

    /// A command: exactly as it is written, never broken; each line of it stands after the same sign.
    pub fn command(&mut self, indent: usize, command: &SafeText) {
        for line in command.lines() {
            self.lines.push(format!("{:indent$}| {line}", ""));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_hang_below_their_mark() {
        let mut page = Page::default();
        page.item(2, "[ ] 1  ", &"word ".repeat(20).trim_end().into());
        let lines = page.into_lines();
        assert!(lines.iter().all(|line| cells(line) <= WIDTH), "{lines:?}");
        assert!(lines[0].starts_with("  [ ] 1  word") && lines[1].starts_with("         word"), "{lines:?}");
    }

    #[test]
    fn a_number_stays_in_one_line() {
        let mut page = Page::default();
        page.item(0, "", &format!("{}+49\u{a0}30\u{a0}23125\u{a0}000", "x ".repeat(37)).into());
        assert_eq!(page.into_lines().last().map(String::as_str), Some("+49 30 23125 000"));
    }

    #[test]
    fn a_command_is_never_broken() {
        let long = "x".repeat(200);
        let mut page = Page::default();
        page.command(4, &long.as_str().into());
        assert_eq!(page.into_lines(), [format!("    | {long}")]);
    }
}
