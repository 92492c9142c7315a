//! The outline of a library file: which field or list item stands where. Made only when something is wrong or a place is asked for;
//! it says nothing about what is right. Deep nesting costs memory here, never stack.

use std::ops::Range;

use super::brackets::{self, Misfit, span_of};
use super::tokens::{Kind, Slip, Token, tokens};

/// A number of an item in an [`Outline`].
pub type At = usize;

/// A field, an item of a list or an entry of a map; the first one is the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub parent: Option<At>,
    /// The name of the field or the key of the entry, without quotes.
    pub key: Option<(String, Range<usize>)>,
    /// The name before a bracket: `Cause` of `Cause(Power)`.
    pub name: Option<Range<usize>>,
    /// The bracket that it is made with; none for a text or a word.
    pub bracket: Option<char>,
    /// From its key, or else its value, to the end of its value.
    pub span: Range<usize>,
    pub value: Range<usize>,
    /// The end of the comma behind it.
    pub comma: Option<usize>,
    pub inner: Vec<At>,
    /// Where it ends or what is in it was guessed, because brackets are missing.
    pub unsure: bool,
}

/// What keeps the pieces of a file from fitting together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// The text is not closed; `end` is where it most probably should be.
    OpenText {
        quote: Range<usize>,
        end: usize,
    },
    OpenComment {
        start: Range<usize>,
    },
    /// `open` is not closed; it should be before `before`.
    Unclosed {
        open: Range<usize>,
        before: usize,
    },
    WrongKind {
        open: Range<usize>,
        close: Range<usize>,
    },
    StrayBracket {
        close: Range<usize>,
    },
    /// A comma is missing at this byte, before what starts at `next`.
    NoComma {
        at: usize,
        next: Range<usize>,
    },
    /// A colon is missing behind the name.
    NoColon {
        name: Range<usize>,
    },
    StrayComma {
        comma: Range<usize>,
    },
    StrayColon {
        colon: Range<usize>,
    },
    /// The name has no value.
    NoValue {
        name: Range<usize>,
        colon: Range<usize>,
    },
}

/// The items of a file with their places, and what does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    pub items: Vec<Item>,
    pub flaws: Vec<Flaw>,
}

impl Outline {
    /// Takes a text apart; any text has an outline.
    pub fn of(text: &str) -> Self {
        let (tokens, slips) = tokens(text);
        let misfits = brackets::misfits(text, &tokens);
        let mut builder = Builder { text, tokens: &tokens, items: Vec::new(), flaws: Vec::new(), open: Vec::new(), item: None };
        builder.flaws.extend(slips.into_iter().map(|slip| match slip {
            Slip::OpenText { quote, end } => Flaw::OpenText { quote, end },
            Slip::OpenComment { start } => Flaw::OpenComment { start },
        }));
        builder.build(&misfits);
        Outline { items: builder.items, flaws: builder.flaws }
    }

    pub fn item(&self, at: At) -> Option<&Item> {
        self.items.get(at)
    }

    /// The innermost item with brackets around `byte`; a closing bracket still belongs to its own item.
    pub fn around(&self, byte: usize) -> Option<At> {
        let mut found = None;
        let mut within: Vec<At> = self.roots().collect();
        while let Some(at) = within.pop() {
            let Some(item) = self.item(at) else { continue };
            let starts = item.name.as_ref().map_or(item.value.start, |name| name.start);
            if item.bracket.is_some() && starts < byte && byte < item.value.end {
                found = Some(at);
                within = item.inner.clone();
            } else if item.inner.is_empty() {
                continue;
            }
        }
        found
    }

    fn roots(&self) -> impl Iterator<Item = At> + '_ {
        self.items.iter().enumerate().filter(|(_, item)| item.parent.is_none()).map(|(at, _)| at)
    }

    /// The innermost item whose value ends or, failing that, begins at `byte`, or that holds it.
    pub fn value_at(&self, byte: usize) -> Option<At> {
        let by = |fits: &dyn Fn(&Item) -> bool| {
            let fitting = self.items.iter().enumerate().filter(|(_, item)| fits(item));
            fitting.min_by_key(|(_, item)| item.value.len()).map(|(at, _)| at)
        };
        by(&|item| item.value.end == byte)
            .or_else(|| by(&|item| item.value.start == byte || item.name.as_ref().is_some_and(|name| name.end == byte)))
            .or_else(|| by(&|item| item.span.start <= byte && byte < item.span.end))
    }

    /// The field of `of` with this name.
    pub fn field(&self, of: At, name: &str) -> Option<At> {
        let inner = self.item(of)?.inner.iter();
        inner.copied().find(|at| self.item(*at).and_then(|item| item.key.as_ref()).is_some_and(|(key, _)| key == name))
    }

    /// The beginning of an item, for a mark: what of it stands in its first line, up to its bracket or its first field.
    pub fn head(&self, at: At, text: &str) -> Range<usize> {
        let Some(item) = self.item(at) else { return 0..0 };
        let first = item.inner.first().and_then(|inner| self.item(*inner));
        let end = match (item.bracket, &item.key, first) {
            (Some('('), None, Some(first)) if first.bracket.is_some() => first.value.start + 1,
            (Some('('), None, Some(first)) => first.span.end,
            (Some(_), Some(_), _) => item.value.start + 1,
            _ => item.span.end,
        };
        let line = text.get(item.span.start..end).unwrap_or_default();
        let length = line.find(['\n', '\r']).unwrap_or(line.len());
        item.span.start..item.span.start + line.get(..length).unwrap_or_default().trim_end().len()
    }

    /// The bytes of a path such as `triage[2].yes` or `instructions.Technical[0].notify`: the value, or the beginning of it when it
    /// is made with brackets. Where the path leads to something that is not written, the nearest thing around it that is.
    pub fn resolve(&self, path: &str, text: &str) -> Option<Range<usize>> {
        let (at, whole) = self.follow(path)?;
        let item = self.item(at)?;
        match item.bracket {
            // A list names itself by its key: the mark stands at `contacts: [`.
            Some(_) => Some(self.head(at, text)),
            None if whole => Some(item.value.clone()),
            None => Some(item.span.clone()),
        }
    }

    /// The bytes of the whole value that such a path leads to, with its name and brackets; none where it is not written.
    pub fn value(&self, path: &str) -> Option<Range<usize>> {
        let (at, whole) = self.follow(path)?;
        let item = self.item(at).filter(|item| whole && !item.unsure)?;
        Some(item.name.as_ref().map_or(item.value.start, |name| name.start)..item.value.end)
    }

    /// Where a path leads, or as far as what it names is written; and whether it led to its end.
    fn follow(&self, path: &str) -> Option<(At, bool)> {
        let mut at = self.roots().next()?;
        for part in parts(path) {
            let next = match part {
                Part::Name(name) => self.field(at, name),
                Part::Number(number) => self.item(at).and_then(|item| item.inner.get(number).copied()),
            };
            match next {
                Some(next) => at = next,
                None => return Some((at, false)),
            }
        }
        Some((at, true))
    }
}

enum Part<'a> {
    Name(&'a str),
    Number(usize),
}

fn parts(path: &str) -> impl Iterator<Item = Part<'_>> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| match part.strip_suffix(']').map(str::parse) {
        Some(Ok(number)) => Part::Number(number),
        _ => Part::Name(part),
    })
}

/// An item that is being read.
#[derive(Debug, Clone, Default)]
struct Draft {
    /// The first word or text, as long as nobody knows whether it is a key or a value.
    first: Option<Range<usize>>,
    first_is_word: bool,
    key: Option<Range<usize>>,
    colon: Option<Range<usize>>,
    value: Option<Range<usize>>,
    value_is_word: bool,
    /// The item was made already, because its bracket was opened.
    made: Option<At>,
}

struct Builder<'a> {
    text: &'a str,
    tokens: &'a [Token],
    items: Vec<Item>,
    flaws: Vec<Flaw>,
    /// The items whose brackets are open, with their bracket's token.
    open: Vec<(At, usize)>,
    item: Option<Draft>,
}

impl Builder<'_> {
    fn build(&mut self, misfits: &[Misfit]) {
        let mut misfits = misfits.iter().peekable();
        for at in 0..=self.tokens.len() {
            while let Some(Misfit::Unclosed { open, before }) = misfits.peek()
                && *before == at
            {
                let end = at.checked_sub(1).map_or(0, |last| span_of(self.text, self.tokens, last).end);
                self.flaws.push(Flaw::Unclosed { open: span_of(self.text, self.tokens, *open), before: end });
                self.close(end, true);
                misfits.next();
            }
            let Some(token) = self.tokens.get(at) else { break };
            match misfits.peek() {
                Some(Misfit::WrongKind { open, close }) if *close == at => {
                    let open = span_of(self.text, self.tokens, *open);
                    self.flaws.push(Flaw::WrongKind { open, close: token.span.clone() });
                    misfits.next();
                    if let Some(item) = self.open.last().and_then(|(at, _)| self.items.get_mut(*at)) {
                        item.unsure = true;
                    }
                    self.close(token.span.end, false);
                    continue;
                }
                Some(Misfit::Stray { close }) if *close == at => {
                    self.flaws.push(Flaw::StrayBracket { close: token.span.clone() });
                    misfits.next();
                    continue;
                }
                _ => {}
            }
            match token.kind {
                Kind::Open(bracket) => self.open(bracket, at, &token.span),
                Kind::Close(_) => self.close(token.span.end, false),
                Kind::Comma => self.comma(&token.span),
                Kind::Colon => self.colon(&token.span),
                Kind::Text | Kind::Word => self.piece(at, token),
            }
        }
        self.finish(None);
        // Beyond the most misfits that are looked for.
        while !self.open.is_empty() {
            self.close(self.text.len(), true);
        }
    }

    /// A word or text: a key, a value or the name before a bracket.
    fn piece(&mut self, number: usize, token: &Token) {
        let (span, is_word) = (&token.span, token.kind == Kind::Word);
        let in_fields = self.open.last().and_then(|(at, _)| self.items.get(*at)).is_some_and(|item| item.bracket == Some('('));
        let is_key = self.tokens.get(number + 1).is_some_and(|next| next.kind == Kind::Colon);
        let draft = self.item.get_or_insert_default();
        if draft.key.is_some() && draft.value.is_none() {
            (draft.value, draft.value_is_word) = (Some(span.clone()), is_word);
        } else if draft.key.is_none() && draft.first.is_none() && draft.made.is_none() {
            (draft.first, draft.first_is_word) = (Some(span.clone()), is_word);
        } else if let (None, Some(first), true, None) = (&draft.key, &draft.first, draft.first_is_word, draft.made)
            && (!is_word || in_fields && !is_key)
        {
            // `title "x"`
            let name = first.clone();
            draft.colon = Some(name.end..name.end);
            (draft.key, draft.value, draft.value_is_word) = (Some(name.clone()), Some(span.clone()), is_word);
            self.flaws.push(Flaw::NoColon { name });
        } else {
            self.no_comma(span);
            let draft = Draft { first: Some(span.clone()), first_is_word: is_word, ..Draft::default() };
            self.item = Some(draft);
        }
    }

    fn no_comma(&mut self, next: &Range<usize>) {
        let at = self.end_of_item().unwrap_or(next.start);
        self.flaws.push(Flaw::NoComma { at, next: next.clone() });
        self.finish(None);
    }

    fn end_of_item(&self) -> Option<usize> {
        let draft = self.item.as_ref()?;
        let made = draft.made.and_then(|at| self.items.get(at)).map(|item| item.value.end);
        made.or(draft.value.as_ref().map(|value| value.end)).or(draft.first.as_ref().map(|first| first.end))
    }

    fn colon(&mut self, span: &Range<usize>) {
        match &mut self.item {
            Some(draft) if draft.key.is_none() && draft.first.is_some() && draft.made.is_none() => {
                (draft.key, draft.colon) = (draft.first.take(), Some(span.clone()));
            }
            // `title: "x" symptoms: …` without a comma, where the value is a word that must be the next key.
            _ => self.flaws.push(Flaw::StrayColon { colon: span.clone() }),
        }
    }

    fn open(&mut self, bracket: char, token: usize, span: &Range<usize>) {
        let complete = self.item.as_ref().is_some_and(|draft| {
            draft.made.is_some() || draft.value.is_some() && !draft.value_is_word || draft.first.is_some() && !draft.first_is_word
        });
        if complete {
            self.no_comma(span);
        }
        let mut draft = self.item.take().unwrap_or_default();
        // `targets ["x"]`: a field's name and no colon; `Cause(…)` is a name before a bracket.
        if let (Some(first), false, true) = (&draft.first, bracket == '(', draft.key.is_none()) {
            self.flaws.push(Flaw::NoColon { name: first.clone() });
            draft.colon = Some(first.end..first.end);
            draft.key = draft.first.take();
        }
        let name = if draft.key.is_some() { draft.value.take() } else { draft.first.take() };
        let start = draft.key.as_ref().or(name.as_ref()).map_or(span.start, |first| first.start);
        let item = Item {
            parent: self.open.last().map(|(at, _)| *at),
            key: draft.key.clone().map(|key| (self.bare(&key), key)),
            name,
            bracket: Some(bracket),
            span: start..span.end,
            value: span.start..span.end,
            comma: None,
            inner: Vec::new(),
            unsure: false,
        };
        let at = self.add(item);
        self.open.push((at, token));
    }

    fn close(&mut self, end: usize, guessed: bool) {
        self.finish(None);
        let Some((at, _)) = self.open.pop() else { return };
        let parent = self.items.get(at).and_then(|item| item.parent);
        if let Some(item) = self.items.get_mut(at) {
            (item.span.end, item.value.end) = (end.max(item.value.end), end.max(item.value.end));
            item.unsure |= guessed;
        }
        if guessed && let Some(parent) = parent.and_then(|parent| self.items.get_mut(parent)) {
            parent.unsure = true;
        }
        // The comma behind it belongs to it.
        self.item = Some(Draft { made: Some(at), ..Draft::default() });
    }

    fn comma(&mut self, span: &Range<usize>) {
        match self.item {
            Some(_) => self.finish(Some(span.end)),
            None => self.flaws.push(Flaw::StrayComma { comma: span.clone() }),
        }
    }

    /// Ends the item that is being read, if any.
    fn finish(&mut self, comma: Option<usize>) {
        let Some(draft) = self.item.take() else { return };
        if let Some(item) = draft.made.and_then(|at| self.items.get_mut(at)) {
            item.comma = comma;
            return;
        }
        let Some(value) = draft.value.clone().or(draft.first.clone()) else {
            if let (Some(name), Some(colon)) = (draft.key, draft.colon) {
                let value = colon.end..colon.end;
                let key = Some((self.bare(&name), name.clone()));
                let span = name.start..colon.end;
                let parent = self.open.last().map(|(at, _)| *at);
                self.flaws.push(Flaw::NoValue { name, colon });
                self.add(Item { parent, key, name: None, bracket: None, span, value, comma, inner: Vec::new(), unsure: false });
            }
            return;
        };
        let start = draft.key.as_ref().map_or(value.start, |key| key.start);
        let item = Item {
            parent: self.open.last().map(|(at, _)| *at),
            key: draft.key.map(|key| (self.bare(&key), key)),
            name: None,
            bracket: None,
            span: start..value.end,
            value,
            comma,
            inner: Vec::new(),
            unsure: false,
        };
        self.add(item);
    }

    fn add(&mut self, item: Item) -> At {
        let at = self.items.len();
        if let Some(parent) = item.parent.and_then(|parent| self.items.get_mut(parent)) {
            parent.inner.push(at);
        }
        self.items.push(item);
        at
    }

    fn bare(&self, span: &Range<usize>) -> String {
        let text = self.text.get(span.clone()).unwrap_or_default();
        text.trim_matches('"').trim_start_matches("r#").to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"Runbook(
    id: "a", // with a comment ) ]
    triage: [
        (id: "q1", ask: "?", yes: Cause(Power)),
        (id: "q2", ask: "?", how: "look", no: Ask("q1")),
    ],
    instructions: { Technical: [(id: "s", do: "x", otherwise: [(id: "t", notify: "duty")])], Any: [] },
)"#;

    fn at<'a>(text: &'a str, path: &str) -> Option<&'a str> {
        Outline::of(text).resolve(path, text).map(|range| &text[range])
    }

    #[test]
    fn a_path_leads_to_its_place() {
        assert_eq!(Outline::of(GOOD).flaws, []);
        assert_eq!(at(GOOD, "id"), Some("\"a\""));
        assert_eq!(at(GOOD, "triage[0].yes"), Some("yes: Cause("));
        assert_eq!(at(GOOD, "triage[1].how"), Some("\"look\""));
        assert_eq!(at(GOOD, "instructions.Technical[0].otherwise[0].notify"), Some("\"duty\""));
        assert_eq!(at(GOOD, "triage"), Some("triage: ["));
        assert_eq!(at(GOOD, "triage[1].nothing.like[7].it"), Some("(id: \"q2\""));
        assert_eq!(at(GOOD, ""), Some("Runbook("));
        assert_eq!(at("[(id: \"x\"), (id: \"y\")]", "[1].id"), Some("\"y\""));
        assert_eq!(at("", "x"), None);
    }

    #[test]
    fn flaws_are_found_where_they_are() {
        let flaws = |text: &str| Outline::of(text).flaws;
        assert_eq!(flaws("(a: 1 b: 2)"), [Flaw::NoComma { at: 5, next: 6..7 }]);
        assert_eq!(flaws("(a: [1] b: 2)"), [Flaw::NoComma { at: 7, next: 8..9 }]);
        assert_eq!(flaws("(a \"x\", b [1])"), [Flaw::NoColon { name: 1..2 }, Flaw::NoColon { name: 8..9 }]);
        assert_eq!(flaws("(a: , b: 1)"), [Flaw::NoValue { name: 1..2, colon: 2..3 }]);
        assert_eq!(flaws("(a: 1,, b: 1)"), [Flaw::StrayComma { comma: 6..7 }]);
        assert_eq!(flaws("(a:: 1)"), [Flaw::StrayColon { colon: 3..4 }]);
        assert_eq!(flaws("(a: 1 /* b)").len(), 2);
    }

    #[test]
    fn deep_nesting_costs_no_stack() {
        let text = "[".repeat(200_000);
        let outline = Outline::of(&text);
        assert_eq!(outline.items.len(), 200_000);
        assert!(outline.around(100_000).is_some());
    }
}
