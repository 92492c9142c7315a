//! Words: how a field is cut into the words by whose beginning it can be found.

use super::fold::Folded;
use super::item::Field;

/// The longest word, in characters.
pub const LONGEST_WORD: usize = 64;

/// Where a word stands in an item. The number is what the index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Stand {
    /// The first word of the title.
    TitleFirst = 0,
    Title = 1,
    /// The whole id.
    IdWhole = 2,
    Id = 3,
    /// The whole name of an alert.
    AlertWhole = 4,
    Alert = 5,
    System = 6,
    Host = 7,
    Client = 8,
    Tag = 9,
    Symptom = 10,
}

impl Stand {
    pub const ALL: [Stand; 11] = [
        Stand::TitleFirst,
        Stand::Title,
        Stand::IdWhole,
        Stand::Id,
        Stand::AlertWhole,
        Stand::Alert,
        Stand::System,
        Stand::Host,
        Stand::Client,
        Stand::Tag,
        Stand::Symptom,
    ];

    pub fn is_in_title(self) -> bool {
        matches!(self, Stand::TitleFirst | Stand::Title)
    }
}

/// A folded word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    pub stand: Stand,
    /// Its first character in the folded text.
    pub at: usize,
}

/// The words of a field: runs of letters and digits, and what follows an inner capital (`BatchFailed` and `Failed` in
/// `LedgerBatchFailed`); of ids and alerts also the whole. The same word may come several times.
pub fn words(field: Field, folded: &Folded) -> Vec<Word> {
    let letters: Vec<char> = folded.text.chars().collect();
    let mut words = Vec::new();
    let mut add = |from: usize, to: usize, stand: Stand| {
        let text: String = letters.iter().skip(from).take((to - from).min(LONGEST_WORD)).collect();
        words.push(Word { text, stand, at: from });
    };
    let whole = match field {
        Field::Id => Some(Stand::IdWhole),
        Field::Alert => Some(Stand::AlertWhole),
        _ => None,
    };
    if let Some(whole) = whole.filter(|_| !letters.is_empty()) {
        add(0, letters.len(), whole);
    }
    let mut first = true;
    let mut at = 0;
    while at < letters.len() {
        let run = letters.iter().skip(at).take_while(|c| c.is_alphanumeric()).count();
        for start in (at..at + run).filter(|&start| start == at || is_hump(folded, start)) {
            let stand = match field {
                Field::Title if std::mem::take(&mut first) => Stand::TitleFirst,
                Field::Title => Stand::Title,
                Field::Alert => Stand::Alert,
                Field::Id => Stand::Id,
                Field::System => Stand::System,
                Field::Host => Stand::Host,
                Field::Client => Stand::Client,
                Field::Tag => Stand::Tag,
                Field::Symptom => Stand::Symptom,
            };
            add(start, at + run, stand);
        }
        at += run + 1;
    }
    words
}

fn is_hump(folded: &Folded, at: usize) -> bool {
    let capital = |at: usize| folded.capital.get(at).copied().unwrap_or_default();
    at > 0 && capital(at) && !capital(at - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(field: Field, text: &str) -> Vec<String> {
        words(field, &Folded::new(text)).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_are_found_at_spaces_signs_and_humps() {
        assert_eq!(texts(Field::Title, "Disk /var on LEDGP01 full"), ["disk", "var", "on", "ledgp01", "full"]);
        assert_eq!(texts(Field::Alert, "LedgerBatchFailed"), ["ledgerbatchfailed", "ledgerbatchfailed", "batchfailed", "failed"]);
        assert_eq!(texts(Field::Id, "ledger-full"), ["ledger-full", "ledger", "full"]);
        assert_eq!(texts(Field::Tag, " %% "), Vec::<String>::new());
    }
}
