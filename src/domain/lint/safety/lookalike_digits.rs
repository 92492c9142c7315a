//! L350: a telephone number has letters or signs in it that look like digits. It cannot be dialled as it is read.

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L350", gravity: Gravity::Error, source: "R9 R98" };

/// Letters that are taken for digits, with the digits.
const LOOK_ALIKES: &[(char, char)] =
    &[('O', '0'), ('o', '0'), ('Q', '0'), ('l', '1'), ('I', '1'), ('|', '1'), ('S', '5'), ('B', '8'), ('Z', '2')];

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let list = trail.field("phones");
        for (n, phone) in contact.phones.iter().enumerate() {
            let Some((found, digit)) = lookalike(phone.as_str()) else { continue };
            let code = format!("U+{:04X}", u32::from(found));
            let values = [
                ("name", (&contact.name).into()),
                ("phone", phone.into()),
                ("found", found.to_string().into()),
                ("code", code.into()),
                ("digit", digit.to_string().into()),
            ];
            remarks.say(&RULE, file, &list.item(n), say_with("rule3-lookalike-digits", values), say("rule3-lookalike-digits-help"));
        }
    });
}

/// The first sign that is no digit and looks like one, with the digit.
pub(super) fn lookalike(phone: &str) -> Option<(char, char)> {
    // Where most are letters it is a word such as "extension", not a slip.
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if digits < 3 {
        return None;
    }
    let alone = |at: usize, c: char| {
        let letter = |c: char| c.is_alphabetic();
        let before = phone.get(..at).is_some_and(|before| before.ends_with(letter) && !before.ends_with(['O', 'o', 'l', 'I']));
        let behind =
            phone.get(at + c.len_utf8()..).is_some_and(|behind| behind.starts_with(letter) && !behind.starts_with(['O', 'o', 'l', 'I']));
        !before && !behind
    };
    phone.char_indices().find_map(|(at, c)| {
        let other_digit = !c.is_ascii() && c.is_numeric();
        let known = LOOK_ALIKES.iter().find(|(letter, _)| *letter == c).filter(|_| alone(at, c)).map(|(_, digit)| *digit);
        let plain = other_digit.then(|| unicode_normalization::UnicodeNormalization::nfkc(std::iter::once(c)).find(char::is_ascii_digit));
        known.map(|digit| (c, digit)).or_else(|| plain.map(|digit| (c, digit.unwrap_or('?'))))
    })
}
