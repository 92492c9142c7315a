//! Brackets that do not fit together: which one is most probably missing, of the wrong kind or too many. The choice is the one after
//! which the rest of the file fits best, and the more probable one by the layout when several fit.

use std::ops::Range;

use super::tokens::{Kind, Token, closing};

/// What is wrong with the brackets, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Misfit {
    /// `open` has no end; it is most probably missing before the token number `before`.
    Unclosed { open: usize, before: usize },
    /// The token `close` ends `open`, but is of another kind.
    WrongKind { open: usize, close: usize },
    /// Nothing is open that the token `close` could end.
    Stray { close: usize },
}

/// More misfits than this are not looked for; the rest of the file is taken as it is.
const MOST: usize = 20;

/// The misfits of a file.
pub(super) fn misfits(text: &str, tokens: &[Token]) -> Vec<Misfit> {
    let mut walk = Walk { text, tokens, stack: Vec::new() };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() && found.len() < MOST {
        match walk.step(at) {
            Step::Fine => at += 1,
            Step::Missing => {
                // The bracket belongs before the comma that separates what follows.
                let before = if at.checked_sub(1).and_then(|before| walk.kind(before)) == Some(Kind::Comma) { at - 1 } else { at };
                found.extend(walk.stack.pop().map(|open| Misfit::Unclosed { open: open.token, before }));
            }
            Step::Wrong => {
                let fix = walk.best(at);
                walk.apply(at, fix, &mut found);
                at += 1;
            }
        }
    }
    let end = tokens.len();
    found.extend(walk.stack.iter().rev().map(|open| Misfit::Unclosed { open: open.token, before: end }));
    found.truncate(MOST);
    found
}

#[derive(Debug, Clone, Copy)]
struct Opened {
    bracket: char,
    token: usize,
    /// It has fields with names.
    keyed: bool,
}

enum Step {
    Fine,
    /// The innermost bracket must have ended before this token.
    Missing,
    /// A closing bracket that does not fit.
    Wrong,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fix {
    /// It ends the innermost bracket although it is of another kind.
    Kind,
    /// It ends the n-th bracket from the innermost; those within are unclosed.
    Ends(usize),
    Ignore,
}

#[derive(Clone)]
struct Walk<'a> {
    text: &'a str,
    tokens: &'a [Token],
    stack: Vec<Opened>,
}

impl Walk<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn step(&mut self, at: usize) -> Step {
        let before = at.checked_sub(1).and_then(|before| self.kind(before));
        let is_field = self.kind(at) == Some(Kind::Word) && self.kind(at + 1) == Some(Kind::Colon) && before != Some(Kind::Colon);
        let parent = self.stack.len().checked_sub(2).and_then(|at| self.stack.get(at)).map(|open| open.bracket);
        let top = self.stack.last_mut();
        match (self.tokens.get(at).map(|token| token.kind), top) {
            // A list has no named fields: it was not closed. One that begins with a field is no list, but a bracket of the wrong kind.
            (Some(Kind::Word), Some(top)) if is_field && top.bracket == '[' && !top.keyed && before == Some(Kind::Comma) => {
                return Step::Missing;
            }
            (Some(Kind::Word), Some(top)) if is_field => top.keyed = true,
            // Named fields are not followed by another `(`: the item before it in the list was not closed.
            (Some(Kind::Open('(')), Some(top)) if top.keyed && top.bracket == '(' && parent == Some('[') && before == Some(Kind::Comma) => {
                return Step::Missing;
            }
            (Some(Kind::Open(bracket)), _) => self.stack.push(Opened { bracket, token: at, keyed: false }),
            (Some(Kind::Close(close)), top) => match top {
                Some(top) if closing(top.bracket) == close => {
                    self.stack.pop();
                }
                _ => return Step::Wrong,
            },
            _ => {}
        }
        Step::Fine
    }

    /// The fix after which the rest of the file fits best.
    fn best(&self, at: usize) -> Fix {
        let options = self.options(at);
        let cost = |fix: &Fix| {
            let mut trial = self.clone();
            let mut found = Vec::new();
            trial.apply(at, *fix, &mut found);
            found.len() + trial.cost_of_rest(at + 1)
        };
        options.into_iter().min_by_key(cost).unwrap_or(Fix::Ignore)
    }

    /// What may be meant by the closing bracket, the most probable first.
    fn options(&self, at: usize) -> Vec<Fix> {
        let Some(Kind::Close(close)) = self.kind(at) else { return vec![Fix::Ignore] };
        let ends = self.stack.iter().rev().position(|open| closing(open.bracket) == close).map(Fix::Ends);
        let kind = self.stack.last().map(|_| Fix::Kind);
        let same_line = self.stack.last().is_some_and(|open| !self.between(open.token, at).contains('\n'));
        let order = if same_line { [kind, ends, Some(Fix::Ignore)] } else { [ends, kind, Some(Fix::Ignore)] };
        order.into_iter().flatten().collect()
    }

    fn between(&self, from: usize, to: usize) -> &str {
        let start = self.tokens.get(from).map_or(0, |token| token.span.start);
        let end = self.tokens.get(to).map_or(start, |token| token.span.end);
        self.text.get(start..end).unwrap_or_default()
    }

    fn apply(&mut self, at: usize, fix: Fix, found: &mut Vec<Misfit>) {
        match fix {
            Fix::Kind => found.extend(self.stack.pop().map(|open| Misfit::WrongKind { open: open.token, close: at })),
            Fix::Ends(inner) => {
                for _ in 0..inner {
                    found.extend(self.stack.pop().map(|open| Misfit::Unclosed { open: open.token, before: at }));
                }
                self.stack.pop();
            }
            Fix::Ignore => found.push(Misfit::Stray { close: at }),
        }
    }

    /// How many misfits the rest would have, each taken as it first looks.
    fn cost_of_rest(&mut self, from: usize) -> usize {
        let mut found = Vec::new();
        let mut at = from;
        while at < self.tokens.len() && found.len() < MOST {
            match self.step(at) {
                Step::Fine => at += 1,
                Step::Missing => found.extend(self.stack.pop().map(|open| Misfit::Unclosed { open: open.token, before: at })),
                Step::Wrong => {
                    let fix = self.options(at).first().copied().unwrap_or(Fix::Ignore);
                    self.apply(at, fix, &mut found);
                    at += 1;
                }
            }
        }
        found.len() + self.stack.len()
    }
}

/// The bytes of token `at`, or the end of the text.
pub(super) fn span_of(text: &str, tokens: &[Token], at: usize) -> Range<usize> {
    tokens.get(at).map_or(text.len()..text.len(), |token| token.span.clone())
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn found(text: &str) -> Vec<Misfit> {
        misfits(text, &tokens(text).0)
    }

    #[test]
    fn good_brackets_have_none() {
        assert_eq!(found("A(b: [1, (c: D(E)), {x: [y]}], )"), []);
    }

    #[test]
    fn the_wrong_kind_on_one_line() {
        assert_eq!(found("(targets: [\"a\"), severity: High)"), [Misfit::WrongKind { open: 3, close: 5 }]);
    }

    #[test]
    fn a_list_without_its_end() {
        let text = "(\n targets: [\"a\",\n severity: High,\n)";
        assert_eq!(found(text), [Misfit::Unclosed { open: 3, before: 5 }]);
    }

    #[test]
    fn an_item_without_its_end() {
        let text = "(steps: [\n (id: \"a\", do: \"x\",\n (id: \"b\", do: \"y\"),\n])";
        assert_eq!(found(text), [Misfit::Unclosed { open: 4, before: 12 }]);
    }

    #[test]
    fn one_bracket_too_many_and_a_cut_file() {
        assert_eq!(found("(a: 1))"), [Misfit::Stray { close: 5 }]);
        assert_eq!(found("(a: [1, "), [Misfit::Unclosed { open: 3, before: 6 }, Misfit::Unclosed { open: 0, before: 6 }]);
    }
}
