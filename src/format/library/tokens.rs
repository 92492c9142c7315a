//! The pieces that a library file is made of, each with its place: brackets, commas, colons, texts and words. It forgives everything,
//! because it only ever looks at files in which something is wrong; ron alone decides what is right.

use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    Comma,
    Colon,
    /// A text in quotes of any kind.
    Text,
    /// Anything else: a name, a number, a date without quotes.
    Word,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub span: Range<usize>,
}

/// What the pieces could not be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slip {
    /// A text that was begun here and most probably should end with the line.
    OpenText { quote: Range<usize>, end: usize },
    /// A `/*` without its `*/`.
    OpenComment { start: Range<usize> },
}

/// The closing bracket that fits an opening one.
pub(super) fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// Takes `text` apart.
pub(super) fn tokens(text: &str) -> (Vec<Token>, Vec<Slip>) {
    let mut lexer = Lexer { text, at: 0, tokens: Vec::new(), slips: Vec::new(), no_end: false, no_raw_end: Vec::new(), line_end: 0 };
    while lexer.step() {}
    (lexer.tokens, lexer.slips)
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    slips: Vec<Slip>,
    /// A text in quotes was found that has no end in the rest of the file.
    no_end: bool,
    /// The same for raw texts, by their number of `#`.
    no_raw_end: Vec<usize>,
    /// The end of the line that was looked at last.
    line_end: usize,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn push(&mut self, kind: Kind, length: usize) {
        self.tokens.push(Token { kind, span: self.at..self.at + length });
        self.at += length;
    }

    /// One piece further; false at the end.
    fn step(&mut self) -> bool {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return false };
        match first {
            c if c.is_whitespace() => self.at += c.len_utf8(),
            '/' if rest.starts_with("//") => self.at += rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => self.block_comment(),
            '(' | '[' | '{' => self.push(Kind::Open(first), 1),
            ')' | ']' | '}' => self.push(Kind::Close(first), 1),
            ',' => self.push(Kind::Comma, 1),
            ':' => self.push(Kind::Colon, 1),
            '"' => self.text_in_quotes(1),
            '\'' => match rest.get(1..).and_then(|more| more.find(['\'', '\n']).filter(|at| more.as_bytes().get(*at) == Some(&b'\''))) {
                Some(length) => self.push(Kind::Text, length + 2),
                None => self.push(Kind::Word, 1),
            },
            _ => match raw_text(rest, &self.no_raw_end) {
                Some(RawText::Whole(length)) => self.push(Kind::Text, length),
                Some(RawText::Open(hashes)) => {
                    let line = rest.find('\n').unwrap_or(rest.len());
                    self.no_raw_end.push(hashes);
                    self.slips.push(Slip::OpenText { quote: self.at..self.at + 1, end: self.at + line });
                    self.push(Kind::Text, line);
                }
                None if rest.starts_with("b\"") => self.text_in_quotes(2),
                None => self.word(),
            },
        }
        true
    }

    /// Comments of this kind may stand inside one another. One pass over the bytes, however they are nested.
    fn block_comment(&mut self) {
        let bytes = self.rest().as_bytes();
        let (mut depth, mut at, mut closed) = (1usize, 2usize, true);
        while depth > 0 {
            match (bytes.get(at), bytes.get(at + 1)) {
                (Some(b'/'), Some(b'*')) => (depth, at) = (depth + 1, at + 2),
                (Some(b'*'), Some(b'/')) => (depth, at) = (depth - 1, at + 2),
                (Some(_), _) => at += 1,
                (None, _) => (depth, closed) = (0, false),
            }
        }
        let length = at.min(bytes.len());
        if !closed {
            self.slips.push(Slip::OpenComment { start: self.at..self.at + 2 });
        }
        self.at += length;
    }

    /// How far it is to the end of the line. Found once a line, because a line may have a million quotes.
    fn line_end(&mut self) -> usize {
        if self.line_end < self.at || self.line_end == 0 {
            let rest = self.rest();
            self.line_end = self.at + rest.find(['\n', '\r']).unwrap_or(rest.len());
        }
        self.line_end - self.at
    }

    fn text_in_quotes(&mut self, opening: usize) {
        let line_end = self.line_end();
        let rest = self.rest();
        // Once a text had no end in the whole file, later ones are looked for in their own line only.
        let reach = if self.no_end { line_end } else { rest.len() };
        let found = quoted_length(rest.get(..reach).unwrap_or_default(), opening);
        let no_end = self.no_end || found.is_none();
        let (length, closed) = match found {
            Some(length) if length <= line_end || follows_a_value(rest.get(length..).unwrap_or_default()) => (length, true),
            // It runs over several lines and what stands behind its end cannot stand behind a text: the quote at the end of the
            // first line was most probably forgotten.
            _ => (line_end - trailing(rest.get(..line_end).unwrap_or_default()), false),
        };
        let length = length.max(opening);
        self.no_end = no_end;
        if !closed {
            self.slips.push(Slip::OpenText { quote: self.at..self.at + opening, end: self.at + length });
        }
        self.push(Kind::Text, length);
    }

    fn word(&mut self) {
        let rest = self.rest();
        let ends = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '{' | ')' | ']' | '}' | ',' | ':' | '"' | '\'');
        let mut length = rest.find(ends).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or_default();
        if let Some(comment) = word.find("//").into_iter().chain(word.find("/*")).filter(|at| *at > 0).min() {
            length = comment;
        }
        self.push(Kind::Word, length.max(rest.chars().next().map_or(1, char::len_utf8)));
    }
}

/// The length of a text in quotes with both of them, or none when it does not end.
fn quoted_length(rest: &str, opening: usize) -> Option<usize> {
    let mut escaped = false;
    let body = rest.get(opening..)?;
    let end = body.bytes().position(|b| {
        let ends = b == b'"' && !escaped;
        escaped = b == b'\\' && !escaped;
        ends
    })?;
    Some(opening + end + 1)
}

/// Whether what stands behind a text may stand behind one.
fn follows_a_value(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.is_empty() || behind.starts_with([',', ')', ']', '}', ':', '/'])
}

/// The bytes at the end of a line that belong behind a text that was not closed: a comma, closing brackets, spaces.
fn trailing(line: &str) -> usize {
    line.len() - line.trim_end_matches([' ', '\t', ',', ')', ']', '}']).len()
}

enum RawText {
    Whole(usize),
    /// Its end is not in the file; with the number of its `#`.
    Open(usize),
}

/// `r"…"`, `r#"…"#` and so on, also with `b` before. Those whose number of `#` is in `no_end` have no end.
fn raw_text(rest: &str, no_end: &[usize]) -> Option<RawText> {
    let body = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br"))?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    let body = body.get(hashes..)?.strip_prefix('"')?;
    let opening = rest.len() - body.len();
    let end = format!("\"{}", "#".repeat(hashes));
    let found = if no_end.contains(&hashes) { None } else { body.find(&end) };
    Some(found.map_or(RawText::Open(hashes), |at| RawText::Whole(opening + at + end.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        let (tokens, _) = tokens(text);
        let piece = |token: &Token| match token.kind {
            Kind::Open(c) | Kind::Close(c) => c.to_string(),
            Kind::Comma => ",".to_owned(),
            Kind::Colon => ":".to_owned(),
            Kind::Text => "T".to_owned(),
            Kind::Word => text[token.span.clone()].to_owned(),
        };
        tokens.iter().map(piece).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_and_comments_hide_what_is_in_them() {
        assert_eq!(shape(r#"a: "x) \" (", // [ "#), "a : T ,");
        assert_eq!(shape(r##"r#"a " b"#, 'c', b"d" /* ( /* [ */ " */ ]"##), "T , T , T ]");
        assert_eq!(shape("due: 2027-03-01, n: -1.5//x"), "due : 2027-03-01 , n : -1.5");
        assert_eq!(shape("yes: Cause(Power)"), "yes : Cause ( Power )");
        assert_eq!(shape("a: \"two\nlines\", b"), "a : T , b");
    }

    #[test]
    fn a_forgotten_quote_ends_with_its_line() {
        let text = "(title: \"Disk full,\n targets: [\"ledger\"])";
        let (_, slips) = tokens(text);
        assert_eq!(slips, [Slip::OpenText { quote: 8..9, end: 18 }]);
        assert_eq!(shape(text), "( title : T , targets : [ T ] )");
    }
}
