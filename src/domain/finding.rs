//! A finding: something wrong with a library, with its rule, its place and what to do. How it is drawn is decided above.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

use crate::base::text::SafeText;
use crate::base::words::say;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gravity {
    Advice,
    Warning,
    Error,
}

/// A stable code that never changes its meaning, such as `L012`, with where the rule comes from (`R25`, `P10`). What it is for stands
/// in the catalogue of words under keys that follow from the code: [`Rule::keys`].
#[derive(Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Rule {
    pub code: &'static str,
    pub gravity: Gravity,
    /// Requirements and procedure rules that it comes from.
    pub source: &'static str,
}

impl Rule {
    /// What it is about in one short line, without a stop.
    pub fn name(&self) -> SafeText {
        say(&self.key("-name"))
    }

    /// Why it is there: one line a paragraph, to be wrapped.
    pub fn why(&self) -> SafeText {
        let words = say(&self.key(""));
        let paragraphs = words.as_str().split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
        SafeText::new(&paragraphs.collect::<Vec<_>>().join("\n"))
    }

    /// A bad example: RON as it would stand in a file, lines as they are.
    pub fn bad(&self) -> SafeText {
        say(&self.key("-bad"))
    }

    /// The same, good.
    pub fn good(&self) -> SafeText {
        say(&self.key("-good"))
    }

    /// The requirements and procedure rules, one by one: `R25`, `P10`.
    pub fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.source.split(' ')
    }

    /// The keys of its four sentences in the catalogue: name, why, bad and good example. `tests/words.rs` holds that they are there.
    pub fn keys(&self) -> [String; 4] {
        ["-name", "", "-bad", "-good"].map(|end| self.key(end))
    }

    /// Rules about reading are in the part `reading`, the others in one part for each hundred of their codes: `L031` in `rule0`.
    fn key(&self, end: &str) -> String {
        let code = self.code.to_ascii_lowercase();
        match code.strip_prefix('l').and_then(|number| number.chars().next()) {
            Some(hundred) => format!("rule{hundred}-{code}{end}"),
            None => format!("reading-{code}{end}"),
        }
    }
}

/// Where: a file of the library and, where it is known, the bytes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Relative to the library's folder, with `/`.
    pub file: Arc<str>,
    pub bytes: Option<Range<usize>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static Rule,
    pub spot: Spot,
    /// What is wrong, in one sentence.
    pub message: SafeText,
    /// What was expected there, short, shown at the mark.
    pub label: Option<SafeText>,
    /// What to do about it.
    pub help: Option<SafeText>,
    /// What to write instead, where that is certain enough to be offered. Nobody but the writer of the file ever does so.
    pub fix: Option<Fix>,
}

/// A piece of the finding's file and what would stand there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Empty where something is only put in.
    pub bytes: Range<usize>,
    pub text: SafeText,
}
