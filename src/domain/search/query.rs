//! A query: what was typed, folded and cut into words. Several words may come in any order; an item must have every one of them.

use super::bits;
use super::fold::fold;
use super::{LONGEST_QUERY, MOST_WORDS};

/// What is between two spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// As typed, signs included: ids have hyphens.
    pub whole: String,
    /// Its runs of letters and digits, never none.
    pub parts: Vec<Typed>,
}

/// A run of letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Typed {
    pub text: String,
    /// How many characters it has.
    pub letters: usize,
    pub mask: u64,
}

/// The terms of what was typed. Empty where nothing was typed that can be found: spaces and signs alone.
pub fn terms(typed: &str) -> Vec<Term> {
    // Capped before it is folded, so that the cap costs nothing; folding may add a letter or two, hence once more behind it.
    let typed: String = typed.chars().take(LONGEST_QUERY).collect();
    let folded: String = fold(&typed).chars().take(LONGEST_QUERY).collect();
    let mut room = MOST_WORDS;
    let mut terms = Vec::new();
    for whole in folded.split_whitespace() {
        let parts: Vec<Typed> =
            whole.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).take(room).map(Typed::new).collect();
        room -= parts.len();
        if !parts.is_empty() {
            terms.push(Term { whole: whole.to_owned(), parts });
        }
    }
    terms
}

impl Typed {
    pub fn new(folded: &str) -> Typed {
        Typed { text: folded.to_owned(), letters: folded.chars().count(), mask: bits::mask(folded) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_cut_at_spaces_and_signs_and_capped() {
        let parts = |typed: &str| terms(typed).into_iter().map(|t| (t.whole, t.parts.len())).collect::<Vec<_>>();
        assert_eq!(parts("  Ledger-Batch  FULL % "), [("ledger-batch".to_owned(), 2), ("full".to_owned(), 1)]);
        assert_eq!(parts("% -"), []);
        assert_eq!(parts("a b c d e f g h i j").len(), MOST_WORDS);
        assert_eq!(terms(&"ß".repeat(100)).first().map(|t| t.whole.chars().count()), Some(LONGEST_QUERY));
    }
}
