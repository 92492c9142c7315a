//! A page: what one screen shows, before it is placed into rows and columns. The painter and the plain mode both read it.

use std::ops::Range;

use super::line::Line;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Banner, client, runbook, person, clock; then where in the run we are. Most important first.
    pub head: Vec<Line>,
    /// What stays on screen while the body turns: the forbidden actions that hold.
    pub pinned: Vec<Line>,
    pub body: Body,
    /// The answer to the last key.
    pub notice: Vec<Line>,
    /// The keys that work here.
    pub keys: Vec<Line>,
}

/// The part that can be longer than the screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    pub lines: Vec<Line>,
    /// The lines that must be on screen: the step, the row with the cursor.
    pub focus: Option<Range<usize>>,
    /// The lines are one screenful of a longer list: this is what to say instead of counting lines.
    pub of: Option<Line>,
    /// Line and column at which text is being typed.
    pub typing: Option<(usize, usize)>,
}

impl Body {
    pub fn read(lines: Vec<Line>) -> Self {
        Self { lines, ..Self::default() }
    }

    pub fn push(&mut self, line: Line) {
        self.lines.push(line);
    }

    pub fn extend(&mut self, lines: impl IntoIterator<Item = Line>) {
        self.lines.extend(lines);
    }

    /// Adds lines and marks them as those that must be seen.
    pub fn focus_on(&mut self, lines: Vec<Line>) {
        let start = self.lines.len();
        self.lines.extend(lines);
        self.focus = Some(start..self.lines.len());
    }

    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.cells() > 0) {
            self.lines.push(Line::new());
        }
    }
}
