//! In which line of its file a piece of proof stands. Each file is outlined once, when the first of its pieces is asked for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::coverage::{Found, Piece};
use crate::format::library::SourceFile;
use crate::format::library::outline::Outline;
use crate::format::position::line_column;

/// Gives the text of a file of the library.
type TextOf = dyn Fn(&Arc<str>) -> Option<SourceFile>;

/// A file with its outline.
type Outlined = (SourceFile, Outline);

/// Lines of pieces, looked up in the files of a library.
pub struct Lines {
    text_of: Box<TextOf>,
    known: RefCell<HashMap<Arc<str>, Option<Outlined>>>,
}

impl Lines {
    pub fn new(text_of: impl Fn(&Arc<str>) -> Option<SourceFile> + 'static) -> Self {
        Self { text_of: Box::new(text_of), known: RefCell::new(HashMap::new()) }
    }

    /// Where no file can be looked at.
    pub fn unknown() -> Self {
        Self::new(|_| None)
    }

    /// The line of a piece, from 1; none for a whole file.
    pub fn of_piece(&self, piece: &Piece) -> Option<usize> {
        if piece.trail.is_empty() {
            return None;
        }
        self.within(&piece.file, |source, outline| {
            let bytes = outline.resolve(&piece.trail, &source.text)?;
            Some(line_column(&source.text, bytes.start).0)
        })
    }

    /// The line of a finding, from 1.
    pub fn of_found(&self, found: &Found) -> Option<usize> {
        let at = found.at?;
        self.within(&found.file, |source, _| Some(line_column(&source.text, at).0))
    }

    fn within(&self, file: &Arc<str>, look: impl FnOnce(&SourceFile, &Outline) -> Option<usize>) -> Option<usize> {
        let mut known = self.known.borrow_mut();
        let entry = known.entry(file.clone()).or_insert_with(|| {
            let source = (self.text_of)(file)?;
            let outline = Outline::of(&source.text);
            Some((source, outline))
        });
        entry.as_ref().and_then(|(source, outline)| look(source, outline))
    }
}
