//! Items to block: sorts them, cuts their fields into words and writes everything down. The same items give the same bytes, in
//! whatever order they come.

use std::collections::HashMap;

use jiff::civil::Date;

use super::bits;
use super::block::{HEAD, PARTS, Writer};
use super::fold::{Folded, fold};
use super::item::{Item, State};
use super::word::words;
use crate::base::id::RunbookId;
use crate::base::text::SafeText;
use crate::domain::library::Party;

/// The items do not fit into one index: more than 2^28 of them, or more than 4 GiB of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the library is too large for one index")]
pub struct TooLarge;

/// The block of these items. Two items with the same path are both kept.
pub fn build(mut items: Vec<Item>) -> Result<Vec<u8>, TooLarge> {
    if items.len() >= 1 << 28 {
        return Err(TooLarge);
    }
    items.sort_by(|a, b| a.rank().cmp(&b.rank()));
    let mut parts = Parts::default();
    let parties = write_parties(&items, &mut parts);
    write_records(&items, &parties, &mut parts);
    write_titles(&items, &mut parts);
    for item in browse_order(&items) {
        parts.browse.length(item);
    }
    let word_count = write_words(&items, &mut parts);

    let mut block = Writer(Vec::with_capacity(HEAD + parts.in_order().iter().map(|part| part.0.len()).sum::<usize>()));
    [items.len(), word_count, parties.len()].into_iter().for_each(|count| block.length(count));
    parts.in_order().iter().for_each(|part| block.length(part.0.len()));
    parts.in_order().iter().for_each(|part| block.0.extend_from_slice(&part.0));
    match u32::try_from(block.0.len()) {
        Ok(_) => Ok(block.0),
        Err(_) => Err(TooLarge),
    }
}

/// What is written so far of each part; see `block::Part` for what they mean.
#[derive(Default)]
struct Parts {
    records: Writer,
    title_masks: Writer,
    title_heads: Writer,
    title_starts: Writer,
    titles: Writer,
    browse: Writer,
    word_starts: Writer,
    words: Writer,
    word_masks: Writer,
    place_starts: Writer,
    places: Writer,
    party_starts: Writer,
    texts: Writer,
}

impl Parts {
    /// In the order of `block::Part`.
    fn in_order(&self) -> [&Writer; PARTS] {
        [
            &self.records,
            &self.title_masks,
            &self.title_heads,
            &self.title_starts,
            &self.titles,
            &self.browse,
            &self.word_starts,
            &self.words,
            &self.word_masks,
            &self.place_starts,
            &self.places,
            &self.party_starts,
            &self.texts,
        ]
    }
}

type Parties<'a> = HashMap<(&'a Party, &'a SafeText), usize>;

fn write_parties<'a>(items: &'a [Item], parts: &mut Parts) -> Parties<'a> {
    let mut parties = Parties::new();
    for item in items {
        let next = parties.len();
        parties.entry((&item.party, &item.party_name)).or_insert_with(|| {
            let start = parts.texts.0.len();
            parts.party_starts.length(start);
            let texts = &mut parts.texts;
            match &item.party {
                Party::Provider => texts.u8(0),
                Party::Client(id) => {
                    texts.u8(1);
                    texts.text(id.as_str());
                }
            }
            texts.text(item.party_name.as_str());
            next
        });
    }
    parties
}

fn write_records(items: &[Item], parties: &Parties<'_>, parts: &mut Parts) {
    for item in items {
        let texts = &mut parts.texts;
        let start = texts.0.len();
        texts.text(&item.path);
        texts.text(item.id.as_ref().map_or("", RunbookId::as_str));
        texts.text(item.title.as_str());
        for list in [&item.systems, &item.hosts, &item.symptoms, &item.alerts, &item.tags] {
            texts.length(list.len());
            list.iter().for_each(|text| texts.text(text.as_str()));
        }
        if let State::Broken(why) = &item.state {
            texts.text(why.as_str());
        }
        let length = texts.0.len() - start;

        let records = &mut parts.records;
        records.length(start);
        records.length(length);
        records.u32(item.revision);
        records.u32(item.review_due.map_or(0, packed));
        records.length(parties.get(&(&item.party, &item.party_name)).copied().unwrap_or_default());
        records.u64(item.stamp.size);
        records.u64(item.stamp.modified);
        records.u8(item.severity as u8);
        records.u8(match item.state {
            State::Ok => 0,
            State::Broken(_) => 1,
        });
        records.0.extend([0, 0]);
    }
}

/// A date in 32 bits, never 0: year, month and day.
fn packed(date: Date) -> u32 {
    let [high, low] = date.year().to_be_bytes();
    u32::from_be_bytes([high, low, date.month().unsigned_abs(), date.day().unsigned_abs()])
}

/// The opposite of [`packed`].
pub fn unpacked(packed: u32) -> Option<Date> {
    let [high, low, month, day] = packed.to_be_bytes();
    Date::new(i16::from_be_bytes([high, low]), i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn write_titles(items: &[Item], parts: &mut Parts) {
    for item in items {
        let title = fold(item.title.as_str());
        let start = parts.titles.0.len();
        parts.title_starts.length(start);
        parts.title_masks.u64(bits::mask(&title) | if title.is_ascii() { 0 } else { bits::NOT_ASCII });
        parts.title_heads.u64(bits::heads(&title));
        parts.titles.0.extend_from_slice(title.as_bytes());
    }
    let end = parts.titles.0.len();
    parts.title_starts.length(end);
}

/// The clients by name, then the provider; each from critical to low, then by title. The items come in the order of their rank.
fn browse_order(items: &[Item]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    let names: Vec<String> = items.iter().map(|item| fold(item.party_name.as_str())).collect();
    order.sort_by_key(|&at| {
        let party = items.get(at).map(|item| &item.party);
        (matches!(party, Some(Party::Provider)), names.get(at), party, at)
    });
    order
}

fn write_words(items: &[Item], parts: &mut Parts) -> usize {
    let mut places: HashMap<String, Vec<u32>> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        for (field, text) in item.fields() {
            for word in words(field, &Folded::new(text)) {
                let place = at << 4 | word.stand as u32;
                let places = places.entry(word.text).or_default();
                // the places of one item come one after the other
                if !places.iter().rev().take_while(|known| **known >> 4 == at).any(|known| *known == place) {
                    places.push(place);
                }
            }
        }
    }
    let mut sorted: Vec<(String, Vec<u32>)> = places.into_iter().collect();
    sorted.sort_unstable_by(|a, b| a.0.as_bytes().cmp(b.0.as_bytes()));
    for (word, places) in &sorted {
        let start = parts.words.0.len();
        parts.word_starts.length(start);
        parts.words.0.extend_from_slice(word.as_bytes());
        parts.word_masks.u64(bits::mask(word));
        let start = parts.places.0.len() / 4;
        parts.place_starts.length(start);
        places.iter().for_each(|place| parts.places.u32(*place));
    }
    let end = parts.words.0.len();
    parts.word_starts.length(end);
    let end = parts.places.0.len() / 4;
    parts.place_starts.length(end);
    sorted.len()
}
