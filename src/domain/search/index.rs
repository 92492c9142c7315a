//! The index: a view over a block of bytes. It parses nothing when it is opened, and believes nothing that it reads: a damaged block
//! gives [`Damaged`] or fewer hits, never a panic, never a read outside.

use std::ops::Range;
use std::sync::Arc;

use super::block::{HEAD, PARTS, Part, RECORD, Reader, u32_at, u64_at};
use super::build::unpacked;
use super::item::{Item, Stamp, State};
use crate::base::id::{ClientId, RunbookId};
use crate::base::text::SafeText;
use crate::domain::library::Party;
use crate::domain::runbook::Severity;

/// The block is not what `build` writes. The way out is to build it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the index is damaged")]
pub struct Damaged;

/// What can be searched. Cheap to clone.
#[derive(Clone)]
pub struct Index {
    bytes: Arc<dyn AsRef<[u8]> + Send + Sync>,
    parts: [Range<usize>; PARTS],
    items: u32,
    words: u32,
    /// The same in all clones of one opened index: what a searcher remembers is good only for that.
    identity: Arc<()>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("items", &self.items).field("words", &self.words).finish_non_exhaustive()
    }
}

impl Index {
    /// A view over the block that fills `bytes` from `from` on. Looks at its head only; the rest may still turn out to be damaged.
    pub fn open(bytes: Arc<dyn AsRef<[u8]> + Send + Sync>, from: usize) -> Result<Index, Damaged> {
        let (counts, parts) = divide((*bytes).as_ref(), from).ok_or(Damaged)?;
        let [items, words, parties] = counts;
        let index = Index { bytes, parts, items, words, identity: Arc::new(()) };
        let (item_count, words, parties) = (items as usize, words as usize, parties as usize);
        let expected = [
            (Part::Records, item_count * RECORD),
            (Part::TitleMasks, item_count * 8),
            (Part::TitleHeads, item_count * 8),
            (Part::TitleStarts, (item_count + 1) * 4),
            (Part::Browse, item_count * 4),
            (Part::WordStarts, (words + 1) * 4),
            (Part::WordMasks, words * 8),
            (Part::PlaceStarts, (words + 1) * 4),
            (Part::PartyStarts, parties * 4),
        ];
        let fits = items < 1 << 28 && expected.into_iter().all(|(part, length)| index.part(part).len() == length);
        if fits { Ok(index) } else { Err(Damaged) }
    }

    /// An index over items in memory. Fails only where there are more than an index can hold.
    pub fn of(items: Vec<Item>) -> Result<Index, super::TooLarge> {
        let block = super::build(items)?;
        Index::open(Arc::new(block), 0).map_err(|Damaged| super::TooLarge)
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items as usize
    }

    pub fn is_empty(&self) -> bool {
        self.items == 0
    }

    /// The numbers of all items in the order for browsing: by client, the provider last; critical first; then by title.
    pub fn browse(&self) -> impl Iterator<Item = u32> + '_ {
        self.part(Part::Browse).chunks_exact(4).filter_map(|number| u32_at(number, 0)).filter(|number| *number < self.items)
    }

    /// The number of the item at a place in the order for browsing.
    pub fn browsed(&self, place: usize) -> Option<u32> {
        u32_at(self.part(Part::Browse), place.checked_mul(4)?).filter(|number| *number < self.items)
    }

    /// An item by its number. Every text is made safe again, because the block may be anybody's.
    pub fn item(&self, number: u32) -> Result<Item, Damaged> {
        self.read_item(number).ok_or(Damaged)
    }

    fn read_item(&self, number: u32) -> Option<Item> {
        let (mut record, mut texts) = self.record(number)?;
        let revision = record.u32()?;
        let review_due = unpacked(record.u32()?);
        let (party, party_name) = self.party(record.u32()?)?;
        let stamp = Stamp { size: record.u64()?, modified: record.u64()? };
        let severity = match record.u8()? {
            0 => Severity::Low,
            1 => Severity::Medium,
            2 => Severity::High,
            3 => Severity::Critical,
            _ => return None,
        };
        let state = record.u8()?;
        let path = texts.text()?.into();
        let id = match texts.text()? {
            "" => None,
            id => Some(RunbookId::new(id).ok()?),
        };
        Some(Item {
            path,
            stamp,
            party,
            party_name,
            id,
            title: SafeText::new(texts.text()?).one_line(),
            severity,
            revision,
            review_due,
            systems: list(&mut texts)?,
            hosts: list(&mut texts)?,
            symptoms: list(&mut texts)?,
            alerts: list(&mut texts)?,
            tags: list(&mut texts)?,
            state: match state {
                0 => State::Ok,
                1 => State::Broken(SafeText::new(texts.text()?).one_line()),
                _ => return None,
            },
        })
    }

    /// The path and the stamp of an item: what tells whether its file has changed.
    pub fn file(&self, number: u32) -> Result<(&str, Stamp), Damaged> {
        let read = || {
            let (mut record, mut texts) = self.record(number)?;
            record.bytes(12)?;
            Some((texts.text()?, Stamp { size: record.u64()?, modified: record.u64()? }))
        };
        read().ok_or(Damaged)
    }

    /// How many items are broken files.
    pub fn broken(&self) -> usize {
        let state = |record: &&[u8]| record.get(RECORD - 3).is_some_and(|state| *state != 0);
        self.part(Part::Records).chunks_exact(RECORD).filter(state).count()
    }

    /// The record of an item behind the place of its texts, and its texts.
    fn record(&self, number: u32) -> Option<(Reader<'_>, Reader<'_>)> {
        let at = (number as usize).checked_mul(RECORD)?;
        let mut record = Reader(self.part(Part::Records).get(at..at.checked_add(RECORD)?)?);
        let (start, length) = (record.u32()? as usize, record.u32()? as usize);
        let texts = self.part(Part::Texts).get(start..start.checked_add(length)?)?;
        Some((record, Reader(texts)))
    }

    fn party(&self, number: u32) -> Option<(Party, SafeText)> {
        let start = u32_at(self.part(Part::PartyStarts), (number as usize).checked_mul(4)?)?;
        let mut texts = Reader(self.part(Part::Texts).get(start as usize..)?);
        let party = match texts.u8()? {
            0 => Party::Provider,
            1 => Party::Client(ClientId::new(texts.text()?).ok()?),
            _ => return None,
        };
        Some((party, SafeText::new(texts.text()?)))
    }

    /// Whether both are views of one opening of one block.
    pub(super) fn identity(&self) -> &Arc<()> {
        &self.identity
    }

    pub(super) fn part(&self, part: Part) -> &[u8] {
        let range = self.parts.get(part as usize).cloned().unwrap_or_default();
        (*self.bytes).as_ref().get(range).unwrap_or_default()
    }

    /// A text of `texts`, by the column of where they begin.
    pub(super) fn slice<'a>(starts: &[u8], texts: &'a [u8], number: usize) -> &'a [u8] {
        let bounds =
            || Some((u32_at(starts, number.checked_mul(4)?)? as usize, u32_at(starts, number.checked_add(1)?.checked_mul(4)?)? as usize));
        bounds().and_then(|(from, to)| texts.get(from..to)).unwrap_or_default()
    }

    /// The folded title of an item; empty where the block is damaged.
    pub(super) fn title(&self, number: u32) -> &str {
        let bytes = Self::slice(self.part(Part::TitleStarts), self.part(Part::Titles), number as usize);
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// Calls `found` for every word that has `wanted` in it, but not at its beginning.
    ///
    /// The words stand one after the other without anything in between, so one fast search runs over all of them; what it finds
    /// across the border of two words does not count.
    pub(super) fn words_with(&self, wanted: &str, mut found: impl FnMut(usize)) {
        let (starts, words) = (self.part(Part::WordStarts), self.part(Part::Words));
        let finder = memchr::memmem::Finder::new(wanted);
        let mut ends = starts.chunks_exact(4).filter_map(|end| u32_at(end, 0)).map(|end| end as usize).skip(1).enumerate();
        // where the present word begins; nothing before it is of interest any more
        let mut begin = 0;
        while let Some(hit) = words.get(begin..).and_then(|rest| finder.find(rest)).map(|hit| begin + hit) {
            let word = ends.by_ref().find(|(_, end)| {
                let is_it = *end > hit;
                begin = if is_it { begin } else { *end };
                is_it
            });
            let Some((word, end)) = word else { return };
            // behind the first match of a word another one would be no better
            if hit > begin && hit + wanted.len() <= end {
                found(word);
            }
            begin = end;
        }
    }

    pub(super) fn word_count(&self) -> usize {
        self.words as usize
    }

    pub(super) fn word(&self, number: usize) -> &[u8] {
        Self::slice(self.part(Part::WordStarts), self.part(Part::Words), number)
    }

    /// The letters of a word.
    pub(super) fn word_mask(&self, number: usize) -> u64 {
        number.checked_mul(8).and_then(|at| u64_at(self.part(Part::WordMasks), at)).unwrap_or_default()
    }

    /// The words that begin with `beginning`.
    pub(super) fn words_beginning(&self, beginning: &str) -> Range<usize> {
        let before = |is_before: &dyn Fn(&[u8]) -> bool| {
            let (mut low, mut high) = (0, self.word_count());
            while low < high {
                let middle = low + (high - low) / 2;
                match is_before(self.word(middle)) {
                    true => low = middle + 1,
                    false => high = middle,
                }
            }
            low
        };
        let beginning = beginning.as_bytes();
        let from = before(&|word| word < beginning);
        let to = before(&|word| word < beginning || word.starts_with(beginning));
        from..to.max(from)
    }

    /// Where a word stands, as the block has it: item × 16 + stand.
    pub(super) fn places(&self, word: usize) -> impl Iterator<Item = u32> + '_ {
        let starts = self.part(Part::PlaceStarts);
        let bounds =
            || Some((u32_at(starts, word.checked_mul(4)?)? as usize, u32_at(starts, word.checked_add(1)?.checked_mul(4)?)? as usize));
        let bytes =
            bounds().and_then(|(from, to)| self.part(Part::Places).get(from.checked_mul(4)?..to.checked_mul(4)?)).unwrap_or_default();
        bytes.chunks_exact(4).filter_map(|place| u32_at(place, 0))
    }
}

fn list(texts: &mut Reader<'_>) -> Option<Vec<SafeText>> {
    let count = texts.u32()? as usize;
    // every text takes four bytes at least: a larger count is damage, and must not reserve memory
    if count > texts.0.len() / 4 {
        return None;
    }
    (0..count).map(|_| texts.text().map(SafeText::new)).collect()
}

/// The three counts and the parts of a block.
fn divide(bytes: &[u8], from: usize) -> Option<([u32; 3], [Range<usize>; PARTS])> {
    let mut head = Reader(bytes.get(from..from.checked_add(HEAD)?)?);
    let counts = [head.u32()?, head.u32()?, head.u32()?];
    let mut parts: [Range<usize>; PARTS] = Default::default();
    let mut at = from + HEAD;
    for part in &mut parts {
        let end = at.checked_add(head.u32()? as usize)?;
        *part = at..end;
        at = end;
    }
    (at == bytes.len()).then_some((counts, parts))
}
