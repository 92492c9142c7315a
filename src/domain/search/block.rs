//! The block: one run of bytes that holds the whole index, little-endian. Here is how it is divided; what it means is in `build` and
//! `index`. Reading is checked at every access, because the block may come from a file that anybody could have written.

/// The columns and areas of the block, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Part {
    /// Per item [`RECORD`] bytes.
    Records = 0,
    /// Per item a `u64`: the letters of the folded title.
    TitleMasks = 1,
    /// Per item a `u64`: the letters with which the words of the title begin.
    TitleHeads = 2,
    /// Per item a `u32`, and one more: where the folded titles begin.
    TitleStarts = 3,
    /// The folded titles.
    Titles = 4,
    /// Per item a `u32`: the items in the order for browsing.
    Browse = 5,
    /// Per word a `u32`, and one more: where the words begin.
    WordStarts = 6,
    /// The folded words, sorted by their bytes.
    Words = 7,
    /// Per word a `u64`: its letters.
    WordMasks = 8,
    /// Per word a `u32`, and one more: where its places begin.
    PlaceStarts = 9,
    /// `u32`s: item × 16 + stand.
    Places = 10,
    /// Whose the runbooks are: per party a `u32`, and one more, into the texts.
    PartyStarts = 11,
    /// Everything that is only shown: texts with their lengths.
    Texts = 12,
}

/// How many parts there are.
pub const PARTS: usize = 13;

/// The bytes of a record: text start, text length, revision, review due, party (`u32` each), size, modified (`u64` each), severity,
/// state and two bytes of nothing.
pub const RECORD: usize = 40;

/// The head of the block: number of items, words and parties, then the length of each part.
pub const HEAD: usize = 4 * (3 + PARTS);

/// A `u32` out of bytes.
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

/// A `u64` out of bytes.
pub fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..at.checked_add(8)?)?.try_into().ok().map(u64::from_le_bytes)
}

/// Reads numbers and texts one after the other; `None` for ever once something was not there.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(head)
    }

    pub fn u8(&mut self) -> Option<u8> {
        self.bytes(1).and_then(|bytes| bytes.first().copied())
    }

    pub fn u32(&mut self) -> Option<u32> {
        u32_at(self.bytes(4)?, 0)
    }

    pub fn u64(&mut self) -> Option<u64> {
        u64_at(self.bytes(8)?, 0)
    }

    /// A text with its length before it.
    pub fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.u32()?).ok()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }
}

/// The opposite of [`Reader`].
#[derive(Default)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    pub fn u8(&mut self, number: u8) {
        self.0.push(number);
    }

    pub fn u32(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub fn u64(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    /// A length or a number of things. What does not fit is caught when the whole block is too large.
    pub fn length(&mut self, length: usize) {
        self.u32(u32::try_from(length).unwrap_or(u32::MAX));
    }

    pub fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }
}
