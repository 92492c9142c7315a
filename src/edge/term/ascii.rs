//! Letters for terminals without UTF-8: every character becomes an ASCII one that is read the same, or `?`. One cell stays one cell.

use unicode_normalization::UnicodeNormalization;

/// One ASCII character for the symbol of one cell; `?` where none would be understood.
pub fn transliterate(symbol: &str) -> char {
    let Some(first) = symbol.chars().next() else {
        return ' ';
    };
    match first {
        ' '..='~' => first,
        '\u{a0}' => ' ',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | '━' | '═' | '╌' | '┄' => '-',
        '│' | '┃' | '║' | '╎' | '┆' => '|',
        '\u{250c}'..='\u{254b}' | '\u{2552}'..='\u{2570}' => '+',
        '…' => '~',
        '·' | '․' => '.',
        '•' | '◆' | '●' | '★' => '*',
        '■' | '█' | '▓' | '▒' | '░' => '#',
        '▲' => '!',
        '→' | '▶' | '►' | '≥' | '⇒' => '>',
        '←' | '◀' | '◄' | '≤' | '⇐' => '<',
        '↑' => '^',
        '↓' | '✓' | '✔' => 'v',
        '×' | '✗' | '✘' => 'x',
        '÷' => '/',
        'ß' => 's',
        'æ' => 'a',
        'Æ' => 'A',
        'ø' => 'o',
        'Ø' => 'O',
        'œ' => 'o',
        'Œ' => 'O',
        'ł' => 'l',
        'Ł' => 'L',
        'đ' | 'ð' => 'd',
        'Đ' | 'Ð' => 'D',
        'ı' => 'i',
        '€' => 'E',
        '£' => 'L',
        'µ' | 'μ' => 'u',
        // Canonical decomposition only: the compatible one would turn 10² into 102.
        other => other.nfd().next().filter(|base| ('!'..='~').contains(base)).unwrap_or('?'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::glyphs::{ASCII, UNICODE};

    #[test]
    fn letters_stay_readable_and_nothing_becomes_another_number() {
        let read: String = "Größe “é” ─ Ñ…".chars().map(|c| transliterate(&c.to_string())).collect();
        assert_eq!(read, "Grose \"e\" - N~");
        assert_eq!(transliterate("e\u{301}"), 'e');
        for unknown in ["漢", "²", "½", "\u{1f600}", "Ж"] {
            assert_eq!(transliterate(unknown), '?', "{unknown}");
        }
    }

    #[test]
    fn the_marks_become_the_marks_of_the_ascii_set() {
        for (unicode, ascii) in
            [(UNICODE.forbidden, ASCII.forbidden), (UNICODE.warning, ASCII.warning), (UNICODE.hold, ASCII.hold), (UNICODE.line, ASCII.line)]
        {
            assert_eq!(transliterate(unicode).to_string(), ascii);
        }
    }
}
