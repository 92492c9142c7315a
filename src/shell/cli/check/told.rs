//! Findings with what only the text of their file tells: where they stand for people, and how their file is called from here.

use std::ops::Range;
use std::rc::Rc;

use super::Asked;
use super::few::{Row, few};
use crate::domain::finding::Finding;
use crate::edge::store::library::Source;
use crate::format::library::SourceFile;
use crate::format::position::{Position, Positions};

/// A finding as it is told.
pub(super) struct Told<'a> {
    /// With its file named as in the library.
    pub finding: &'a Finding,
    /// With its file named from where the person stands, so that an editor finds it.
    pub here: Finding,
    /// None where it is about the file as a whole.
    pub range: Option<Range<Position>>,
    /// Where its fix would be written.
    pub fix: Option<Range<Position>>,
    source: Option<Rc<SourceFile>>,
}

impl Told<'_> {
    /// The text of its file.
    pub fn text(&self) -> Option<&str> {
        self.source.as_ref().map(|source| source.text.as_str())
    }
}

/// What is told: a finding, or how many more there are like this one, of its rule in its file.
pub(super) enum Line<'a> {
    Told(Told<'a>),
    More(Finding, usize),
}

/// At most `most` findings of each rule in each file. `findings` are in the order of their files and places, so that each text is
/// read and counted through once, and one is kept at a time.
pub(super) fn tell<'a>(asked: &'a Asked, findings: impl IntoIterator<Item = &'a Finding>, most: usize) -> impl Iterator<Item = Line<'a>> {
    let rows = few(findings, most);
    let mut known: Option<(&str, Option<Rc<SourceFile>>)> = None;
    let mut from: Option<(usize, Position)> = None;
    rows.into_iter().map(move |row| {
        let finding = match row {
            Row::Finding(finding) => finding,
            Row::More(finding, more) => return Line::More(from_here(&asked.source, finding), more),
        };
        let file = &finding.spot.file;
        if known.as_ref().is_none_or(|(known, _)| *known != file.as_ref()) {
            known = Some((file, asked.checked.text_of(file).map(Rc::new)));
            from = None;
        }
        let source = known.as_ref().and_then(|(_, source)| source.clone());
        let mut positions = source.as_ref().map(|source| Positions::after(&source.text, from));
        let range = finding.spot.bytes.as_ref().zip(positions.as_mut()).map(|(bytes, positions)| positions.range(bytes));
        from = positions.as_ref().map(Positions::so_far);
        let fix = finding.fix.as_ref().zip(positions.as_mut()).map(|(fix, positions)| positions.range(&fix.bytes));
        Line::Told(Told { finding, here: from_here(&asked.source, finding), range, fix, source })
    })
}

fn from_here(source: &Source, finding: &Finding) -> Finding {
    let mut finding = finding.clone();
    if let Source::Folder(folder) = source
        && folder.as_os_str() != "."
    {
        finding.spot.file = folder.join(finding.spot.file.as_ref()).to_string_lossy().into();
    }
    finding
}
