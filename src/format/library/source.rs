//! The text of one library file, made from its bytes: byte order mark dropped, UTF-8 and size held. It opens no file and parses nothing.

use std::sync::Arc;

use crate::base::text::SafeText;
use crate::base::words::{say, say_with};
use crate::domain::finding::{Finding, Spot};
use crate::domain::lint::reading;

/// The most bytes that a library file may have: 1 MiB.
pub const LARGEST: usize = 1 << 20;

/// A file of a library as it was read. Byte positions in findings count in `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the library's folder, with `/`.
    pub path: Arc<str>,
    pub text: String,
}

/// A file that has no text to parse, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    pub finding: Finding,
    /// What can be shown of it: for a file that is not UTF-8 its text with the wrong bytes replaced; empty otherwise.
    pub shown: SourceFile,
}

impl SourceFile {
    /// Takes the bytes of a file. CRLF is left as it is, so that positions stay right.
    ///
    /// # Errors
    /// More than [`LARGEST`] bytes, or bytes that are not UTF-8, with the place of the first of them.
    pub fn from_bytes(path: Arc<str>, bytes: Vec<u8>) -> Result<SourceFile, Box<Unreadable>> {
        if bytes.len() > LARGEST {
            return Err(Unreadable::too_large(path, bytes.len()));
        }
        let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => rest.to_vec(),
            None => bytes,
        };
        match String::from_utf8(bytes) {
            Ok(text) => Ok(SourceFile { path, text }),
            Err(wrong) => Err(Unreadable::not_utf8(path, &wrong)),
        }
    }
}

impl Unreadable {
    fn not_utf8(path: Arc<str>, wrong: &std::string::FromUtf8Error) -> Box<Self> {
        let at = wrong.utf8_error().valid_up_to();
        let byte = wrong.as_bytes().get(at).copied().unwrap_or_default();
        let text = String::from_utf8_lossy(wrong.as_bytes()).into_owned();
        // The text before the wrong byte is unchanged, so `at` is right in the shown text too, where U+FFFD takes three bytes.
        let finding = Finding {
            rule: &reading::NOT_UTF8,
            spot: Spot { file: path.clone(), bytes: Some(at..at + '\u{fffd}'.len_utf8()) },
            message: say_with("check-not-utf8", [("byte", format!("{byte:02X}").into())]),
            label: Some(say("check-not-utf8-label")),
            help: Some(say("check-not-utf8-help")),
            fix: None,
        };
        Box::new(Self { finding, shown: SourceFile { path, text } })
    }

    /// A file larger than [`LARGEST`].
    pub fn too_large(path: Arc<str>, bytes: usize) -> Box<Self> {
        let size = say_with("check-too-large", [("size", bytes.into()), ("largest", LARGEST.into())]);
        Self::whole_file(path, &reading::TOO_LARGE, size, say("check-too-large-help"))
    }

    /// A finding about the file as a whole.
    pub fn whole_file(path: Arc<str>, rule: &'static crate::domain::finding::Rule, message: SafeText, help: SafeText) -> Box<Self> {
        let spot = Spot { file: path.clone(), bytes: None };
        Box::new(Self {
            finding: Finding { rule, spot, message, label: None, help: Some(help), fix: None },
            shown: SourceFile { path, text: String::new() },
        })
    }
}
