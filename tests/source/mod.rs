//! The project's own Rust files, read as tokens, so that comments and texts are never mistaken for code. It does not judge them.
#![allow(dead_code, clippy::disallowed_methods, reason = "each test uses its part of this, and reads files")]

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One file below `src/`.
pub struct Source {
    /// Relative to `src/`, with `/`.
    pub path: String,
    pub text: String,
    tokens: TokenStream,
    /// The whole file belongs to a test: it is declared with `#[cfg(test)] mod name;`.
    is_test: bool,
}

/// One token with the code around it that matters.
#[derive(Debug, Clone, PartialEq)]
pub enum Code {
    Word(String),
    Sign(char),
    /// The value of a string literal, raw or not.
    Text(String),
    /// Another literal.
    Other,
    Open(char),
    Close(char),
}

/// A token, whether it stands in a test, and how many inline modules are around it.
#[derive(Debug, Clone)]
pub struct Token {
    pub code: Code,
    pub in_test: bool,
    pub modules: usize,
}

impl Source {
    /// A file that may exist only in a test of the rules.
    pub fn new(path: &str, text: &str) -> Self {
        let tokens = text.parse().unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
        Self { path: path.to_owned(), text: text.to_owned(), tokens, is_test: false }
    }

    /// The floor: the first folder, or the file itself for one that stands at the top.
    pub fn floor(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// The module's path, without the crate: `["edge", "directories", "config"]`.
    pub fn module(&self) -> Vec<&str> {
        let path = self.path.strip_suffix(".rs").unwrap_or(&self.path);
        let mut parts: Vec<&str> = path.split('/').collect();
        if matches!(parts.last(), Some(&("mod" | "lib" | "main"))) {
            parts.pop();
        }
        parts
    }

    pub fn tokens(&self) -> Vec<Token> {
        let mut tokens = Vec::new();
        walk(self.tokens.clone(), self.is_test, 0, &mut tokens);
        tokens
    }

    /// The modules in files of their own that this file declares for tests only, as paths of modules.
    fn test_modules(&self) -> Vec<String> {
        let tokens = self.tokens();
        let outline = tokens.windows(3).filter_map(|window| match [&window[0].code, &window[1].code, &window[2].code] {
            [Code::Word(word), Code::Word(name), Code::Sign(';')] if word == "mod" && window[0].in_test => Some(name.clone()),
            _ => None,
        });
        outline.map(|name| [self.module().as_slice(), &[name.as_str()]].concat().join("/")).collect()
    }
}

/// Every file below `src/`, sorted.
pub fn all() -> Vec<Source> {
    let root = root().join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).expect("a source file can be read");
        let path = file.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        Source::new(&path, &text)
    };
    let mut sources: Vec<Source> = files.into_iter().map(read).collect();
    let test_modules: Vec<String> = sources.iter().flat_map(Source::test_modules).collect();
    for source in &mut sources {
        let module = source.module().join("/");
        source.is_test = test_modules.iter().any(|test| module == *test || module.starts_with(&format!("{test}/")));
    }
    sources
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn walk(stream: TokenStream, in_test: bool, modules: usize, out: &mut Vec<Token>) {
    // After `#[cfg(test)]` or `#[test]` everything belongs to a test, up to the end of that item.
    let mut test_item = false;
    let mut last_words: [String; 2] = Default::default();
    for tree in stream {
        let now_in_test = in_test || test_item;
        let mut push = |code| out.push(Token { code, in_test: now_in_test, modules });
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::None => (' ', ' '),
                };
                let is_module = group.delimiter() == Delimiter::Brace && last_words[0] == "mod";
                push(Code::Open(open));
                if out.len() >= 2 && out[out.len() - 2].code == Code::Sign('#') && group.delimiter() == Delimiter::Bracket {
                    let attribute: String = group.stream().to_string().split_whitespace().collect();
                    test_item |= attribute == "test" || attribute.starts_with("cfg(test");
                }
                walk(group.stream(), now_in_test, modules + usize::from(is_module), out);
                out.push(Token { code: Code::Close(close), in_test: now_in_test, modules });
                if group.delimiter() == Delimiter::Brace {
                    test_item = false;
                }
                last_words = Default::default();
            }
            TokenTree::Ident(word) => {
                let word = word.to_string();
                last_words = [std::mem::take(&mut last_words[1]), word.clone()];
                push(Code::Word(word));
            }
            TokenTree::Punct(sign) => {
                push(Code::Sign(sign.as_char()));
                if sign.as_char() == ';' {
                    test_item = false;
                }
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                push(string_value(&text).map_or(Code::Other, Code::Text));
            }
        }
    }
}

/// The value of a string literal; escapes stay as they are written, since no key of the catalogue has one.
fn string_value(literal: &str) -> Option<String> {
    let raw = literal.strip_prefix('r').map(|rest| rest.trim_matches('#'));
    let quoted = raw.unwrap_or(literal);
    Some(quoted.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}
