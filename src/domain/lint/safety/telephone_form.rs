//! L351: a telephone number that cannot be dialled from everywhere: without country code, with letters, too short or too long.

use super::lookalike_digits::lookalike;
use super::prelude::*;

pub static RULE: Rule = Rule { code: "L351", gravity: Gravity::Warning, source: "R9 R98" };

/// Digits of a number with its country code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// A number of so few digits is one for emergencies or of the own exchange, and has no country code.
const SHORT: usize = 5;

pub fn sheets(subject: &Subject<'_>, remarks: &mut Remarks) {
    subject.each_contact(&mut |file, trail, contact| {
        let list = trail.field("phones");
        for (n, phone) in contact.phones.iter().enumerate() {
            let text = phone.as_str().trim();
            if text.is_empty() || lookalike(text).is_some() || can_be_dialled(text) {
                continue;
            }
            let values = [("name", (&contact.name).into()), ("phone", phone.into())];
            remarks.say(&RULE, file, &list.item(n), say_with("rule3-telephone-form", values), say("rule3-telephone-form-help"));
        }
    });
}

fn can_be_dialled(text: &str) -> bool {
    // What is dialled afterwards: "ext. 12", "x12", "Durchwahl 12".
    let number = text.find(|c: char| c.is_alphabetic()).and_then(|at| text.get(..at)).unwrap_or(text).trim_end();
    let plain = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')' | '.'));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let with_code =
        number.strip_prefix('+').is_some_and(|rest| rest.starts_with(|c: char| ('1'..='9').contains(&c)) && !rest.contains('+'));
    plain && ((with_code && DIGITS.contains(&digits)) || (digits == number.len() && (2..=SHORT).contains(&digits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_dialled_from_everywhere() {
        for good in ["+49 30 23125 001", "+49 (30) 23125-001", "+1 202 555 0100 ext. 12", "112", "4711"] {
            assert!(can_be_dialled(good), "{good}");
        }
        for bad in ["030 23125 001", "0049 30 23125 001", "+49 30", "see the wall", "+49 30 23125 001 002 003", "+049 30 23125 001"] {
            assert!(!can_be_dialled(bad), "{bad}");
        }
    }
}
