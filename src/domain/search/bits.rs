//! Letter masks: a set of letters in 64 bits, so that most words and titles are ruled out without looking at them.

/// No letter has this bit. In the mask of a title it says that the title is not ASCII.
pub const NOT_ASCII: u64 = 1 << 63;

/// The letters of a folded text. Letters outside a-z and 0-9 share the rest of the bits.
pub fn mask(folded: &str) -> u64 {
    folded.chars().fold(0, |mask, c| mask | bit(c))
}

/// The letters with which the words of a folded text begin.
pub fn heads(folded: &str) -> u64 {
    let mut inside = false;
    let mut mask = 0;
    for c in folded.chars() {
        let letter = c.is_alphanumeric();
        if letter && !inside {
            mask |= bit(c);
        }
        inside = letter;
    }
    mask
}

pub fn bit(c: char) -> u64 {
    let at = match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        '0'..='9' => 26 + u32::from(c) - u32::from('0'),
        c => 36 + u32::from(c) % 27,
    };
    1 << at
}
