//! The questions of `qrh new`: one line each on a terminal, with an example, looked at at once. What an option gave is not asked; without
//! a terminal all options that are missing are named together. Questions go to standard error, so that standard output is data.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use crate::base::text::{SafeText, wrap};
use crate::base::words::{say, say_with};
use crate::edge::interrupt;
use crate::format::reference::piece::{field, ron_of, wrong};
use crate::format::reference::types::{Field, Holds};
use crate::format::reference::words::{choices, without_codes};
use crate::format::reference::{Kind, Reference};
use crate::shell::cli::output::{WIDTH, warn};
use crate::shell::exit::{Exit, Failure};

/// More bytes than this in one line are no answer of a person.
const LONGEST: u64 = 4_096;
/// At most so many known names are shown.
const SHOWN: usize = 12;

/// What is needed for a new file.
pub struct Interview {
    pub reference: Reference,
    kind: Kind,
    terminal: bool,
    missing: Vec<String>,
}

/// One thing to find out: the option that gives it, and the field that it is for.
#[derive(Debug, Clone, Default)]
pub struct Ask<'a> {
    /// As it is typed: `--title`, `ID`.
    pub option: &'static str,
    pub group: &'static str,
    pub field: &'static str,
    pub given: Option<&'a str>,
    /// What Enter alone means, and what counts without a terminal.
    pub usual: Option<String>,
    /// What could be answered.
    pub known: Vec<String>,
}

/// Why an answer cannot be taken, and what to do.
pub type Wrong = (SafeText, Option<SafeText>);

/// An answer, made safe, and the same as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub text: String,
    pub ron: String,
}

impl Interview {
    /// For a file of this kind at `path`, which is shown.
    pub fn new(kind: Kind) -> Self {
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        if terminal {
            // Where no handler can be had, an interrupt ends it all the same, without the code.
            let _ = interrupt::ends_with(i32::from(Exit::Interrupted.code()));
        }
        Self { reference: Reference::new(), kind, terminal, missing: Vec::new() }
    }

    /// Says what is about to be made, if anything is going to be asked.
    pub fn begin(&self, path: &str) {
        if self.terminal {
            tell(&say_with("new-heading", [("path", path.into())]));
            tell(&say("new-how"));
        }
    }

    /// Says something between the questions.
    pub fn remark(&self, words: &SafeText) {
        if self.terminal {
            tell(&SafeText::new(&format!("\n{words}")));
        }
    }

    /// The answer: what the option gave, or what somebody types. `more` looks at what the format alone cannot tell.
    ///
    /// # Errors
    /// An option that is wrong; the end of the input. A missing option without a terminal is kept for [`Interview::end`], and the
    /// example stands in for it.
    pub fn ask(&mut self, ask: Ask<'_>, more: impl Fn(&str) -> Result<(), Wrong>) -> Result<Answer, Failure> {
        let (given, usual) = (ask.given.map(str::to_owned), ask.usual.clone());
        let ready = given.or_else(|| usual.filter(|_| !self.terminal));
        if let Some(text) = ready {
            return self.judge(&ask, &text, &more).map_err(|(why, help)| {
                let failure = Failure::new(Exit::Usage, say_with("new-wrong-flag", [("flag", ask.option.into()), ("why", (&why).into())]));
                help.map_or(failure.clone(), |help| failure.hint(help))
            });
        }
        if !self.terminal {
            self.missing.push(ask.option.to_owned());
            let ron = field(&self.reference, ask.group, ask.field).and_then(|field| field.example).unwrap_or("\"\"").to_owned();
            return Ok(Answer { text: ask.known.first().cloned().unwrap_or_default(), ron });
        }
        self.show(&ask);
        loop {
            let typed = line()?;
            let text = match (typed.is_empty(), &ask.usual) {
                (true, Some(usual)) => usual.clone(),
                _ => typed,
            };
            match self.judge(&ask, &text, &more) {
                Ok(answer) => return Ok(answer),
                Err((why, help)) => {
                    for words in [Some(why), help].into_iter().flatten() {
                        tell(&say_with("new-wrong", [("why", (&words).into())]));
                    }
                }
            }
        }
    }

    /// Whether everything was there.
    ///
    /// # Errors
    /// Names all options that are missing.
    pub fn end(self) -> Result<Reference, Failure> {
        match self.missing.is_empty() {
            true => Ok(self.reference),
            false => {
                let message = say_with("new-missing", [("flags", self.missing.join(", ").into())]);
                Err(Failure::new(Exit::Usage, message).hint(say("new-missing-hint")))
            }
        }
    }

    fn judge(&self, ask: &Ask<'_>, text: &str, more: &impl Fn(&str) -> Result<(), Wrong>) -> Result<Answer, Wrong> {
        let text = SafeText::new(text.trim()).one_line().to_string();
        if text.is_empty() {
            return Err((say("new-empty"), None));
        }
        let Some(Field { holds, .. }) = field(&self.reference, ask.group, ask.field) else { return Err((say("new-empty"), None)) };
        let ron = ron_of(&self.reference, holds, &text);
        if let Some(finding) = wrong(&self.reference, self.kind, ask.group, ask.field, &ron).into_iter().next() {
            let words = [finding.label, finding.help].into_iter().flatten().map(|words| words.to_string()).collect::<Vec<_>>();
            return Err((finding.message, Some(words.join(" ")).filter(|words| !words.is_empty()).map(|words| SafeText::new(&words))));
        }
        more(&text)?;
        Ok(Answer { text, ron })
    }

    fn show(&self, ask: &Ask<'_>) {
        let Some(field) = field(&self.reference, ask.group, ask.field) else { return };
        let name = SafeText::new(&format!("\n{}", ask.option.trim_start_matches("--").replace('-', " ")));
        tell(&say_with("new-question", [("name", (&name).into())]));
        tell(&say_with("new-about", [("about", without_codes(&field.about).into())]));
        if let Some(words) = choices(&self.reference, &field.holds) {
            tell(&say_with("new-one-of", [("words", words.into())]));
        } else if let Some(example) = field.example.filter(|_| ask.known.is_empty()) {
            tell(&say_with("new-example", [("example", typed(&field.holds, example).into())]));
        }
        if !ask.known.is_empty() {
            let mut names = ask.known.iter().take(SHOWN).cloned().collect::<Vec<_>>();
            names.extend((ask.known.len() > SHOWN).then(|| "…".to_owned()));
            tell(&say_with("new-known", [("names", names.join(", ").into())]));
        }
        if let Some(usual) = &ask.usual {
            tell(&say_with("new-usual", [("usual", usual.as_str().into())]));
        }
    }
}

/// An example as it is typed here, without quotes and brackets.
fn typed(holds: &Holds, example: &str) -> String {
    match holds {
        Holds::List(_) => example.trim_matches(['[', ']']).replace('"', ""),
        _ => ron::from_str::<String>(example).unwrap_or_else(|_| example.to_owned()),
    }
}

/// Words for the person, in lines of a page, each as far in as the first one.
fn tell(words: &SafeText) {
    for line in words.lines() {
        let plain = line.trim_start_matches(' ');
        let indent = line.len() - plain.len();
        wrap(plain, WIDTH - indent.min(WIDTH / 2)).iter().for_each(|piece| warn(&SafeText::new(&format!("{:indent$}{piece}", ""))));
    }
}

/// One line from the terminal, without its end.
fn line() -> Result<String, Failure> {
    let stopped = || Failure::new(Exit::Interrupted, say("new-interrupted"));
    let mut error = io::stderr();
    let asked = write!(error, "{}", say("new-prompt")).and_then(|()| error.flush());
    asked.map_err(|_| stopped())?;
    let mut bytes = Vec::new();
    match io::stdin().lock().take(LONGEST).read_until(b'\n', &mut bytes) {
        Ok(0) | Err(_) => {
            let _ = writeln!(error);
            Err(stopped())
        }
        Ok(_) => Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()),
    }
}
