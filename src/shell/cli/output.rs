//! Where commands write: data to standard output, messages to standard error. All of it passes through safe text; a reader that went
//! away is no error.

use std::io::{self, BufWriter, StdoutLock, Write as _};
use std::path::Path;

use serde::Serialize;

use crate::base::text::{SafeText, cells, wrap};
use crate::base::words::{say, say_with};
use crate::edge::path_error::shown;
use crate::shell::exit::{Exit, Failure, Outcome};

/// How wide text is that is set in paragraphs: a page, or the smallest console.
pub const WIDTH: usize = 80;

/// Standard output, buffered. Call [`Out::finish`] at the end.
pub struct Out {
    to: BufWriter<StdoutLock<'static>>,
}

impl Default for Out {
    fn default() -> Self {
        Self::new()
    }
}

impl Out {
    pub fn new() -> Self {
        Self { to: BufWriter::new(io::stdout().lock()) }
    }

    /// One line, or several where the text has several.
    pub fn line(&mut self, line: impl AsRef<str>) -> Result<(), Failure> {
        let safe = SafeText::new(line.as_ref());
        self.raw(safe.as_str().as_bytes())?;
        self.raw(b"\n")
    }

    /// A paragraph of 80 columns, every line of it indented by `indent` cells. Line feeds of the text stay.
    pub fn wrapped(&mut self, indent: usize, paragraph: &str) -> Result<(), Failure> {
        self.hanging(&" ".repeat(indent), paragraph)
    }

    /// A paragraph of 80 columns whose first line begins with `mark`; the others stand below its text.
    pub fn hanging(&mut self, mark: &str, paragraph: &str) -> Result<(), Failure> {
        let indent = cells(mark);
        let mut head = mark.to_owned();
        for line in paragraph.lines() {
            for piece in wrap(line, WIDTH.saturating_sub(indent)) {
                self.line(format!("{head}{piece}"))?;
                head = " ".repeat(indent);
            }
        }
        Ok(())
    }

    /// Text with its own line ends.
    pub fn text(&mut self, text: &SafeText) -> Result<(), Failure> {
        self.raw(text.as_str().as_bytes())
    }

    /// A value as JSON, indented, with a line end. Text in it is safe text of the domain.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text =
            serde_json::to_string_pretty(value).map_err(|error| Failure::new(Exit::Failed, say("cli-json-failed")).because(&error))?;
        self.line(text)
    }

    /// Bytes as they are: only for what qrh itself made, such as completions.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.to.write_all(bytes).map_err(|error| not_written(&error))
    }

    /// Everything is out; only now the command is done.
    pub fn finish(mut self) -> Outcome {
        self.to.flush().map_err(|error| not_written(&error))?;
        Ok(Exit::Done)
    }
}

fn not_written(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::nobody_reads(),
        _ => Failure::new(Exit::NotSaved, say("cli-output-failed")).because(error),
    }
}

/// A message for the person, on standard error. If even that cannot be written there is nobody to tell.
pub fn warn(message: &SafeText) {
    let _ = writeln!(io::stderr(), "{}", message.as_str().trim_end());
}

/// Tells a failure and gives its exit code.
pub fn report_failure(failure: &Failure) -> Exit {
    failure.lines().iter().for_each(warn);
    failure.exit
}

/// Whether a folder that somebody named is there, as a failure with what to do.
pub fn folder_exists(folder: &Path) -> Result<(), Failure> {
    let name = shown(folder);
    match folder.metadata() {
        Ok(facts) if facts.is_dir() => Ok(()),
        Ok(_) => {
            Err(Failure::new(Exit::NotFound, say_with("cli-library-no-folder", [("folder", (&name).into())])).hint(say("cli-library-hint")))
        }
        Err(error) => Err(Failure::new(Exit::NotFound, say_with("cli-library-missing", [("folder", (&name).into())]))
            .because(&error)
            .hint(say("cli-library-hint"))),
    }
}
