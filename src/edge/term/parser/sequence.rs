//! What complete escape sequences mean: the tables of xterm, the Linux console, VT100 and VT220, and rxvt, side by side.

use crate::app::key::Key;

/// `ESC [ parameters last`. Modifiers (Shift, Alt, Ctrl) are ignored: the key counts as if pressed alone.
pub fn csi(parameters: &[u8], last: u8) -> Option<Key> {
    // A private or intermediate byte: an answer or a mouse report, never a key.
    if !parameters.iter().all(|byte| matches!(byte, b'0'..=b'9' | b';')) {
        return None;
    }
    let mut numbers = parameters.split(|byte| *byte == b';').map(|digits| std::str::from_utf8(digits).ok()?.parse::<u16>().ok());
    let first = numbers.next().flatten();
    if last == b'~' {
        return tilde(first?);
    }
    // `ESC [ 12 ; 40 R` is a cursor report that somebody else asked for; keys begin with 1 or with nothing.
    if !matches!(first, None | Some(1)) {
        return None;
    }
    match last {
        b'A'..=b'D' | b'F' | b'H' => arrow(last),
        b'Z' => Some(Key::BackTab),
        b'P'..=b'S' => Some(Key::F(last - b'P' + 1)),
        // rxvt: Shift with an arrow
        b'a'..=b'd' => arrow(last.to_ascii_uppercase()),
        _ => None,
    }
}

/// `ESC O last`: application mode of the cursor keys and of the keypad.
pub fn ss3(last: u8) -> Option<Key> {
    match last {
        b'A'..=b'D' | b'F' | b'H' => arrow(last),
        // rxvt: Ctrl with an arrow
        b'a'..=b'd' => arrow(last.to_ascii_uppercase()),
        b'P'..=b'S' => Some(Key::F(last - b'P' + 1)),
        b'M' => Some(Key::Enter),
        b'I' => Some(Key::Tab),
        b'j'..=b'y' => Some(Key::Char(char::from(last - b'j' + b'*'))),
        _ => None,
    }
}

fn arrow(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'F' => Key::End,
        b'H' => Key::Home,
        _ => return None,
    })
}

fn tilde(number: u16) -> Option<Key> {
    Some(match number {
        1 | 7 => Key::Home,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=14 => Key::F(u8::try_from(number - 10).ok()?),
        _ => return None,
    })
}
