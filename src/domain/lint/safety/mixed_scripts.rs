//! L353: a word with letters of several scripts, one of which looks like the other: a Cyrillic а in a Latin name.

use unicode_script::{Script, UnicodeScript};

use super::prelude::*;

pub static RULE: Rule = Rule { code: "L353", gravity: Gravity::Warning, source: "R24 R83" };

/// Greek letters that engineers write beside Latin ones and that look like none of them.
const SIGNS: &[char] = &['Δ', 'Ω', 'Σ', 'Π', 'Φ', 'λ', 'μ', 'π', 'σ', 'β', 'δ', 'φ', 'ω', 'θ'];

pub fn look(passage: &Passage<'_>, remarks: &mut Remarks) {
    if passage.text.is_ascii() {
        return;
    }
    let words = passage.text.split(|c: char| !c.is_alphanumeric());
    if let Some((word, other, script)) = words.filter(|word| !word.is_ascii()).find_map(mixed) {
        let code = format!("U+{:04X}", u32::from(other));
        let values =
            [("word", word.into()), ("letter", other.to_string().into()), ("code", code.into()), ("script", script.full_name().into())];
        passage.say(remarks, &RULE, say_with("rule3-mixed-scripts", values), say("rule3-mixed-scripts-help"));
    }
}

/// The letter of another script in a word that has Latin letters too.
fn mixed(word: &str) -> Option<(&str, char, Script)> {
    let has_latin = word.chars().any(|c| c.script() == Script::Latin);
    let mut others = word.chars().filter(|c| !SIGNS.contains(c)).map(|c| (c, c.script()));
    let (other, script) =
        others.find(|(_, script)| matches!(script, Script::Cyrillic | Script::Greek | Script::Armenian | Script::Cherokee))?;
    has_latin.then_some((word, other, script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_could_be_mistaken_are_told() {
        for bad in ["pаyments", "LEDGР01", "οnline"] {
            assert!(mixed(bad).is_some(), "{bad}");
        }
        for good in ["größe", "ΔT", "μs", "платежи", "Ωm", "東京a"] {
            assert_eq!(mixed(good), None, "{good}");
        }
    }
}
