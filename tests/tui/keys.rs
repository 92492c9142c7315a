//! One line of typed keys: letters as they are, other keys by name in angle brackets: `ledger bat<Enter>a`, `<F2>`, `<C-o>`, `<lt>`.

use qrh::app::key::Key;

/// The keys of a line. A name that is none fails the test.
pub fn keys(line: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|tail| tail.split_once('>'));
        match named {
            Some((name, tail)) => {
                keys.push(named_key(name));
                rest = tail;
            }
            None => {
                keys.push(Key::Char(letter));
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    keys
}

fn named_key(name: &str) -> Key {
    match name {
        "Enter" => Key::Enter,
        "Esc" => Key::Esc,
        "Tab" => Key::Tab,
        "BackTab" => Key::BackTab,
        "Backspace" => Key::Backspace,
        "Del" => Key::Delete,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PgUp" => Key::PageUp,
        "PgDn" => Key::PageDown,
        "F1" => Key::F(1),
        "F2" => Key::F(2),
        "F3" => Key::F(3),
        "F4" => Key::F(4),
        "lt" => Key::Char('<'),
        other => match other.strip_prefix("C-").and_then(|letter| letter.chars().next()) {
            Some(letter) => Key::Ctrl(letter),
            None => panic!("<{other}> is no key"),
        },
    }
}

/// The keys that do not complete anything: they move, turn, open and close views.
pub const LOOKING: &[Key] = &[
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::Tab,
    Key::BackTab,
    Key::Enter,
    Key::Esc,
    Key::Char(' '),
    Key::Char('.'),
    Key::Char('?'),
    Key::Char('o'),
    Key::Char('0'),
    Key::Char('c'),
    Key::Char('f'),
    Key::Char('s'),
    Key::Char('h'),
    Key::Char('='),
    Key::Char('+'),
    Key::Char('!'),
    Key::Char('q'),
    Key::Ctrl('f'),
    Key::Ctrl('g'),
    Key::Ctrl('l'),
    Key::Ctrl('y'),
    Key::Ctrl('o'),
    Key::Ctrl('n'),
    Key::Ctrl('p'),
    Key::Ctrl('l'),
    Key::Ctrl('y'),
    Key::F(1),
    Key::F(2),
    Key::F(3),
    Key::F(4),
];

/// Every key that a person can press and some that nobody binds.
pub fn every() -> Vec<Key> {
    let mut all = LOOKING.to_vec();
    all.extend((b'!'..=b'~').map(|letter| Key::Char(char::from(letter))));
    all.extend(['é', '漢', '\u{202e}', '\u{301}'].map(Key::Char));
    all.extend(('a'..='z').filter(|letter| *letter != 'c').map(Key::Ctrl));
    all.extend([Key::Backspace, Key::Delete]);
    all
}
