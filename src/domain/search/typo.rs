//! Typing mistakes: one letter wrong, missing or too many, or two neighbours exchanged. Digits are never forgiven: another number is
//! another machine.

/// Shorter words are never forgiven anything.
pub const SHORTEST: usize = 4;

/// Whether `word` begins with `typed` but for exactly one mistake. Both folded. A word that begins with it without one does not count.
pub fn begins_nearly(word: &str, typed: &str) -> bool {
    let same = word.chars().zip(typed.chars()).take_while(|(a, b)| a == b).count();
    let mut word = word.chars().skip(same);
    let mut typed = typed.chars().skip(same);
    let begins = |word: std::iter::Skip<std::str::Chars<'_>>, typed: std::iter::Skip<std::str::Chars<'_>>| {
        let mut word = word;
        let mut typed = typed;
        typed.all(|letter| word.next() == Some(letter))
    };
    let (rest_word, rest_typed) = (word.clone(), typed.clone());
    let Some(b) = typed.next() else { return false };
    let Some(a) = word.next() else {
        // the word is over: what was typed may have one letter more
        return !b.is_numeric() && typed.next().is_none();
    };
    if a.is_numeric() || b.is_numeric() {
        return false;
    }
    // wrong, too many, missing
    if begins(word.clone(), typed.clone()) || begins(rest_word.clone(), typed.clone()) || begins(word.clone(), rest_typed) {
        return true;
    }
    // exchanged
    word.next() == Some(b) && typed.next() == Some(a) && begins(word, typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mistake_is_forgiven_and_not_two() {
        for typed in ["ldeger", "leger", "leddger", "lexger", "ledge5r", "xedger", "edger"] {
            assert_eq!(begins_nearly("ledger", typed), !typed.contains('5'), "{typed}");
        }
        for typed in ["ledger", "ledg", "lxdgxr", "deger", "dleegr"] {
            assert!(!begins_nearly("ledger", typed), "{typed}");
        }
        assert!(begins_nearly("ledgers", "ldeger"), "the rest of the word is still to be typed");
        assert!(begins_nearly("disk", "diskk"));
        assert!(!begins_nearly("ledg010", "ledg011"), "another number is another job");
        assert!(!begins_nearly("srv01", "srv012"));
    }
}
