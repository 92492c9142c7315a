//! Grades: how good it is that a word of the query was found where it was found. The one place that says what stands above what.

use super::word::Stand;

/// How good a match is: the tier in the upper four bits, what decides within the tier below. 0 is no match.
pub type Grade = u16;

/// Below this many letters, the middle of a word says nothing.
pub const FEWEST_INSIDE: usize = 2;

/// The tiers, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u16)]
pub enum Tier {
    /// One letter wrong, missing, too many, or two exchanged.
    Mistyped = 1,
    /// In the middle of a word of another field.
    Inside = 2,
    /// The letters stand in the title in this order, from the beginning of a word on.
    Scattered = 3,
    /// The beginning of a word of another field.
    Word = 4,
    /// In the middle of a word of the title.
    TitleInside = 5,
    /// The beginning of a word of the title.
    TitleWord = 6,
    /// The beginning of the id.
    IdBegins = 7,
    /// The whole id, or the whole name of an alert.
    Whole = 8,
}

const BITS: u32 = 12;

/// The highest value within a tier.
pub const MOST: u16 = (1 << BITS) - 1;

impl Tier {
    pub fn with(self, within: u16) -> Grade {
        (self as u16) << BITS | within.min(MOST)
    }

    pub fn has(self, grade: Grade) -> bool {
        grade >> BITS == self as u16
    }
}

/// A word of the item begins with the word of the query, or is it (`exact`).
pub fn beginning(stand: Stand, exact: bool) -> Grade {
    match stand {
        Stand::TitleFirst => Tier::TitleWord.with(2 + u16::from(exact)),
        Stand::Title => Tier::TitleWord.with(u16::from(exact)),
        other => Tier::Word.with(2 * weight(other) + u16::from(exact)),
    }
}

/// A word of the item has the word of the query in it, not at its beginning.
pub fn inside(stand: Stand) -> Grade {
    match stand.is_in_title() {
        true => Tier::TitleInside.with(0),
        false => Tier::Inside.with(weight(stand)),
    }
}

/// A word of the item begins with the word of the query but for one mistake.
pub fn mistyped(stand: Stand) -> Grade {
    Tier::Mistyped.with(weight(stand))
}

/// The whole word of the query, signs included, against the whole id or alert.
pub fn whole(stand: Stand, exact: bool) -> Grade {
    match (stand, exact) {
        (Stand::IdWhole | Stand::AlertWhole, true) => Tier::Whole.with(0),
        (Stand::IdWhole, false) => Tier::IdBegins.with(0),
        _ => 0,
    }
}

fn weight(stand: Stand) -> u16 {
    match stand {
        Stand::TitleFirst => 8,
        Stand::Title => 7,
        Stand::IdWhole | Stand::Id => 6,
        Stand::AlertWhole | Stand::Alert => 5,
        Stand::System | Stand::Host => 4,
        Stand::Client => 3,
        Stand::Tag => 2,
        Stand::Symptom => 1,
    }
}
