//! How qrh ends: the exit codes, and what is said when something could not be done. Where messages are printed is decided by the caller.

use std::error::Error;
use std::process::ExitCode;

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};

/// The documented exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exit {
    Done,
    Failed,
    /// The command line could not be understood.
    Usage,
    /// What was asked for does not exist.
    NotFound,
    /// The check found errors.
    Findings,
    /// Something could not be put on the disk.
    NotSaved,
    Interrupted,
}

impl Exit {
    pub const ALL: [Exit; 7] = [Exit::Done, Exit::Failed, Exit::Usage, Exit::NotFound, Exit::Findings, Exit::NotSaved, Exit::Interrupted];

    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::NotFound => 3,
            Exit::Findings => 4,
            Exit::NotSaved => 5,
            Exit::Interrupted => 130,
        }
    }

    /// What the code means, for the help and the manual page.
    pub fn meaning(self) -> SafeText {
        match self {
            Exit::Done => say("cli-exit-done"),
            Exit::Failed => say("cli-exit-failed"),
            Exit::Usage => say("cli-exit-usage"),
            Exit::NotFound => say("cli-exit-not-found"),
            Exit::Findings => say("cli-exit-findings"),
            Exit::NotSaved => say("cli-exit-not-saved"),
            Exit::Interrupted => say("cli-exit-interrupted"),
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// What a command gives back: how it ended, or why it could not do what was asked.
pub type Outcome = Result<Exit, Failure>;

/// Why something could not be done: a kind (the exit code), a sentence, the chain of causes and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub exit: Exit,
    /// None: nothing is said, because nobody reads it any more.
    pub message: Option<SafeText>,
    pub causes: Vec<SafeText>,
    pub hints: Vec<SafeText>,
}

impl Failure {
    pub fn new(exit: Exit, message: SafeText) -> Self {
        Self { exit, message: Some(message), causes: Vec::new(), hints: Vec::new() }
    }

    /// The reader of standard output went away (`qrh list | head -1`): that is no failure of anybody.
    pub fn nobody_reads() -> Self {
        Self { exit: Exit::Done, message: None, causes: Vec::new(), hints: Vec::new() }
    }

    /// Adds an error and everything behind it to the chain.
    pub fn because(mut self, error: &dyn Error) -> Self {
        let mut next = Some(error);
        while let Some(error) = next {
            let cause = SafeText::from(error.to_string()).one_line();
            // An error that shows its source in its own sentence would say it twice.
            if !self.causes.iter().any(|said| said.as_str().ends_with(cause.as_str())) {
                self.causes.push(cause);
            }
            next = error.source();
        }
        self
    }

    /// Adds what the person can do.
    pub fn hint(mut self, hint: SafeText) -> Self {
        self.hints.push(hint);
        self
    }

    /// The lines for standard error; none when nobody reads.
    pub fn lines(&self) -> Vec<SafeText> {
        let Some(message) = &self.message else { return Vec::new() };
        let mut lines = vec![say_with("cli-failure", [("message", message.into())])];
        lines.extend(self.causes.iter().map(|cause| say_with("cli-failure-cause", [("cause", cause.into())])));
        lines.extend(self.hints.iter().map(|hint| say_with("cli-failure-hint", [("hint", hint.into())])));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_the_documented_ones() {
        assert_eq!(Exit::ALL.map(Exit::code), [0, 1, 2, 3, 4, 5, 130]);
        for exit in Exit::ALL {
            assert!(!exit.meaning().as_str().starts_with("cli-"), "{exit:?} has a meaning");
        }
    }

    #[derive(Debug, thiserror::Error)]
    #[error("the folder is gone: {0}")]
    struct Gone(#[source] std::io::Error);

    #[test]
    fn a_failure_tells_kind_chain_and_hints() {
        let inner = std::io::Error::other("bad \u{1b}[2J disk");
        let failure = Failure::new(Exit::Failed, "it did not work".into()).because(&Gone(inner)).hint("try again".into());
        let lines: Vec<String> = failure.lines().iter().map(ToString::to_string).collect();
        assert_eq!(lines, ["qrh: it did not work", "  because: the folder is gone: bad <U+001B>[2J disk", "  hint: try again"]);
        assert_eq!(Failure::nobody_reads().lines(), Vec::new());
    }
}
